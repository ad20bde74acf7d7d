import { describe, expect, it } from 'vitest';
import type { Figure } from '../../src/lib/domain/figure';
import type { FileReading } from '../../src/lib/domain/reading';
import type { FileDecisions } from '../../src/lib/domain/decisions';
import { figuresOf } from '../../src/lib/ingest/figures-of';
import { joinReadings } from '../../src/lib/ingest/join-readings';
import { codesOf, readText, reference } from './corpus';

const VALUE = { header: 'value', occurrence: 1 };
const HEADER =
	'province,indicator,topic,period,value,low,high,basis,unit,kind,origin,note,row_role,part_of,report_date';

/** One row of activities: a leaflet figure of Trà Vinh for 2020, but for what the case changes. */
function row(cells: Readonly<Record<string, string>>): string {
	const sound: Record<string, string> = {
		province: 'Trà Vinh',
		indicator: 'leaflet',
		period: '2020',
		value: '1'
	};
	return HEADER.split(',')
		.map((name) => `"${(cells[name] ?? sound[name] ?? '').replace(/"/gu, '""')}"`)
		.join(',');
}

function read(...rows: readonly Readonly<Record<string, string>>[]): FileReading {
	return readText([HEADER, ...rows.map(row)].join('\n'));
}

function figures(reading: FileReading): Figure[] {
	return figuresOf(joinReadings([reading], reference));
}

function readTexts(values: readonly string[], decided: Partial<FileDecisions> = {}): FileReading {
	const rows = values.map((value, index) => row({ value, note: String(index) }));
	return readText([HEADER, ...rows].join('\n'), decided);
}

