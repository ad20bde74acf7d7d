import fc from 'fast-check';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { markCurrentLoad } from '../../src/lib/db/current-load';
import type { Engine } from '../../src/lib/db/engine-interface';
import { layJoined } from '../../src/lib/db/load-joined';
import type { Figure } from '../../src/lib/domain/figure';
import type { FigureFilter } from '../../src/lib/domain/filter';
import type { Finding } from '../../src/lib/domain/finding';
import { collectFindings, findAcrossRows } from '../../src/lib/query/find-across-rows';
import { findFigures } from '../../src/lib/query/find-figures';
import { isListed } from '../../src/lib/query/list-events';
import { walkSeries, type SeriesVisitor, type WalkProgress } from '../../src/lib/query/walk-series';
import { reconcile } from '../../src/lib/reconcile/reconcile';
import type { ReconciledRows } from '../../src/lib/reconcile/reconcile-in-turns';
import { bundledReference } from '../../src/lib/reference/bundled';
import { FEW_RUNS, holdEngine, SIZES, SLOW } from './hold-engine';
import { readShippedData } from './read-shipped-data';
import { CLASSES, FIGURES, FILTERS, LEAFLET, NEWS } from './sketched-files';
import { figuresOfFile, joinedOf, LANG_SON, NESTING, NO_FILTER, TRA_VINH } from './small-data';

const reference = bundledReference();
let engine: Engine;
const load = holdEngine((started) => (engine = started));

/** Keeps all that passes by, beside what is collected of it. */
function keepAll(): SeriesVisitor<{
	readonly series: readonly ReconciledRows[];
	readonly figures: readonly Figure[];
	readonly findings: readonly Finding[];
}> {
	const series: ReconciledRows[] = [];
	const figures: Figure[] = [];
	const collected = collectFindings();
	return {
		series: (one) => {
			series.push(one);
			collected.series(one);
		},
		figure: (figure) => {
			figures.push(figure);
			collected.figure?.(figure);
		},
		endOfPiece: () => collected.endOfPiece?.(),
		answer: () => ({
			series: series.sort((one, other) => one.rows[0].id - other.rows[0].id),
			figures: figures.sort((one, other) => one.id - other.id),
			findings: collected.answer()
		})
	};
}

/** Holds walks in pieces of each size against everything at once: the same figures, series and findings in the same order. */
async function expectTheSame(filter: FigureFilter, sizes: readonly number[]): Promise<void> {
	const figures = await findFigures(engine, filter);
	const timed = figures.filter((figure) => !isListed(figure));
	const plain = reconcile(timed, reference);
	for (const figuresAtOnce of sizes) {
		const walked = await walkSeries(engine, filter, reference, keepAll, { figuresAtOnce });
		expect(walked.figures).toEqual(figures);
		expect(walked.series.map(({ own }) => own)).toEqual(plain.series);
		expect(walked.series.flatMap(({ findings }) => findings)).toEqual(plain.findings);
		expect(walked.series.flatMap(({ rows }) => rows).sort((one, other) => one.id - other.id)).toEqual(timed);
		expect(walked.findings).toEqual(plain.findings);
	}
}

