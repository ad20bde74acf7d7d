import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { BoardFacet } from '../../../src/lib/ui/board/board-statement';
import { countOnBoard, takerOf, type BoardChoice } from '../../../src/lib/ui/board/choose-on-board';
import { groupBoard, type BoardGroup } from '../../../src/lib/ui/board/group-board';
import { layOutBoard } from '../../../src/lib/ui/board/lay-out-board';
import { linesOfGroup } from '../../../src/lib/ui/board/lines-of-group';
import { nextCard } from '../../../src/lib/ui/board/next-card';
import { homeOf, sayCode, sayPair } from '../../../src/lib/ui/board/say-code';
import { wordColumn, wordGroupCounts } from '../../../src/lib/ui/board/word-counts';
import { madeUpDocument, madeUpLink, madeUpStatement, madeUpSuggestion } from './made-up-board';

const NOTHING: BoardChoice = {
	search: '',
	facets: {
		provinces: [],
		periods: [],
		categories: [],
		topics: [],
		bodies: [],
		indicators: [],
		answers: [],
		followUps: []
	}
};
const choose = (facet: BoardFacet, ...values: string[]): BoardChoice => ({
	...NOTHING,
	facets: { ...NOTHING.facets, [facet]: values }
});

const links = [
	madeUpLink('A-L1', 'A-D1', 'direct'),
	madeUpLink('A-L2', 'A-D1'),
	madeUpLink('A-L3', 'A-D2', 'none')
];
const suggestions = [madeUpSuggestion('A-L3', 'A-D1'), madeUpSuggestion('A-L3', 'B-D1')];
const of = (id: string, words?: string) => madeUpStatement(id, id.charAt(0), links, suggestions, words);
const a = madeUpDocument(
	'A',
	[of('A-L1', 'thieu phoi hop'), of('A-L2'), of('A-L3')],
	[of('A-D1'), of('A-D2', 'tang phoi hop')],
	['B']
);
const b = madeUpDocument('B', [], [of('B-D1')]);
const documents = [a, b];

const shown = ({ left, right }: BoardGroup) =>
	[...left, ...right].map(({ kind, items }) => [
		kind,
		...items.map(({ statement, beside }) => (beside ? `(${statement.id})` : statement.id))
	]);