describe('a row of activities', () => {
	it('becomes a figure with its period, place, indicator and amount', () => {
		const [figure] = figures(
			read({ value: '2.000 cuốn', topic: 'ma túy; tội phạm', period: '6 tháng đầu năm 2019' })
		);
		expect(figure).toMatchObject({
			province: 'qd124:84',
			locality: null,
			scope: 'not_stated',
			role: 'item',
			grain: 'period',
			cumulative: false,
			origin: 'produced',
			indicator: 'leaflet',
			unitText: 'cuốn',
			topics: ['crime', 'drugs'],
			channels: [],
			kind: 'actual',
			basis: 'stated',
			period: { start: '2019-01-01', end: '2019-06-30', type: 'half' },
			quantity: { low: 2000, high: 2000, flags: [], text: '2.000 cuốn' },
			report: null,
			effectiveDate: null,
			earlyCutoff: 'unknown',
			provenance: { file: 'thu.csv', line: 2 }
		});
	});

	it('is read by Vietnamese headers in any order and case, with or without accents', () => {
		const reading = readText(
			'SỐ LƯỢNG;Chi tieu;Kỳ báo cáo;TỈNH;Người nhập;Loại số liệu\ntối thiểu 12;leaflet;2024;tỉnh Đắk Nông;An;kế hoạch\n'
		);
		expect(reading).toMatchObject({ kind: 'activities', delimiter: ';', status: 'accept' });
		expect(figures(reading)[0]).toMatchObject({
			province: 'qd124:67',
			kind: 'plan',
			quantity: { low: 12, high: null },
			provenance: { note: 'Người nhập: An' }
		});
	});

	it.each([
		['a blank value is a missing figure', { value: '' }, { missing: 'blank', low: null }],
		[
			'figures in a report of their own',
			{ value: 'số liệu đã có báo cáo riêng' },
			{ missing: 'reported_elsewhere' }
		],
		[
			'so says the basis',
			{ value: 'xem báo cáo 12', basis: 'reported_elsewhere' },
			{ missing: 'reported_elsewhere' }
		],
		[
			'a quantity word',
			{ value: 'nhiều' },
			{ low: null, high: null, flags: ['unquantified'], missing: null }
		],
		[
			'words a person read as no number',
			{ value: 'đẩy mạnh', basis: 'unquantified' },
			{ flags: ['unquantified'] }
		],
		['a reported zero is no gap', { value: 'không' }, { low: 0, high: 0, missing: null }],
		[
			'a list counted by hand',
			{ value: 'các Kế hoạch như: A; B', low: '2', basis: 'counted' },
			{ low: 2, high: null, wording: 'at_least' }
		]
	])('%s', (_, cells, quantity) => {
		const reading = read(cells);
		expect(reading.rows).toEqual({ read: 1, accepted: 1, held: 0, setAside: 0 });
		expect(figures(reading)[0]?.quantity).toMatchObject(quantity);
	});

	it.each([
		['province.missing', { province: '' }, 'province', {}],
		['province.unknown', { province: 'Trà Vin' }, 'province', { suggestion: 'Trà Vinh' }],
		['province.unknown', { province: 'TP. Trà Vinh' }, 'province', {}],
		['indicator.missing', { indicator: '' }, 'indicator', {}],
		['indicator.unknown', { indicator: 'xyz không có' }, 'indicator', {}],
		['topic.unknown', { topic: 'ma túy; xyzabc' }, 'topic', {}],
		['period.missing', { period: '' }, 'period', {}],
		['period.unreadable', { period: 'hồi nọ' }, 'period', {}],
		['value.unreadable', { value: 'đã thực hiện tốt' }, 'value', { reason: 'no_quantity' }],
		['value.not_amount', { value: 'đạt 48,5% so với kế hoạch' }, 'value', { form: 'completion' }],
		['number.ambiguous', { value: '1.250' }, 'value', { candidates: '1250; 1.25' }],
		['origin.derived', { origin: 'derived' }, 'origin', {}],
		['word.unknown', { kind: 'dự kiến' }, 'kind', {}],
		['bound.reversed', { low: '5', high: '2' }, 'low', {}]
	])('%s holds the row and says where', (code, cells, column, params) => {
		const reading = read(cells);
		expect(reading.rows).toEqual({ read: 1, accepted: 0, held: 1, setAside: 0 });
		expect(reading.findings).toEqual([
			expect.objectContaining({
				code,
				level: 'error',
				line: 2,
				column,
				params: expect.objectContaining(params) as unknown
			})
		]);
		expect(reading.heldRows[0]).toMatchObject({ line: 2, codes: [code], fate: 'held' });
		expect(reading.status).toBe('warn');
	});

	it('keeps the reading made by hand where the text says otherwise, and says so', () => {
		const reading = read({ value: '15 cuộc', low: '12', high: '12' });
		expect(codesOf(reading)).toEqual(['value.disagrees']);
		expect(figures(reading)[0]?.quantity).toMatchObject({ low: 12, high: 12, text: '15 cuộc' });
	});

	it.each([
		['reported_elsewhere', '5', { missing: 'reported_elsewhere' }],
		['not_applicable', 'trên 5', { missing: 'not_applicable' }],
		['unquantified', '7', { low: 7, high: 7 }]
	])('says where the basis %s goes against the value %s', (basis, value, quantity) => {
		const reading = read({ value, basis });
		expect(reading.findings).toMatchObject([
			{ code: 'value.disagrees', level: 'warning', line: 2, column: 'value', value, params: { basis } }
		]);
		expect(figures(reading)[0]?.quantity).toMatchObject(quantity);
	});

	it.each(['reported_elsewhere', 'unquantified'])('says where bounds go against the basis %s', (basis) => {
		const reading = read({ value: '', low: '5', high: '5', basis });
		expect(reading.findings).toMatchObject([{ code: 'value.disagrees', params: { basis } }]);
		expect(figures(reading)[0]?.quantity).toMatchObject({ low: 5, high: 5 });
	});

	it.each([
		['reported_elsewhere', 'đã có báo cáo riêng'],
		['not_applicable', ''],
		['unquantified', 'nhiều'],
		['unquantified', '']
	])('finds nothing in the basis %s beside “%s”', (basis, value) => {
		expect(read({ value, basis }).findings).toEqual([]);
	});

	it('holds a part that does not name its whole', () => {
		const reading = read(
			{ value: '34' },
			{ value: '10', row_role: 'trong đó' },
			{ value: '9', row_role: 'part', part_of: '2' }
		);
		expect(reading.rows).toMatchObject({ accepted: 2, held: 1 });
		expect(reading.findings).toMatchObject([
			{ code: 'part.unnamed', level: 'error', line: 3, column: 'part_of', value: '' }
		]);
		expect(figures(reading).map(({ partOf }) => partOf)).toEqual([null, '2']);
	});

	it('reads a dash as missing until the user decides', () => {
		expect(codesOf(readTexts(['-']))).toEqual(['value.dash']);
		expect(figures(readTexts(['-']))[0]?.quantity.missing).toBe('dash');
		expect(figures(readTexts(['-'], { dash: 'zero' }))[0]?.quantity).toMatchObject({ low: 0, high: 0 });
	});

	it('decides the separators by the column, never by the cell', () => {
		expect(figures(readTexts(['1.250', '1.250.000'])).map(({ quantity }) => quantity.low)).toEqual([
			1250, 1250000
		]);
		expect(figures(readTexts(['2,000', '1,250,000'])).map(({ quantity }) => quantity.low)).toEqual([
			2000, 1250000
		]);
		expect(readTexts(['1.250', '2.000']).rows.held).toBe(2);
		expect(
			figures(readTexts(['1.250', '2.000'], { numbers: [{ column: VALUE, style: 'vi' }] })).map(
				({ quantity }) => quantity.low
			)
		).toEqual([1250, 2000]);
	});

	it('says where a column writes numbers the foreign way, and nothing where it does not', () => {
		expect(readTexts(['1,250', '12.5']).findings).toMatchObject([
			{
				code: 'number.convention',
				level: 'info',
				line: null,
				column: 'value',
				value: '12.5; 1,250',
				params: { convention: 'en' }
			}
		]);
		expect(readTexts(['1,250', '12.5']).status).toBe('accept');
		expect(codesOf(readTexts(['1,250', '12.5'], { numbers: [{ column: VALUE, style: 'en' }] }))).toEqual([]);
		expect(codesOf(readTexts(['1.250', '12,5']))).toEqual([]);
		expect(codesOf(readTexts(['12', '7']))).toEqual([]);
	});

	it('says which single numbers were read the foreign way', () => {
		expect(readTexts(['2.500.000', '7,206 tờ']).findings).toMatchObject([
			{ code: 'number.mixed' },
			{ code: 'number.foreign', level: 'info', line: 3, value: '7,206 tờ', params: { bound: 7206 } }
		]);
		expect(readTexts(['more than 2,000 copies', '12']).findings).toMatchObject([
			{ code: 'number.convention' }
		]);
	});

	it('names a column that writes numbers both ways', () => {
		expect(codesOf(readTexts(['1.250.000', '3,500,000']))).toContain('number.mixed');
	});

	it('holds a row alike in every column and names the first', () => {
		const reading = read({ value: '3' }, { value: '3' });
		expect(reading.rows).toMatchObject({ accepted: 1, held: 1 });
		expect(reading.findings).toMatchObject([{ code: 'row.duplicate', line: 3, params: { line: 2 } }]);
	});

	it('holds a synonym that several indicators share, and lists them', () => {
		const reading = read({ indicator: 'lượt người', unit: 'lượt người' });
		expect(reading.findings).toMatchObject([{ code: 'indicator.ambiguous', column: 'indicator' }]);
		const candidates = String(reading.findings[0]?.params['candidates']).split('; ');
		expect(candidates).toHaveLength(3);
		expect(candidates.join()).toContain('(direct_session_attendance)');
	});
});

