import { describe, expect, it } from 'vitest';
import type { FileDecisions } from '../../src/lib/domain/decisions';
import type { FileReading } from '../../src/lib/domain/reading';
import { figuresOf } from '../../src/lib/ingest/figures-of';
import { joinReadings } from '../../src/lib/ingest/join-readings';
import { codesOf, readText, reference } from './corpus';

const HEAD = 'Tỉnh,Chỉ tiêu,Kỳ,Số lượng,Ghi chú\n';
const ref = (header: string, occurrence = 1) => ({ header, occurrence });
const edit = (line: number, header: string, text: string) => ({
	line,
	column: ref(header),
	text,
	by: 'An',
	at: '2026-11-29T08:00:00.000Z'
});
const figures = (reading: FileReading) => figuresOf(joinReadings([reading], reference));

describe('cells corrected by hand', () => {
	it('are checked again, and the figure says who, when and what the file says', () => {
		const text = `${HEAD}Trà Vin,Tờ rơi,2024,5,\n`;
		expect(readText(text).rows).toMatchObject({ accepted: 0, held: 1 });
		const reading = readText(text, { edits: [edit(2, 'Tỉnh', 'Trà Vinh'), edit(2, 'Số lượng', 'khoảng 6')] });
		expect(reading.rows).toEqual({ read: 1, accepted: 1, held: 0, setAside: 0 });
		const mark = { by: 'An', at: '2026-11-29T08:00:00.000Z' };
		expect(figures(reading)[0]).toMatchObject({
			quantity: { low: 6, flags: ['approximate'], text: 'khoảng 6' },
			provenance: {
				line: 2,
				edits: [
					{ column: 'Tỉnh', original: 'Trà Vin', text: 'Trà Vinh', ...mark },
					{ column: 'Số lượng', original: '5', text: 'khoảng 6', ...mark }
				]
			}
		});
		expect(reading.findings).toMatchObject([
			{
				code: 'cell.edited',
				level: 'info',
				line: 2,
				value: 'Trà Vinh',
				params: { original: 'Trà Vin', by: 'An' }
			},
			{ code: 'cell.edited', column: 'Số lượng', value: 'khoảng 6' }
		]);
		expect(reading.understanding?.preview.rows[0]).toMatchObject({
			fate: 'accepted',
			edited: true,
			figure: 0
		});
	});

	it('can be wrong again', () => {
		const reading = readText(`${HEAD}Trà Vinh,Tờ rơi,2024,5,\n`, { edits: [edit(2, 'Kỳ', 'hồi nọ')] });
		expect(reading.heldRows[0]).toMatchObject({
			codes: ['period.unreadable'],
			cells: ['Trà Vinh', 'Tờ rơi', 'hồi nọ', '5', '']
		});
	});

	it('mend a row that is too short or has stray quotes', () => {
		const reading = readText(`${HEAD}Trà Vinh,Tờ rơi,2024\nTrà Vinh,Pano,2024,5,"a"b"\n`, {
			edits: [edit(2, 'Số lượng', '7'), edit(3, 'Ghi chú', 'a "b"')]
		});
		expect(figures(reading).map(({ quantity, provenance }) => [quantity.low, provenance.note])).toEqual([
			[7, ''],
			[5, 'a "b"']
		]);
	});

	it('of a crosstab mark only the figure they made, unless all of the row share the cell', () => {
		const reading = readText('Tỉnh,Chỉ tiêu,Tháng 1/2024,Tháng 2/2024,Tháng 3/2024\nTrà Vin,Tờ rơi,1,2,3\n', {
			edits: [edit(2, 'Tháng 2/2024', '20'), edit(2, 'Tỉnh', 'Trà Vinh')]
		});
		expect(
			figures(reading).map(({ quantity, provenance }) => [
				quantity.low,
				provenance.edits?.map(({ column }) => column)
			])
		).toEqual([
			[1, ['Tỉnh']],
			[20, ['Tháng 2/2024', 'Tỉnh']],
			[3, ['Tỉnh']]
		]);
	});

	it('are nothing where they say what the file says', () => {
		const reading = readText(`${HEAD}Trà Vinh,Tờ rơi,2024,5,\n`, { edits: [edit(2, 'Số lượng', '5')] });
		expect(codesOf(reading)).toEqual([]);
		expect(figures(reading)[0]?.provenance.edits).toBeUndefined();
	});
});

