import { describe, expect, it } from 'vitest';
import type { StatementId } from '../../src/lib/domain/brand';
import type { Statement } from '../../src/lib/domain/statement';
import { earlierStatements, statementsInPlaceOf } from '../../src/lib/query/earlier-statements';
import { readShippedData } from './read-shipped-data';

const [shipped] = readShippedData('reports').statements;
const stated = (id: string, text: string, ...replaces: string[]): Statement => {
	if (shipped === undefined) throw new Error('no statement ships');
	return { ...shipped, id: id as StatementId, text, replaces: replaces as StatementId[] };
};
const texts = (statements: readonly Statement[]) => statements.map(({ text }) => text);

describe('what a statement has taken the place of', () => {
	it('is nothing where it stands as it was read, even where one of its id was dropped as a copy', () => {
		expect(earlierStatements(stated('L1', 'một'), [stated('L1', 'bản khác')])).toEqual([]);
	});

	it('is every text before a correction, and nothing of others', () => {
		const before = [stated('L1', 'một'), stated('L1', 'mốt', 'L1'), stated('L2', 'hai')];
		expect(texts(earlierStatements(stated('L1', 'Một', 'L1'), before))).toEqual(['một', 'mốt']);
	});

	it('is all that were merged, through a correction of one of them', () => {
		const before = [stated('L1', 'một'), stated('L1', 'mốt', 'L1'), stated('L2', 'hai')];
		const merged = stated('L9', 'một và hai', 'L1', 'L2');
		expect(texts(earlierStatements(merged, before))).toEqual(['một', 'mốt', 'hai']);
	});

	it('is the whole for each part of a split, and ends where statements name each other', () => {
		const before = [stated('L1', 'một và hai', 'L2'), stated('L2', 'vòng', 'L1')];
		expect(texts(earlierStatements(stated('L1a', 'một', 'L1'), before))).toEqual(['một và hai', 'vòng']);
	});
});

describe('what stands in place of a statement', () => {
	it('is each part of a split, and nothing for one that nobody knows', () => {
		const before = [stated('L1', 'một và hai')];
		const standing = [stated('L1a', 'một', 'L1'), stated('L1b', 'hai', 'L1'), stated('L2', 'khác')];
		const inPlaceOf = (id: string) => texts(statementsInPlaceOf(id as StatementId, standing, before));
		expect(inPlaceOf('L1')).toEqual(['một', 'hai']);
		expect(inPlaceOf('L7')).toEqual([]);
	});
});
