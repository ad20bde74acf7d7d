import { describe, expect, it } from 'vitest';
import { findConflict } from '../../src/lib/reconcile/find-conflict';
import { boundsBetween, solveNetwork, toleranceOf, type Constraint } from '../../src/lib/reconcile/network';
import { splitWholeAndParts } from '../../src/lib/reconcile/whole-and-parts';
import { figureOf } from './make-figure';
import { bounds, onlySeries } from './show-total';

const labels = (blocks: Iterable<{ readonly period: { readonly label: string } }>) =>
	[...blocks].map(({ period }) => period.label).join(' ');

/** The clusters of figures of one series: all, the sound ones, and each set in dispute. */
function clustersOf(...given: readonly (readonly [period: string, value: string | number])[]) {
	const { clusters } = onlySeries(given.map(([period, value]) => figureOf(period, value)));
	return clusters.map(({ blocks, sound, disputes, network }) => [
		labels(blocks),
		labels(sound),
		disputes.map(labels),
		network !== null
	]);
}

describe('clusters', () => {
	it('are of figures whose days overlap, directly or through each other', () => {
		expect(
			clustersOf(
				['2020-Q1', 10],
				['2020-H1', 30],
				['2020-06-01..2020-08-31', 5],
				['2020-09', 4],
				['2021', 9],
				['2021-03', 1]
			)
		).toEqual([
			['2020-H1 2020-Q1 2020-06-01..2020-08-31', '2020-H1 2020-Q1 2020-06-01..2020-08-31', [], true],
			['2020-09', '2020-09', [], false],
			['2021 2021-03', '2021 2021-03', [], true]
		]);
	});

	it('end with the longest of their figures', () => {
		const [first, ...others] = onlySeries([
			figureOf('2020', 50),
			figureOf('2020-Q1', 5),
			figureOf('2020-11', 5),
			figureOf('2021', 1)
		]).clusters;
		expect([labels(first?.blocks ?? []), others.length]).toEqual(['2020 2020-Q1 2020-11', 1]);
		expect((first?.to ?? 0) - (first?.from ?? 0)).toBe(366);
		expect(first?.to).toBe(others[0]?.from);
	});

	it('hold each set that cannot be true, and what is left', () => {
		expect(clustersOf(['2020', 100], ['2020-H1', 110], ['2020-H2', 20], ['2020-Q3', 30])).toEqual([
			['2020 2020-H1 2020-H2 2020-Q3', '', ['2020-H1 2020', '2020-Q3 2020-H2'], true]
		]);
	});

	it('hold what a disputed figure contradicts besides', () => {
		const [cluster] = clustersOf(['2020', 100], ['2020-H1', 110], ['2020-Q1', 105]);
		expect(cluster).toEqual(['2020 2020-H1 2020-Q1', '', ['2020-H1 2020', '2020-Q1 2020'], true]);
	});

	it('tell all disputed figures', () => {
		const { clusters } = onlySeries([
			figureOf('2020', 100),
			figureOf('2020-H1', 110),
			figureOf('2020-Q4', 3)
		]);
		expect(clusters.map(({ disputed }) => labels(disputed))).toEqual(['2020-H1 2020']);
		expect(
			onlySeries([figureOf('2020', 100), figureOf('2021', 2)]).clusters.map(({ disputed }) => disputed.size)
		).toEqual([0, 0]);
	});
});

describe('a whole and parts', () => {
	const split = (...given: readonly (readonly [string, string | number])[]) => {
		const { revisions } = onlySeries(given.map(([period, value]) => figureOf(period, value)));
		const found = splitWholeAndParts(revisions.flatMap(({ current }) => current ?? []));
		return found && [found.whole.period.label, labels(found.parts), bounds(found.sum)];
	};

	it('are parts that fill the days of the whole, in order', () => {
		expect(split(['2020-H2', 'trên 20'], ['2020', 40], ['2020-H1', 30])).toEqual([
			'2020',
			'2020-H1 2020-H2',
			'≥50'
		]);
		expect(split(['2020', 40], ['2020-Q2', 2], ['2020-H2', 4], ['2020-Q1', 1])).toEqual([
			'2020',
			'2020-Q1 2020-Q2 2020-H2',
			'7'
		]);
	});

	it.each<[string, ...(readonly [string, number])[]]>([
		['with a gap at the start', ['2020', 40], ['2020-Q2', 2], ['2020-H2', 4]],
		['with a gap within', ['2020', 40], ['2020-Q1', 2], ['2020-H2', 4]],
		['with a gap at the end', ['2020', 40], ['2020-Q1', 2], ['2020-Q2', 4]],
		['that overlap', ['2020', 40], ['2020-H1', 2], ['2020-9M', 4], ['2020-H2', 4]],
		['of which there is one', ['2020', 40], ['2020-H1', 2]]
	])('are not those %s', (_, ...given) => {
		expect(split(...given)).toBeNull();
	});
});

