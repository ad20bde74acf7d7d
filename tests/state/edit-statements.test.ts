import { describe, expect, it } from 'vitest';
import type { StatementId } from '../../src/lib/domain/brand';
import type { Statement } from '../../src/lib/domain/statement';
import type { Joined } from '../../src/lib/ingest/joined';
import {
	categoriseStatements,
	cellsOfStatement,
	differingPairs,
	mergeStatements,
	splitStatement,
	type EditContext
} from '../../src/lib/state/edit-statements';
import { keepFollowUp, keepLink, keepStatement } from '../../src/lib/state/limitation-decisions';
import { isChangedByHand, takeBackStatement } from '../../src/lib/state/take-back-statement';
import type { Entry } from '../../src/lib/workspace/entry';
import { readShippedData, readShippedFiles } from '../query/read-shipped-data';
import { joinDecided, reference, stateOf } from './decide';

const shipped = readShippedData('reports');
const inFiles = new Set<string>(
	readShippedFiles('reports').flatMap(({ statements }) => statements.map(({ id }) => id))
);
const id = (text: string): StatementId => text as StatementId;
const contextOf = (joined: Joined): EditContext => ({ joined, reference, author: 'An' });
const context = contextOf(shipped);

function statement(joined: Joined, name: string): Statement {
	const found = joined.statements.find((one) => one.id === name);
	if (found === undefined) throw new Error(`no statement ${name}`);
	return found;
}

const takeBack = (name: string, entries: readonly Entry[]): readonly Entry[] => [
	...entries,
	...takeBackStatement(id(name), stateOf(entries), (one) => inFiles.has(one))
];
const linksOf = (joined: Joined, name: string) =>
	joined.links
		.filter(({ limitation }) => limitation === name)
		.map(({ direction, strength, confidence }) => [direction, strength, confidence]);
const idsOf = (joined: Joined) => joined.statements.map((one) => one.id).sort();

describe('an edit', () => {
	it('of nothing leaves each statement as it was, but for who did it', () => {
		const bare = (one: Statement) => {
			const { placeInReport, source, note } = one.provenance;
			return { ...one, provenance: { placeInReport, source, note }, by: '', date: '', replaces: [] };
		};
		const edits = shipped.statements.map((one) => keepStatement(cellsOfStatement(one, context), 'An'));
		const joined = joinDecided(edits);
		expect(joined.statements.map(bare)).toEqual(shipped.statements.map(bare));
		expect(new Set(joined.statements.map(({ by }) => by))).toEqual(new Set(['An']));
		expect(joined.links).toEqual(shipped.links);
	});

	it('keeps the text as imported, and gives it back', () => {
		const cells = { ...cellsOfStatement(statement(shipped, 'LS-L3'), context), text: 'Thiếu phóng viên' };
		const entries = [keepStatement(cells, 'An')];
		const joined = joinDecided(entries);
		expect(statement(joined, 'LS-L3').text).toBe('Thiếu phóng viên');
		expect(joined.superseded.map((one) => one.text)).toEqual([statement(shipped, 'LS-L3').text]);
		expect(isChangedByHand(stateOf(entries), id('LS-L3'))).toBe(true);
		const back = takeBack('LS-L3', entries);
		expect(joinDecided(back).statements).toEqual(shipped.statements);
	});

	it('keeps what people said of it when it is taken back: the imported one stands again', () => {
		const pair = { limitation: id('LS-L3'), direction: id('LS-D1') };
		const entries = [
			keepStatement(cellsOfStatement(statement(shipped, 'LS-L3'), context), 'An'),
			keepLink({ ...pair, strength: 'partial', note: '' }, 'An')
		];
		expect(linksOf(joinDecided(takeBack('LS-L3', entries)), 'LS-L3')).toContainEqual([
			'LS-D1',
			'partial',
			'high'
		]);
	});
});

