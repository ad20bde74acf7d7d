import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readReference } from '../../src/cli/read-reference';
import { coverageOf } from '../../src/lib/coverage/coverage-of';
import type { ReportId, StatementId } from '../../src/lib/domain/brand';
import type { Link } from '../../src/lib/domain/statement';
import { link, report, statement } from './made-up';

const { places } = readReference();

describe('limitations held against directions', () => {
	it('takes the strongest answer of each limitation', () => {
		const [coverage] = coverageOf(
			[
				statement('l1', 'limitation'),
				statement('l2', 'limitation'),
				statement('l3', 'limitation'),
				statement('d1', 'direction')
			],
			[link('l1', 'd1', 'partial'), link('l2', 'd1', 'partial'), link('l2', 'd2', 'direct')],
			[report('r', 2020)],
			places
		);
		expect(coverage?.limitations.map((entry) => entry.state)).toEqual(['partial', 'direct', 'unanswered']);
		expect(coverage?.counts).toEqual({ stated: 3, direct: 1, partial: 1, unanswered: 1 });
	});

	it('lets neither a suggestion nor a person’s no answer anything', () => {
		const both = (given: Link) => {
			const statements = [statement('l1', 'limitation'), statement('d1', 'direction')];
			const [coverage] = coverageOf(statements, [given], [report('r', 2020)], places);
			return [...(coverage?.limitations ?? []), ...(coverage?.directions ?? [])].map((one) => [
				one.answers.length,
				one.suggestions.length
			]);
		};
		expect(both(link('l1', 'd1', 'direct', 'low'))).toEqual([
			[0, 1],
			[0, 1]
		]);
		expect(both(link('l1', 'd1', 'none', 'high'))).toEqual([
			[0, 0],
			[0, 0]
		]);
		expect(both(link('l1', 'd1', 'none', 'low'))).toEqual([
			[0, 0],
			[0, 0]
		]);
	});

	it('counts the answer of a plan that follows and says that it leads across documents', () => {
		const plan = 'p' as ReportId;
		const [of2020, of2021] = coverageOf(
			[
				statement('l1', 'limitation'),
				statement('d1', 'direction'),
				statement('t1', 'task', { report: plan })
			],
			[link('l1', 't1', 'direct'), link('l1', 'd1', 'partial')],
			[report('r', 2020), report('p', 2021, { type: 'plan' })],
			places
		);
		expect(of2020?.counts.direct).toBe(1);
		expect(of2020?.limitations[0]?.answers.map(({ direction, across }) => [direction, across])).toEqual([
			['t1', true],
			['d1', false]
		]);
		expect(of2021?.directions.map(({ answers }) => answers.map(({ across }) => across))).toEqual([[true]]);
	});

	it('takes a task for a direction in a plan only', () => {
		const tasks = (type: 'plan' | 'annual') =>
			coverageOf([statement('t1', 'task')], [], [report('r', 2020, { type })], places)[0];
		expect(tasks('plan')?.directions.map(({ direction }) => direction.id)).toEqual(['t1']);
		expect(tasks('annual')?.directions).toEqual([]);
		expect(tasks('annual')?.tasks).toHaveLength(1);
	});

	it('never takes a report without limitations for full coverage', () => {
		const states = coverageOf(
			[],
			[],
			[
				report('a', 2020, { limitationsSection: 'none' }),
				report('b', 2021, { limitationsSection: 'not_stated' })
			],
			places
		);
		expect(states.map(({ state }) => state)).toEqual(['none_stated', 'unknown']);
		expect(states[0]?.counts).toEqual({ stated: 0, direct: 0, partial: 0, unanswered: 0 });
	});

	it('believes a limitation that is there over the word that there is none', () => {
		const [coverage] = coverageOf(
			[statement('l1', 'limitation')],
			[],
			[report('r', 2020, { limitationsSection: 'none' })],
			places
		);
		expect(coverage?.state).toBe('stated');
	});

	it('tells a plan that follows a report from one that has none before it', () => {
		const plan = report('p', 2026, { type: 'plan', province: 'qd19:86' as never });
		const alone = (others: Parameters<typeof coverageOf>[2]) =>
			coverageOf([], [], [...others, plan], places).at(-1)?.planWithoutReport;
		expect(alone([])).toBe(true);
		// Trà Vinh became part of Vĩnh Long; Lạng Sơn did not, and an illustrative report is no report.
		expect(alone([report('a', 2024)])).toBe(false);
		expect(alone([report('a', 2024, { province: 'qd124:20' as never })])).toBe(true);
		expect(alone([report('a', 2024, { synthetic: true })])).toBe(true);
	});
});

describe('what always holds of coverage', () => {
	const ids = ['l1', 'l2', 'l3'] as const;
	const directions = ['d1', 'd2', 'd3', 'd4'] as const;
	const statements = [
		...ids.map((id) => statement(id, 'limitation')),
		...directions.map((id) => statement(id, 'direction'))
	];
	const anyLinks = fc.uniqueArray(
		fc
			.record({
				limitation: fc.constantFrom(...ids),
				direction: fc.constantFrom(...directions),
				strength: fc.constantFrom('direct', 'partial', 'none'),
				confidence: fc.constantFrom('high', 'medium', 'low')
			})
			.map((one) => link(one.limitation, one.direction, one.strength, one.confidence)),
		{ selector: (one) => `${one.limitation} ${one.direction}` }
	);
	const cover = (links: readonly Link[]) => coverageOf(statements, links, [report('r', 2020)], places)[0];
	const states = (links: readonly Link[]) => cover(links)?.limitations.map(({ state }) => state);

	it('gives counts that add up to what is stated', () => {
		fc.assert(
			fc.property(anyLinks, (links) => {
				const counts = cover(links)?.counts;
				expect(counts?.stated).toBe(3);
				expect((counts?.direct ?? 0) + (counts?.partial ?? 0) + (counts?.unanswered ?? 0)).toBe(3);
			})
		);
	});

	it('does not change with suggestions and denials, nor with the order of the links', () => {
		fc.assert(
			fc.property(anyLinks, (links) => {
				const firm = links.filter(({ confidence, strength }) => confidence !== 'low' && strength !== 'none');
				expect(states(firm)).toEqual(states(links));
				expect(states([...links].reverse())).toEqual(states(links));
			})
		);
	});

	it('tells of each answer from both sides', () => {
		fc.assert(
			fc.property(anyLinks, (links) => {
				const coverage = cover(links);
				const pairs = (sides: readonly { readonly answers: readonly Link[] }[] = []) =>
					sides
						.flatMap(({ answers }) => answers.map(({ limitation, direction }) => [limitation, direction]))
						.map((pair: readonly StatementId[]) => pair.join(' '))
						.sort();
				expect(pairs(coverage?.limitations)).toEqual(pairs(coverage?.directions));
			})
		);
	});
});
