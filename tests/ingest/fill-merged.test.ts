import { describe, expect, test } from 'vitest';
import { fillMerged } from '../../src/lib/ingest/fill-merged';
import type { MergedCells } from '../../src/lib/ingest/open-sheet';
import type { TextTable } from '../../src/lib/ingest/text-table';
import { finding, listen, tableOf, textsOf } from './stand-in-table';

const area = (fromLine: number, toLine: number, fromColumn = 0, toColumn = fromColumn): MergedCells => ({
	fromLine,
	toLine,
	fromColumn,
	toColumn
});

function fill(
	columns: Record<string, readonly string[]>,
	merges: readonly MergedCells[],
	fillable: readonly number[] = [0],
	more: Partial<TextTable> = {}
) {
	const { findings, told } = listen();
	const table = tableOf(columns, { merges, ...more });
	const filled = fillMerged(table, fillable, findings);
	return { table, filled, texts: textsOf(filled), told: told() };
}

const filledAt = (line: number, from: number, value = 'a', column = 'tỉnh') =>
	finding('merged.filled', 'info', { line, column, value, params: { from } });

describe('cells joined over several rows', () => {
	test('fill the blank rows they reach over, each told', () => {
		const { texts, told } = fill({ tỉnh: ['a', '', ' ', 'b', '', ''], số: ['1', '2', '3', '4', '5', '6'] }, [
			area(2, 4),
			area(5, 6)
		]);
		expect(texts).toEqual({ tỉnh: ['a', 'a', 'a', 'b', 'b', ''], số: ['1', '2', '3', '4', '5', '6'] });
		expect(told).toEqual([filledAt(3, 2), filledAt(4, 2), filledAt(6, 5, 'b')]);
	});

	test('leave what stands in a row itself, and the rows behind them', () => {
		const { texts, told } = fill({ tỉnh: ['a', 'x', '', ''] }, [area(2, 4)]);
		expect(texts['tỉnh']).toEqual(['a', 'x', 'a', '']);
		expect(told).toEqual([filledAt(4, 2)]);
	});

	test('are of one column each, in whatever order they come', () => {
		const { texts } = fill(
			{ tỉnh: ['a', '', 'b', ''], kỳ: ['x', '', '', ''] },
			[area(4, 5), area(2, 5, 1), area(2, 3)],
			[0, 1]
		);
		expect(texts).toEqual({ tỉnh: ['a', 'a', 'b', 'b'], kỳ: ['x', 'x', 'x', 'x'] });
	});

	test('that overlap in a column, as in no sound file, count once', () => {
		const { texts } = fill({ tỉnh: ['a', '', 'b', '', ''] }, [area(2, 4), area(4, 6)]);
		expect(texts['tỉnh']).toEqual(['a', 'a', 'b', '', '']);
	});

	test('of one row, blank ones and those beside the table are nothing', () => {
		const columns = { tỉnh: ['a', '', '', ''] };
		for (const merges of [[area(2, 2)], [area(3, 5)], [area(2, 4, 3)], [area(9, 12)], []]) {
			const { table, filled, told } = fill(columns, merges, [0, 3]);
			expect(filled).toBe(table);
			expect(told).toEqual([]);
		}
	});

	test('take their text from a row that is kept outside the table, or that has another line', () => {
		const held = { line: 2, cells: ['a', '1'], reasons: [] } as unknown as TextTable['outside'][number];
		const { texts, told } = fill({ tỉnh: ['', '', 'b'] }, [area(2, 5)], [0], {
			lines: Int32Array.from([3, 5, 6]),
			outside: [{ ...held, line: 1, cells: ['x'] }, held]
		});
		expect(texts['tỉnh']).toEqual(['a', 'a', 'b']);
		expect(told).toEqual([filledAt(3, 2), filledAt(5, 2)]);
		const lost = fill({ tỉnh: ['x', ''] }, [area(2, 4)], [0], { lines: Int32Array.from([3, 4]) });
		expect([lost.texts['tỉnh'], lost.told]).toEqual([['x', ''], []]);
	});

	test('in a column of amounts stay where they are, which is told, but for running numbers', () => {
		const merges = [area(2, 3, 1), area(2, 3, 2)];
		const { table, filled, told } = fill({ tỉnh: ['a', 'b'], số: ['5', ''], STT: ['1', ''] }, merges);
		expect(filled).toBe(table);
		expect(told).toEqual([finding('sheet.merged', 'info', { line: 2, column: 'số', value: '5' })]);
	});

	test('in a column without a name are told under none', () => {
		const { told } = fill({ '': ['a', ''] }, [area(2, 3)]);
		expect(told).toEqual([filledAt(3, 2, 'a', '')]);
	});
});