describe('rows taken, dropped and kept', () => {
	it('takes back what was set aside, and a row too long without the cells over', () => {
		const text = `${HEAD}Tổng cộng,Tờ rơi,2024,5,\nTrà Vinh,Pano,2024,5,,thừa\n`;
		expect(readText(text).rows).toMatchObject({ accepted: 0, held: 1, setAside: 1 });
		const reading = readText(text, {
			rows: [
				{ line: 2, fate: 'take' },
				{ line: 3, fate: 'take' }
			],
			edits: [edit(2, 'Tỉnh', 'Trà Vinh')]
		});
		expect(reading.rows).toEqual({ read: 2, accepted: 2, held: 0, setAside: 0 });
		expect(reading.findings.find(({ code, line }) => code === 'row.taken' && line === 3)).toMatchObject({
			level: 'warning',
			value: 'thừa',
			params: { over: 1 }
		});
	});

	it('drops a row on purpose, and still shows it', () => {
		const reading = readText(`${HEAD}xyz,Tờ rơi,2024,5,\n`, { rows: [{ line: 2, fate: 'drop' }] });
		expect(reading.rows).toEqual({ read: 1, accepted: 0, held: 0, setAside: 1 });
		expect(reading.heldRows[0]).toMatchObject({
			codes: ['row.dropped'],
			cells: ['xyz', 'Tờ rơi', '2024', '5', '']
		});
	});

	it('keeps rows alike where they are meant', () => {
		const text = `${HEAD}${'Trà Vinh,Tờ rơi,2024,5,\n'.repeat(3)}`;
		const reading = readText(text, { duplicates: [3] });
		expect(reading.rows).toMatchObject({ accepted: 2, held: 1 });
		expect(codesOf(reading)).toEqual(['row.duplicate', 'row.duplicate_kept']);
	});
});

describe('dates of a column', () => {
	const dated = (days: readonly string[], decided: Partial<FileDecisions> = {}) =>
		readText(
			`Tỉnh,Chỉ tiêu,Từ ngày,Đến ngày,Số lượng\n${days.map((day, at) => `Trà Vinh,Tờ rơi,${day},31/12/2024,${at}`).join('\n')}\n`,
			decided
		);
	const starts = (reading: FileReading) => figures(reading).map(({ period }) => period.window.start);

	it('are read day first where nothing decides, and that is shown', () => {
		const reading = dated(['03/02/2024', '04/05/2024']);
		expect(starts(reading)).toEqual(['2024-02-03', '2024-05-04']);
		expect(reading.understanding?.dates[0]).toEqual({
			column: ref('Từ ngày'),
			order: 'dmy',
			evidence: 'undecided',
			byHand: false,
			ask: false,
			examples: [
				{ text: '03/02/2024', day: '2024-02-03' },
				{ text: '04/05/2024', day: '2024-05-04' }
			]
		});
	});

	it('are asked where the column proves month first', () => {
		const asked = dated(['02/13/2024', '04/05/2024']);
		expect(asked.rows).toMatchObject({ accepted: 0, held: 2 });
		expect(codesOf(asked)).toEqual(['date.month_first']);
		expect(asked.understanding?.dates[0]).toMatchObject({ order: 'mdy', ask: true });
		const told = dated(['02/13/2024', '04/05/2024'], { dates: [{ column: ref('Từ ngày'), order: 'mdy' }] });
		expect(starts(told)).toEqual(['2024-02-13', '2024-04-05']);
		expect(codesOf(told)).toEqual([]);
	});

	it('are named as mixed, and those that read both ways are held', () => {
		const reading = dated(['13/02/2024', '02/13/2024', '04/05/2024', '05/05/2024']);
		expect(codesOf(reading)).toEqual(['date.ambiguous', 'date.invalid', 'date.mixed']);
		expect(starts(reading)).toEqual(['2024-02-13', '2024-05-05']);
	});
});