describe('groups of the board', () => {
	it('put unanswered limitations and idle directions first, and later documents last', () => {
		const [first, second] = groupBoard(documents, { by: 'document', following: true }, null);
		expect(first && shown(first)).toEqual([
			['unanswered', 'A-L3'],
			['partial', 'A-L2'],
			['direct', 'A-L1'],
			['idle', 'A-D2'],
			['answering', 'A-D1'],
			['following', 'B-D1']
		]);
		expect(first?.counts).toEqual({ limitations: 3, unanswered: 1, directions: 2, tasks: 0, idle: 1 });
		expect(second && shown(second)).toEqual([['idle', 'B-D1']]);
	});

	it('name the document of a statement only where the heading does not', () => {
		const [first] = groupBoard(documents, { by: 'document', following: true }, null);
		const [all] = groupBoard(documents, { by: 'all', following: true }, null);
		const codes = (group: BoardGroup | undefined) =>
			group?.right.flatMap(({ items }) => items.map(({ statement }) => sayCode(statement, homeOf(group))));
		expect(codes(first)).toEqual(['A-D2', 'A-D1', 'B-D1 (Văn bản B)']);
		expect(codes(all)).toEqual(['A-D2 (Văn bản A)', 'B-D1 (Văn bản B)', 'A-D1 (Văn bản A)']);
		expect(all?.name).toBe('');
		expect(all && shown(all).at(-2)).toEqual(['idle', 'A-D2', 'B-D1']);
	});

	it('leave later documents out where they are not asked for', () => {
		const [first] = groupBoard(documents, { by: 'document', following: false }, null);
		expect(first?.right.map(({ kind }) => kind)).toEqual(['idle', 'answering']);
	});

	it('show what is linked with a found statement beside it, counted apart', () => {
		const take = takerOf({ ...NOTHING, search: 'phối hợp' });
		const groups = groupBoard(documents, { by: 'document', following: true }, take);
		expect(groups.map(shown)).toEqual([
			[
				['direct', 'A-L1'],
				['idle', 'A-D2'],
				['answering', '(A-D1)']
			]
		]);
		expect(groups[0]?.counts).toEqual({ limitations: 1, unanswered: 0, directions: 1, tasks: 0, idle: 1 });
	});

	it('count tasks apart from directions, and those of later documents under their own heading only', () => {
		const task = (id: string) => {
			const one = of(id);
			return { ...one, view: { ...one.view, kind: 'task' as const } };
		};
		const plan = madeUpDocument('B', [], [of('B-D1'), task('B-D2'), task('B-D3')]);
		const groups = groupBoard([a, plan], { by: 'document', following: true }, null);
		expect(groups.map((group) => wordGroupCounts(group, 'vi'))).toEqual([
			'3 hạn chế, 2 phương hướng · 1 chưa được đáp ứng',
			'0 hạn chế, 1 phương hướng, 2 nhiệm vụ'
		]);
		const { groups: placed } = layOutBoard(groups, {
			narrow: false,
			isFolded: () => false,
			notesOf: () => []
		});
		const headings = placed.map((one) => one.headings.filter(({ side }) => side === 'direction'));
		expect(headings.map(([column]) => column && wordColumn('direction', column, 'vi'))).toEqual([
			'Phương hướng (2)',
			'Phương hướng (1), nhiệm vụ (2)'
		]);
		expect(headings[0]?.map(({ section, count }) => [section, count])).toEqual([
			[null, 2],
			['idle', 1],
			['answering', 1],
			['following', 3]
		]);
	});

	it('leave the province out of the name of a document where it is known', () => {
		const later = { ...of('B-D1'), province: 'A' };
		expect(sayPair(of('A-L1'), of('A-D1'))).toEqual(['A-L1', 'A-D1']);
		expect(sayPair(of('A-L1'), later)).toEqual(['A-L1', 'B-D1 (văn bản B)']);
		expect(sayPair(of('A-L1'), of('B-D1'))).toEqual(['A-L1', 'B-D1 (Văn bản B)']);
	});

	it('keep what a filter of its own column leaves out off the board, linked or not', () => {
		const take = takerOf(choose('answers', 'unanswered'));
		const [first] = groupBoard(documents, { by: 'document', following: true }, take);
		expect(first?.left.map(({ items }) => items.map(({ statement }) => statement.id))).toEqual([['A-L3']]);
		const byCategory = takerOf(choose('categories', 'direction:training'));
		const [other] = groupBoard(documents, { by: 'document', following: true }, byCategory);
		expect(other?.right).toEqual([]);
		expect(other?.counts.limitations).toBe(3);
	});

	it('count what each value of a filter would choose under the others', () => {
		const all = documents.flatMap(({ limitations, directions }) => [...limitations, ...directions]);
		const choice = { ...choose('answers', 'direct'), search: 'noi dung' };
		expect([...countOnBoard(all, choice, 'answers')]).toEqual([
			['partial', 1],
			['unanswered', 1]
		]);
	});
});

