import { describe, expect, it } from 'vitest';
import {
	decideColumn,
	decideConstant,
	decideDates,
	decideNumbers,
	decideRow,
	decideSection,
	editCell,
	forgetEdits,
	keepDuplicate
} from '../../src/lib/domain/change-decisions';
import { NO_DECISIONS, type CellEdit, type FileDecisions } from '../../src/lib/domain/decisions';

const column = (header: string, occurrence = 1) => ({ header, occurrence });
const edit = (line: number, header: string, text: string, occurrence = 1): CellEdit => ({
	line,
	column: column(header, occurrence),
	text,
	by: 'An',
	at: '2026-11-29T08:00:00Z'
});
/** Decisions made one after another, from none. */
const decided = (...steps: readonly ((decisions: FileDecisions) => FileDecisions)[]) =>
	steps.reduce((decisions, step) => step(decisions), NO_DECISIONS);

describe('a later word on the same thing takes the place of an earlier one', () => {
	it('on what a column is, told apart by its header and its place', () => {
		const decisions = decided(
			(d) => decideColumn(d, column('Số'), { kind: 'note' }),
			(d) => decideColumn(d, column('Số', 2), { kind: 'ignore' }),
			(d) => decideColumn(d, column('Tên'), { kind: 'ignore' }),
			(d) => decideColumn(d, column('Số'), { kind: 'column', name: 'value' })
		);
		expect(decisions).toEqual({
			...NO_DECISIONS,
			columns: [
				{ column: column('Số', 2), is: { kind: 'ignore' } },
				{ column: column('Tên'), is: { kind: 'ignore' } },
				{ column: column('Số'), is: { kind: 'column', name: 'value' } }
			]
		});
		expect(decideColumn(decisions, column('Số', 2), null).columns).toEqual(decisions.columns.slice(1));
	});

	it('on the one text of a column, which a blank one takes away', () => {
		const decisions = decided(
			(d) => decideConstant(d, 'province', 'Trà Vinh'),
			(d) => decideConstant(d, 'topics', 'ma túy'),
			(d) => decideConstant(d, 'province', 'Lạng Sơn')
		);
		expect(decisions).toEqual({
			...NO_DECISIONS,
			constants: [
				{ column: 'topics', text: 'ma túy' },
				{ column: 'province', text: 'Lạng Sơn' }
			]
		});
		expect(decideConstant(decisions, 'province', ' \t').constants).toEqual([
			{ column: 'topics', text: 'ma túy' }
		]);
	});

	it('on how a column writes numbers and dates', () => {
		const decisions = decided(
			(d) => decideNumbers(d, column('a'), 'vi'),
			(d) => decideNumbers(d, column('b'), 'vi'),
			(d) => decideNumbers(d, column('a'), 'en'),
			(d) => decideDates(d, column('a'), 'dmy'),
			(d) => decideDates(d, column('b'), 'mdy'),
			(d) => decideDates(d, column('a'), 'mdy')
		);
		expect(decisions).toEqual({
			...NO_DECISIONS,
			numbers: [
				{ column: column('b'), style: 'vi' },
				{ column: column('a'), style: 'en' }
			],
			dates: [
				{ column: column('b'), order: 'mdy' },
				{ column: column('a'), order: 'mdy' }
			]
		});
		expect(decideNumbers(decisions, column('b'), null).numbers).toEqual([
			{ column: column('a'), style: 'en' }
		]);
		expect(decideDates(decisions, column('a'), null).dates).toEqual([{ column: column('b'), order: 'mdy' }]);
	});

	it('on what the sections of a level name', () => {
		const decisions = decided(
			(d) => decideSection(d, 'letter', 'province'),
			(d) => decideSection(d, 'roman', 'indicator'),
			(d) => decideSection(d, 'letter', 'topics')
		);
		expect(decisions).toEqual({
			...NO_DECISIONS,
			sections: [
				{ level: 'roman', column: 'indicator' },
				{ level: 'letter', column: 'topics' }
			]
		});
		expect(decideSection(decisions, 'letter', '').sections).toEqual([
			{ level: 'roman', column: 'indicator' }
		]);
	});

	it('on what becomes of a row', () => {
		const decisions = decided(
			(d) => decideRow(d, 4, 'take'),
			(d) => decideRow(d, 5, 'drop'),
			(d) => decideRow(d, 4, 'drop')
		);
		expect(decisions).toEqual({
			...NO_DECISIONS,
			rows: [
				{ line: 5, fate: 'drop' },
				{ line: 4, fate: 'drop' }
			]
		});
		expect(decideRow(decisions, 5, null).rows).toEqual([{ line: 4, fate: 'drop' }]);
	});

	it('on a cell, by its line and its column', () => {
		const decisions = decided(
			(d) => editCell(d, edit(4, 'Số', '1')),
			(d) => editCell(d, edit(5, 'Số', '2')),
			(d) => editCell(d, edit(4, 'Số', '3', 2)),
			(d) => editCell(d, edit(4, 'Tên', '4')),
			(d) => editCell(d, edit(4, 'Số', '5'))
		);
		expect(decisions).toEqual({
			...NO_DECISIONS,
			edits: [edit(5, 'Số', '2'), edit(4, 'Số', '3', 2), edit(4, 'Tên', '4'), edit(4, 'Số', '5')]
		});
		expect(forgetEdits(decisions, 4)).toEqual({ ...NO_DECISIONS, edits: [edit(5, 'Số', '2')] });
	});
});

it('keeps a duplicate once however often it is said', () => {
	const decisions = decided(
		(d) => keepDuplicate(d, 14),
		(d) => keepDuplicate(d, 3),
		(d) => keepDuplicate(d, 14)
	);
	expect(decisions).toEqual({ ...NO_DECISIONS, duplicates: [14, 3] });
});