describe('a split', () => {
	const whole = statement(shipped, 'TV-L3');
	const [kept] = shipped.links.filter(
		({ limitation, confidence }) => limitation === 'TV-L3' && confidence !== 'low'
	);
	const parts = [
		{ text: 'Ý một', category: 'content_form', keeps: kept === undefined ? [] : [kept] },
		{ text: '=Ý hai', category: '', keeps: [] }
	];
	const entries = splitStatement(whole, parts, context);
	const joined = joinDecided(entries);
	const made = joined.statements.filter(({ replaces }) => replaces.includes(whole.id));

	it('puts the parts in its place, each in the same document, and keeps the text', () => {
		expect(joined.statements).toHaveLength(shipped.statements.length + 1);
		expect(made.map(({ text, category, report, by }) => [text, category, report, by])).toEqual([
			['Ý một', 'content_form', 'tv-2020', 'An'],
			['=Ý hai', 'other', 'tv-2020', 'An']
		]);
		expect(joined.superseded.map((one) => one.text)).toEqual([whole.text]);
	});

	it('gives a link to the part that keeps it, and to the other as a suggestion', () => {
		expect(kept).toBeDefined();
		const [first, second] = made;
		const expected = [kept?.direction, kept?.strength];
		expect(linksOf(joined, first?.id ?? '')).toContainEqual([...expected, 'high']);
		expect(linksOf(joined, second?.id ?? '')).toContainEqual([...expected, 'low']);
	});

	it('is taken back whole from any part, with what was made and said of the parts since', () => {
		const [first, second] = made;
		if (first === undefined || second === undefined) throw new Error('no parts');
		const again = splitStatement(
			second,
			[
				{ text: 'a', category: '', keeps: [] },
				{ text: 'b', category: '', keeps: [] }
			],
			contextOf(joined)
		);
		const said = keepFollowUp({ limitation: first.id, state: 'open', date: '', note: '' }, 'An');
		const back = joinDecided(takeBack(first.id, [...entries, ...again, said]));
		expect(idsOf(back)).toEqual(idsOf(shipped));
		expect(back.links).toEqual(shipped.links);
		expect(back.followUps).toEqual([]);
		expect(back.findings).toEqual(shipped.findings);
	});
});

describe('a merge', () => {
	const [one, other] = [statement(shipped, 'TV-L1'), statement(shipped, 'TV-L5')];
	const merged = { text: 'Hai ý', category: 'coordination' };

	it('takes the place of all, with their topics and links', () => {
		const entries = mergeStatements([one, other], merged, [], context);
		const joined = joinDecided(entries);
		const [sum] = joined.statements.filter(({ text }) => text === 'Hai ý');
		expect(sum?.replaces).toEqual([sum?.id, one.id, other.id]);
		expect(sum?.topics).toEqual([...new Set([...one.topics, ...other.topics])]);
		expect(joined.statements).toHaveLength(shipped.statements.length - 1);
		const before = shipped.links.filter(({ limitation }) => [one.id, other.id].includes(limitation));
		expect(new Set(linksOf(joined, sum?.id ?? '').map(([direction]) => direction))).toEqual(
			new Set(before.map(({ direction }) => direction))
		);
		expect(idsOf(joinDecided(takeBack(sum?.id ?? '', entries)))).toEqual(idsOf(shipped));
	});

	it('says where links differ, and takes what is said of them', () => {
		const links = [
			keepLink({ limitation: one.id, direction: id('TV-D2'), strength: 'direct', note: '' }, 'An'),
			keepLink({ limitation: other.id, direction: id('TV-D2'), strength: 'none', note: '' }, 'An')
		];
		const before = joinDecided(links);
		expect([...differingPairs([one, other], before.links)]).toContainEqual(['TV-D2', ['direct', 'none']]);
		const pairs = [{ other: id('TV-D2'), strength: 'partial' as const }];
		const joined = joinDecided([
			...links,
			...mergeStatements([one, other], merged, pairs, contextOf(before))
		]);
		const sum = joined.statements.find(({ text }) => text === 'Hai ý');
		expect(linksOf(joined, sum?.id ?? '')).toContainEqual(['TV-D2', 'partial', 'high']);
	});
});

describe('categories', () => {
	it('are given to several at once, and to none that has it already', () => {
		const some = ['LS-L1', 'LS-L2', 'LS-L3'].map((name) => statement(shipped, name));
		const entries = categoriseStatements(some, 'staffing', context);
		expect(entries).toHaveLength(some.filter(({ category }) => category !== 'staffing').length);
		const joined = joinDecided(entries);
		expect(some.map((one) => statement(joined, one.id).category)).toEqual([
			'staffing',
			'staffing',
			'staffing'
		]);
		expect(joined.links).toEqual(shipped.links);
	});
});

describe('taking back', () => {
	it('takes one that was added with the links it had', () => {
		const cells = { ...cellsOfStatement(statement(shipped, 'TV-L1'), context), id: 'nd-1', text: 'Thêm' };
		const entries = [
			keepStatement(cells, null),
			keepLink({ limitation: id('nd-1'), direction: id('TV-D1'), strength: 'direct', note: '' }, null)
		];
		expect(joinDecided(entries).statements).toHaveLength(shipped.statements.length + 1);
		const back = joinDecided(takeBack('nd-1', entries));
		expect([back.statements, back.links, back.findings]).toEqual([
			shipped.statements,
			shipped.links,
			shipped.findings
		]);
	});

	it('does nothing to one that nobody changed', () => {
		expect(takeBackStatement(id('TV-L1'), stateOf([]), () => true)).toEqual([]);
	});
});