describe('places on the board', () => {
	const ids = fc.integer({ min: 0, max: 12 });
	const boards = fc
		.record({
			limitations: ids,
			directions: ids,
			pairs: fc.array(fc.tuple(ids, ids), { maxLength: 60 }),
			suggested: fc.array(fc.tuple(ids, ids), { maxLength: 20 }),
			narrow: fc.boolean(),
			documents: fc.integer({ min: 1, max: 4 })
		})
		.map(({ limitations, directions, pairs, suggested, narrow, documents: count }) => {
			const made = Array.from({ length: count }, (_, at) => {
				const key = String.fromCharCode(65 + at);
				const name = (letter: string, index: number) => `${key}-${letter}${index}`;
				const own = [...new Set(pairs.map(([one, other]) => `${one} ${other}`))].map((pair) => {
					const [one = '', other = ''] = pair.split(' ');
					return madeUpLink(name('L', Number(one)), name('D', Number(other)));
				});
				const more = suggested.map(([one, other]) => madeUpSuggestion(name('L', one), name('D', other)));
				const list = (letter: string, length: number) =>
					Array.from({ length }, (_none, index) => madeUpStatement(name(letter, index), key, own, more));
				return madeUpDocument(key, list('L', limitations), list('D', directions));
			});
			return { groups: groupBoard(made, { by: 'document', following: true }, null), narrow };
		});

	it('never overlap: not cards of a column, not headings and cards, not groups', () => {
		fc.assert(
			fc.property(boards, ({ groups, narrow }) => {
				const { groups: placed, height } = layOutBoard(groups, {
					narrow,
					isFolded: () => false,
					notesOf: () => ['x']
				});
				let end = 0;
				for (const group of placed) {
					expect(group.top).toBeGreaterThanOrEqual(end);
					end = group.top + group.height;
					for (const sides of narrow ? [['limitation', 'direction']] : [['limitation'], ['direction']]) {
						const boxes = [
							...group.items.map(({ side, top, height: tall }) => ({ side, top, tall })),
							...group.headings.map(({ side, top }) => ({ side, top, tall: 2.25 }))
						]
							.filter(({ side }) => sides.includes(side))
							.sort((one, other) => one.top - other.top);
						for (const [at, box] of boxes.entries()) {
							const next = boxes[at + 1]?.top ?? group.height;
							expect(box.top + box.tall).toBeLessThanOrEqual(next + 1e-9);
						}
					}
				}
				expect(height).toBeGreaterThanOrEqual(end);
			})
		);
	});

	it('hold every statement once, and none where a group is folded', () => {
		fc.assert(
			fc.property(boards, ({ groups, narrow }) => {
				const shape = { narrow, notesOf: () => [] };
				const open = layOutBoard(groups, { ...shape, isFolded: () => false });
				for (const { group, items } of open.groups) {
					const expected = [...group.left, ...group.right].flatMap((section) => section.items);
					expect(items.map(({ item }) => item)).toEqual(expected);
				}
				const shut = layOutBoard(groups, { ...shape, isFolded: () => true });
				expect(shut.groups.flatMap(({ items }) => items)).toEqual([]);
			})
		);
	});

	it('join both ends of each link once, and of no pair that a person refused', () => {
		const groups = groupBoard(documents, { by: 'document', following: true }, null);
		const { groups: placed } = layOutBoard(groups, {
			narrow: false,
			isFolded: () => false,
			notesOf: () => []
		});
		const drawn = placed[0] ? linesOfGroup(placed[0]) : [];
		expect(drawn.map(({ key, strength }) => [key, strength])).toEqual([
			['A-L3→A-D1', 'suggested'],
			['A-L3→B-D1', 'suggested'],
			['A-L2→A-D1', 'partial'],
			['A-L1→A-D1', 'direct']
		]);
	});

	it('are walked through by arrows: down a column into the next group, across along a link', () => {
		const groups = groupBoard(documents, { by: 'document', following: true }, null);
		const { groups: placed } = layOutBoard(groups, {
			narrow: false,
			isFolded: () => false,
			notesOf: () => []
		});
		const go = (statement: string, key: string, group = 'A') =>
			nextCard(placed, { group, statement }, key)?.placed.item.statement.id;
		expect(go('A-L3', 'ArrowDown')).toBe('A-L2');
		expect(go('A-L3', 'ArrowUp')).toBeUndefined();
		expect(go('A-L1', 'ArrowRight')).toBe('A-D1');
		expect(go('A-D2', 'ArrowLeft')).toBe('A-L3');
		expect(go('A-D1', 'ArrowLeft')).toBe('A-L1');
		expect(go('A-D2', 'End')).toBe('B-D1');
		expect(nextCard(placed, { group: 'A', statement: 'B-D1' }, 'ArrowDown')?.group.group.key).toBe('B');
		expect(go('A-L3', 'x')).toBeUndefined();
	});
});
