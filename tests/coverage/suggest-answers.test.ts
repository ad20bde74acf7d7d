import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readReference } from '../../src/cli/read-reference';
import { coverageOf } from '../../src/lib/coverage/coverage-of';
import { suggestAnswers } from '../../src/lib/coverage/suggest-answers';
import type { ReportId } from '../../src/lib/domain/brand';
import type { Link, Statement } from '../../src/lib/domain/statement';
import { link, report, statement } from './made-up';

const reference = readReference();
const { places } = reference;
const of = (id: string) => ({ report: id as ReportId });
const reports = [report('r', 2020), report('p', 2021, { type: 'plan' }), report('old', 2019)];
const suggest = (statements: readonly Statement[], links: readonly Link[] = [], documents = reports) =>
	suggestAnswers(statements, links, documents, reference, places);
const pairs = (found: ReturnType<typeof suggest>) =>
	found.map(({ limitation, direction }) => `${limitation} ${direction}`);

const drugs = { topics: ['drugs'] };
const lacksStaff = statement('l', 'limitation', { ...drugs, category: 'staffing', text: 'Thiếu cán bộ' });

describe('suggested answers', () => {
	it('say why, the weightiest reason first', () => {
		const [found] = suggest([
			statement('l', 'limitation', {
				...drugs,
				category: 'staffing',
				text: 'Thiếu báo cáo viên',
				body: 'police',
				indicators: ['training_class']
			}),
			statement('d', 'direction', {
				topics: ['drugs', 'crime'],
				category: 'training',
				text: 'Tập huấn báo cáo viên',
				body: 'party_committee+police',
				indicators: ['leaflet', 'training_class']
			})
		]);
		expect(found?.reasons).toEqual([
			{ kind: 'category', direction: 'training', limitation: 'staffing' },
			{ kind: 'indicator', indicators: ['training_class'] },
			{ kind: 'body', bodies: ['police'] },
			{ kind: 'wording', words: ['báo cáo viên'] },
			{ kind: 'topic', topics: ['drugs'] }
		]);
		expect(found?.across).toBe(false);
	});

	it('come from the plan that follows as well, and never from an earlier document', () => {
		const training = { ...drugs, category: 'training' };
		const found = suggest([
			lacksStaff,
			statement('t', 'task', { ...training, ...of('p') }),
			statement('d', 'direction', { ...training, ...of('old') }),
			statement('x', 'task', training)
		]);
		expect(found.map(({ direction, across }) => [direction, across])).toEqual([['t', true]]);
	});

	it('never come for a common topic or body alone', () => {
		expect(
			suggest([
				statement('l', 'limitation', { ...drugs, category: 'staffing', body: 'police' }),
				statement('d', 'direction', { ...drugs, category: 'online', body: 'police' })
			])
		).toEqual([]);
	});

	it('leave out what a person decided, and put first what a person was unsure of', () => {
		const directions = ['d1', 'd2', 'd3', 'd4', 'd5'].map((id) =>
			statement(id, 'direction', { ...drugs, category: 'training' })
		);
		const found = suggest(
			[lacksStaff, ...directions],
			[link('l', 'd1'), link('l', 'd2', 'none'), link('l', 'd5', 'partial', 'low', 'có lẽ')]
		);
		expect(pairs(found)).toEqual(['l d5', 'l d3', 'l d4']);
		expect(found[0]?.reasons[0]).toEqual({ kind: 'coder', by: 'Lan', note: 'có lẽ' });
	});

	it('bring what a person was unsure of even where the app sees no grounds, beside three of its own', () => {
		const statements = [
			lacksStaff,
			statement('odd', 'direction', { category: 'online' }),
			...['d1', 'd2', 'd3', 'd4'].map((id) => statement(id, 'direction', { ...drugs, category: 'training' }))
		];
		expect(pairs(suggest(statements, [link('l', 'odd', 'direct', 'low')]))).toEqual([
			'l odd',
			'l d1',
			'l d2',
			'l d3'
		]);
	});

	it('prefer common words among directions that are otherwise alike', () => {
		const alike = (id: string, text: string) =>
			statement(id, 'direction', { ...drugs, category: 'training', text });
		const found = suggest([
			statement('l', 'limitation', { ...drugs, category: 'staffing', text: 'Thiếu phóng viên chuyên trách' }),
			alike('d1', 'Mở lớp'),
			alike('d2', 'Mở lớp khác'),
			alike('d3', 'Mở lớp nữa'),
			alike('d4', 'Bồi dưỡng phóng viên chuyên trách')
		]);
		expect(pairs(found)).toEqual(['l d4', 'l d1', 'l d2']);
	});

	it('follow the pairs of categories as users set them', () => {
		const statements = [lacksStaff, statement('d', 'direction', { ...drugs, category: 'online' })];
		const own = { mayAnswer: (direction: string) => direction === 'online' };
		expect(suggestAnswers(statements, [], reports, own, places)).toHaveLength(1);
		expect(suggest(statements)).toEqual([]);
	});

	it('leave alone statements of no loaded document', () => {
		const nowhere = { ...drugs, category: 'training', report: null };
		expect(suggest([lacksStaff, statement('d', 'direction', nowhere)])).toEqual([]);
		expect(suggest([lacksStaff], [], [])).toEqual([]);
	});
});

