import { describe, expect, it } from 'vitest';
import { figures, read } from './activity-rows';
import { codesOf, readText } from './corpus';

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
