import { describe, expect, it } from 'vitest';
import type { FileDecisions } from '../../src/lib/domain/decisions';
import type { FileReading } from '../../src/lib/domain/reading';
import { readText } from './corpus';

const HEAD = 'Tỉnh,Chỉ tiêu,Kỳ,Số lượng,Ghi chú\n';
const ref = (header: string, occurrence = 1) => ({ header, occurrence });
const edit = (line: number, header: string, text: string) => ({
	line,
	column: ref(header),
	text,
	by: 'An',
	at: '2026-11-29T08:00:00.000Z'
});
const unfit = (reading: FileReading) =>
	reading.findings
		.filter(({ code }) => code === 'decision.unfit')
		.map(({ line, column, params }) => [params['what'], line, column]);

describe('decisions that no longer fit', () => {
	it.each<[string, Partial<FileDecisions>, unknown]>([
		[
			'a column that is gone',
			{ columns: [{ column: ref('Cũ'), is: { kind: 'note' } }] },
			['column', null, 'Cũ']
		],
		[
			'the second of a name that is there once',
			{ columns: [{ column: ref('Kỳ', 2), is: { kind: 'note' } }] },
			['column', null, 'Kỳ']
		],
		[
			'a column of another kind of file',
			{ columns: [{ column: ref('Ghi chú'), is: { kind: 'column', name: 'deadline' } }] },
			['column', null, 'Ghi chú']
		],
		[
			'a constant for a column that is there',
			{ constants: [{ column: 'province', text: 'Lạng Sơn' }] },
			['constant', null, 'province']
		],
		['an edit below the table', { edits: [edit(99, 'Kỳ', 'x')] }, ['edit', 99, 'Kỳ']],
		['an edit in no column', { edits: [edit(2, 'Cũ', 'x')] }, ['edit', 2, 'Cũ']],
		['a row that is not there', { rows: [{ line: 50, fate: 'drop' }] }, ['row', 50, null]],
		['a row alike no more', { duplicates: [2] }, ['duplicate', 2, null]],
		[
			'numbers of a column of words',
			{ numbers: [{ column: ref('Tỉnh'), style: 'vi' }] },
			['numbers', null, 'Tỉnh']
		],
		[
			'dates of a column of words',
			{ dates: [{ column: ref('Tỉnh'), order: 'mdy' }] },
			['dates', null, 'Tỉnh']
		],
		['a header that is elsewhere', { header: { kind: 'rows', line: 40, rows: 1 } }, ['header', 40, null]],
		[
			'sections that are not there',
			{ sections: [{ level: 'roman', column: 'topic' }] },
			['section', null, 'topic']
		],
		[
			'a crosstab of columns that are gone',
			{
				crosstab: {
					kind: 'spread',
					spread: 'period',
					columns: [{ column: ref('T1'), role: 'value', sets: [] }]
				}
			},
			['crosstab', null, 'T1']
		]
	])('%s is a finding, and the rest is read', (_, decided, expected) => {
		const reading = readText(`${HEAD}Trà Vinh,Tờ rơi,2024,5,\n`, decided);
		expect(unfit(reading)).toEqual([expected]);
		expect(reading.rows.read).toBe(1);
	});
});