describe('a walk through all series', SLOW, () => {
	describe('of the shipped data gives what reconciling all at once gives, in pieces of any size', () => {
		beforeAll(() => load(readShippedData('reports', 'sample', 'public')), SLOW.timeout);

		it.each(['real', 'sample', 'all'] as const)('%s data, with and without public figures', async (data) => {
			for (const published of [false, true]) await expectTheSame({ ...NO_FILTER, data, published }, SIZES);
		});

		it('two provinces, what was done', () =>
			expectTheSame({ ...NO_FILTER, provinces: [LANG_SON, TRA_VINH], kind: 'actual' }, SIZES));
	});

	it('gives it for any figures and choice', async () => {
		await fc.assert(
			fc.asyncProperty(FIGURES, fc.constantFrom(...SIZES, 5), async (files, size) => {
				await load(joinedOf(files));
				for (const filter of FILTERS) await expectTheSame(filter, [size]);
			}),
			FEW_RUNS
		);
	});

	it('says how far it is, and ends when nobody waits any more', async () => {
		const values = [CLASSES, LEAFLET, NEWS].flatMap((indicator) => [
			{ indicator, value: 1 },
			{ indicator, value: 2, province: TRA_VINH }
		]);
		await load(joinedOf([figuresOfFile('a.csv', 0, values)]));
		const told: WalkProgress[] = [];
		const control = new AbortController();
		const walk = (figuresAtOnce: number) =>
			walkSeries(engine, NO_FILTER, reference, collectFindings, {
				figuresAtOnce,
				signal: control.signal,
				onProgress: (progress) => told.push(progress)
			});
		await walk(4);
		expect(told.splice(0)).toEqual([
			{ done: 4, of: 6 },
			{ done: 6, of: 6 }
		]);
		const ended = walk(1);
		control.abort();
		await expect(ended).rejects.toMatchObject({ kind: 'cancelled' });
		expect(told).toEqual([]);
	});

	it('begins again where other data are loaded while it goes, and mixes nothing', async () => {
		const filesOf = (value: number) => [
			figuresOfFile(
				'a.csv',
				0,
				[CLASSES, LEAFLET, NEWS].flatMap((indicator) =>
					['r1', 'r2'].map((report, at) => ({ indicator, value: value + at, report: report as never }))
				)
			)
		];
		await load(joinedOf(filesOf(100)));
		const laid = await layJoined(engine, joinedOf(filesOf(500)), NESTING);
		// The newer load takes the place of the one that the walk began in after its first piece.
		const onProgress = () => markCurrentLoad(engine, laid.number);
		const options = { figuresAtOnce: 1, onProgress };
		const found = await walkSeries(engine, NO_FILTER, reference, collectFindings, options);
		expect(found).toEqual(await findAcrossRows(engine, NO_FILTER, reference));
		expect(found.map(({ value }) => value)).toEqual(Array(3).fill('500 / 501'));
	});

	it('begins again where other data are loaded while it rests within a piece', async () => {
		const filesOf = (value: number) => [
			figuresOfFile(
				'a.csv',
				0,
				[CLASSES, LEAFLET].flatMap((indicator) => [
					{ indicator, value, report: 'r1' as never },
					{ indicator, value: value + 1, report: 'r2' as never },
					{ indicator, value: 1, role: 'part' as const, partOf: '2' }
				])
			)
		];
		await load(joinedOf(filesOf(100)));
		// Every rest is due, and the first one is as long as a load takes.
		let now = 0;
		let isLoading = false;
		const restOnce = async (): Promise<void> => {
			if (isLoading) return;
			isLoading = true;
			await load(joinedOf(filesOf(500)));
		};
		vi.spyOn(performance, 'now').mockImplementation(() => (now += 1000));
		vi.stubGlobal(
			'MessageChannel',
			class {
				readonly port1 = { onmessage: (): void => undefined, close: (): void => undefined };
				readonly port2 = {
					postMessage: (): void => void restOnce().then(() => setTimeout(() => this.port1.onmessage()))
				};
			}
		);
		const found = await walkSeries(engine, NO_FILTER, reference, collectFindings, {
			figuresAtOnce: 3
		}).finally(() => {
			vi.unstubAllGlobals();
			vi.restoreAllMocks();
		});
		expect(isLoading).toBe(true);
		expect(found).toEqual(await findAcrossRows(engine, NO_FILTER, reference));
		expect(found.map(({ value }) => value)).toEqual(Array(2).fill('500 / 501'));
	});

	it('has nothing to give where nothing is loaded', async () => {
		await load(joinedOf([]));
		expect(await findAcrossRows(engine, NO_FILTER, reference)).toEqual([]);
	});
});