describe('the shape of a table', () => {
	const table = `${HEADER}\n${row({ value: '30' })}\n${row({ value: '20', note: 'b' })}\n`;

	it('sets a total row aside, and says if it disagrees', () => {
		expect(readText(`${table}Tổng cộng,,,,50,,,,,,,,,,\n`)).toMatchObject({
			rows: { read: 3, accepted: 2, held: 0, setAside: 1 },
			findings: [{ code: 'row.total', line: 4 }]
		});
		expect(readText(`${table}Tổng cộng,,,,51,,,,,,,,,,\n`).findings).toMatchObject([
			{ code: 'row.total' },
			{ code: 'total.disagrees', params: { total: 51, sum: 50 } }
		]);
	});

	it('takes no notice of a running number', () => {
		const reading = readText(
			'STT,tỉnh,chỉ tiêu,kỳ,số lượng\n1,Trà Vinh,leaflet,2020,5\n2,Trà Vinh,leaflet,2020,5\n,Tổng cộng,,,5\n'
		);
		expect(reading.rows).toEqual({ read: 3, accepted: 1, held: 1, setAside: 1 });
		expect(codesOf(reading)).toEqual(['row.duplicate', 'row.total']);
		expect(figures(reading)[0]?.provenance.note).toBe('');
	});

	it('names the line and the column where a row ends too early', () => {
		expect(readText(`${table}Trà Vinh,leaflet,,2020\n`).findings).toMatchObject([
			{ code: 'row.short', line: 4, column: 'value', params: { cells: 4, columns: 15 } }
		]);
	});

	it('counts physical lines through cells of several lines', () => {
		const reading = readText(`${HEADER}\n${row({ note: 'một\nhai\r\nba' })}\n${row({ province: 'Xyzt' })}\n`);
		expect(reading.findings).toMatchObject([{ code: 'province.unknown', line: 5 }]);
	});

	it('keeps columns called like parts of JavaScript objects', () => {
		const reading = readText(
			'tỉnh,chỉ tiêu,kỳ,số lượng,__proto__,constructor\nTrà Vinh,leaflet,2020,1,a,b\n'
		);
		expect(codesOf(reading)).toEqual(['header.reserved']);
		expect(figures(reading)[0]?.provenance.note).toBe('__proto__: a; constructor: b');
		expect(({} as Record<string, unknown>)['a']).toBeUndefined();
	});

	it('reads a mapping and constants made by hand', () => {
		const reading = readText('Kỳ,Số\n2019,5\n2020,7\n', {
			columns: [{ column: { header: 'Số', occurrence: 1 }, is: { kind: 'column', name: 'value' } }],
			constants: [
				{ column: 'province', text: 'Trà Vinh' },
				{ column: 'indicator', text: 'leaflet' }
			]
		});
		expect(reading.kind).toBe('activities');
		expect(figures(reading).map(({ quantity }) => quantity.low)).toEqual([5, 7]);
	});

	it('refuses what is no table, in a word for each', () => {
		const bytes = (start: string) => readText(`${start}${'\u0000x'.repeat(40)}`).findings[0];
		expect(bytes('PK\u0003\u0004')).toMatchObject({ code: 'file.not_csv', params: { kind: 'zip' } });
		expect(bytes('%PDF-1.7')).toMatchObject({ code: 'file.not_csv', params: { kind: 'pdf' } });
		expect(readText('  \n\n')).toMatchObject({ status: 'reject', findings: [{ code: 'file.empty' }] });
		expect(readText(`a,"${'x'.repeat(1024 * 1024 + 1)}"\nb,c\n`).findings[0]?.code).toBe('cell.too_long');
	});
});