describe('what always holds of suggestions', () => {
	const codes = ['l1', 'l2', 'l3'] as const;
	const answering = ['d1', 'd2', 't1', 't2'] as const;
	const anyStatements = fc
		.array(
			fc.record({
				category: fc.constantFrom('staffing', 'training', 'coordination', 'other'),
				topics: fc.subarray(['drugs', 'crime']),
				text: fc.constantFrom('Phối hợp báo chí', 'Thiếu cán bộ', 'thieu can bo')
			}),
			{ minLength: 7, maxLength: 7 }
		)
		.map((given) =>
			[...codes, ...answering].map((id, at) =>
				statement(id, id.startsWith('l') ? 'limitation' : id.startsWith('d') ? 'direction' : 'task', {
					...given[at],
					...of(id.startsWith('t') ? 'p' : 'r')
				})
			)
		);
	const anyLinks = fc.uniqueArray(
		fc
			.record({
				limitation: fc.constantFrom(...codes),
				direction: fc.constantFrom(...answering),
				strength: fc.constantFrom('direct', 'partial', 'none'),
				confidence: fc.constantFrom('high', 'low')
			})
			.map((one) => link(one.limitation, one.direction, one.strength, one.confidence)),
		{ selector: (one) => `${one.limitation} ${one.direction}` }
	);

	it('gives each pair once, with reasons, the best first, never one that is decided', () => {
		fc.assert(
			fc.property(anyStatements, anyLinks, (statements, links) => {
				const found = suggest(statements, links);
				const decided = links.filter(
					({ confidence, strength }) => confidence === 'high' || strength === 'none'
				);
				const taken = new Set(decided.map(({ limitation, direction }) => `${limitation} ${direction}`));
				expect(new Set(pairs(found)).size).toBe(found.length);
				expect(pairs(found).filter((pair) => taken.has(pair))).toEqual([]);
				expect(found.every(({ reasons }) => reasons.length > 0)).toBe(true);
				const scores = found.map(({ score }) => score);
				expect(scores).toEqual([...scores].sort((one, other) => other - one));
			})
		);
	});

	it('changes no coverage before it is accepted, and answers its limitation after', () => {
		const unanswered = (statements: readonly Statement[], links: readonly Link[]) =>
			coverageOf(statements, links, reports, places)
				.flatMap(({ limitations }) => limitations)
				.filter(({ state }) => state === 'unanswered')
				.map(({ limitation }) => limitation.id);
		fc.assert(
			fc.property(anyStatements, (statements) => {
				const found = suggest(statements);
				const asLinks = (confidence: 'low' | 'high') =>
					found.map(({ limitation, direction }) => link(limitation, direction, 'partial', confidence));
				expect(unanswered(statements, asLinks('low'))).toEqual([...codes]);
				const answered = new Set<string>(found.map(({ limitation }) => limitation));
				expect(unanswered(statements, asLinks('high'))).toEqual(codes.filter((id) => !answered.has(id)));
			})
		);
	});

	it('does not depend on the order of the links', () => {
		fc.assert(
			fc.property(anyStatements, anyLinks, (statements, links) => {
				const sorted = (given: readonly Link[]) => pairs(suggest(statements, given)).sort();
				expect(sorted([...links].reverse())).toEqual(sorted(links));
			})
		);
	});
});