describe('the network', () => {
	const year: Constraint = { from: 0, to: 12, low: 120, high: 120 };
	const half: Constraint = { from: 0, to: 6, low: 50, high: 50 };

	it('explains both bounds by the figures that give them, the fewest first', () => {
		const network = solveNetwork([year, half]);
		if (!network) throw new Error('solvable');
		expect(boundsBetween(network, 6, 12)).toEqual({
			low: 70,
			high: 70,
			lowSteps: [
				{ constraint: 1, sign: -1 },
				{ constraint: 0, sign: 1 }
			],
			highSteps: [
				{ constraint: 1, sign: -1 },
				{ constraint: 0, sign: 1 }
			]
		});
		expect(boundsBetween(network, 0, 12)).toMatchObject({ low: 120, lowSteps: [{ constraint: 0, sign: 1 }] });
		expect(boundsBetween(network, 7, 9)).toEqual({
			low: 0,
			high: 70,
			lowSteps: [],
			highSteps: [
				{ constraint: 1, sign: -1 },
				{ constraint: 0, sign: 1 }
			]
		});
		const open = { high: Infinity, highSteps: [] };
		expect(boundsBetween(network, 0, 13)).toMatchObject({ low: 120, ...open });
		expect(boundsBetween(network, -1, 12)).toMatchObject({ low: 120, ...open });
		expect(boundsBetween(network, 20, 30)).toEqual({ low: 0, lowSteps: [], ...open });
	});

	it('prefers one figure to several that say the same', () => {
		const parts = [half, { from: 6, to: 12, low: 70, high: 70 }];
		for (const constraints of [
			[year, ...parts],
			[...parts, year]
		]) {
			const network = solveNetwork(constraints);
			if (!network) throw new Error('solvable');
			const at = constraints.indexOf(year);
			const { lowSteps, highSteps } = boundsBetween(network, 0, 12);
			expect([lowSteps, highSteps]).toEqual([[{ constraint: at, sign: 1 }], [{ constraint: at, sign: 1 }]]);
		}
	});

	it('takes what differs in the last digit of decimals for the same', () => {
		const parts = [0.1, 0.2, 0.3].map((value, i): Constraint => ({
			from: i,
			to: i + 1,
			low: value,
			high: value
		}));
		const whole: Constraint = { from: 0, to: 3, low: 0.6, high: 0.6 };
		expect(solveNetwork([...parts, whole])).not.toBeNull();
		expect(findConflict([...parts, whole])).toBeNull();
		const other = { ...whole, low: 0.61, high: 0.61 };
		expect(solveNetwork([...parts, other])).toBeNull();
		expect(findConflict([...parts, other])).toEqual([0, 1, 2, 3]);
	});

	it('measures that by the largest amount, at least one', () => {
		const amount = (low: number, high: number): Constraint => ({ from: 0, to: 1, low, high });
		expect(toleranceOf([])).toBe(1e-9);
		expect(toleranceOf([amount(0, 0.5)])).toBe(1e-9);
		expect(toleranceOf([amount(3, 5e6), amount(2, 7)])).toBeCloseTo(5e-3, 12);
		expect(toleranceOf([amount(4e6, Infinity)])).toBeCloseTo(4e-3, 12);
	});

	it('names the fewest figures that contradict each other', () => {
		expect(findConflict([])).toBeNull();
		expect(findConflict([year, half])).toBeNull();
		expect(findConflict([year, half, { from: 0, to: 9, low: 40, high: 45 }])).toEqual([1, 2]);
		expect(findConflict([{ from: 0, to: 1, low: 5, high: 4 }])).toEqual([0]);
	});
});
