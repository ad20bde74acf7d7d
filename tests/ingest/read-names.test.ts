import { describe, expect, test } from 'vitest';
import type { DaySpan } from '../../src/lib/domain/period';
import { readLooseDate } from '../../src/lib/domain/read-date';
import {
	readAudiences,
	readChannels,
	readDate,
	readIndicator,
	readPeriodCells,
	readProvince,
	readTopics,
	whenWritten
} from '../../src/lib/ingest/read-names';
import { buildIndicatorCatalogue } from '../../src/lib/reference/indicator-catalogue';
import { reference } from './corpus';

const span = (start: string, end: string) => ({ start, end }) as DaySpan;
const day = (text: string) => {
	const reading = readLooseDate(text);
	if (reading.kind !== 'date') throw new Error(text);
	return reading.date;
};
const held = (code: string, column: string, value: string, params: object = {}) => ({
	kind: 'held',
	trouble: { code, level: 'error', column, value, params }
});
const sound = (value: unknown, ...remarks: readonly object[]) => ({ kind: 'read', value, remarks });
const YEAR = span('2025-01-01', '2025-12-31');

describe('the days that decide which unit a name meant', () => {
	test.each<[string, DaySpan | null, string | null, unknown]>([
		['nothing is known', null, null, { on: null, written: null }],
		['the period alone', YEAR, null, { on: YEAR, written: null }],
		[
			'the day it was written alone',
			null,
			'3/2/2025',
			{ on: span('2025-02-03', '2025-02-03'), written: '2025-02-03' }
		],
		[
			'written within the period',
			YEAR,
			'3/2/2025',
			{ on: span('2025-01-01', '2025-02-03'), written: '2025-02-03' }
		],
		['written on its last day', YEAR, '31/12/2025', { on: YEAR, written: '2025-12-31' }],
		['written after it', YEAR, '15/1/2026', { on: YEAR, written: '2026-01-15' }],
		[
			'written before it',
			YEAR,
			'15/12/2024',
			{ on: span('2024-12-15', '2024-12-15'), written: '2024-12-15' }
		],
		[
			'written on its first day',
			YEAR,
			'1/1/2025',
			{ on: span('2025-01-01', '2025-01-01'), written: '2025-01-01' }
		]
	])('%s', (_, period, written, when) => {
		expect(whenWritten(period, written === null ? null : day(written))).toEqual(when);
	});
});

describe('a province', () => {
	const when = (on: DaySpan | null, written: string | null = null, isForetold?: boolean) => ({
		on,
		written: written === null ? null : day(written).day,
		...(isForetold === undefined ? {} : { isForetold })
	});
	const HALF = span('2025-01-01', '2025-06-30');

	test.each(['', ' ', '\u200b'])('is missing where %j stands', (text) => {
		expect(readProvince(reference, text, when(null))).toEqual(held('province.missing', 'province', text));
	});

	test('is asked with what it may be, or what is near it', () => {
		expect(readProvince(reference, 'Trà Vin', when(null))).toEqual(
			held('province.unknown', 'province', 'Trà Vin', { suggestion: 'Trà Vinh' })
		);
		expect(readProvince(reference, 'Xyzt qwer', when(null))).toEqual(
			held('province.unknown', 'province', 'Xyzt qwer', { suggestion: '' })
		);
		expect(readProvince(reference, 'Vĩnh Long', when(HALF, '15/7/2025'))).toEqual(
			held('province.ambiguous', 'province', 'Vĩnh Long', {
				candidates: 'Vĩnh Long (qd124:86); Vĩnh Long (qd19:86)'
			})
		);
	});

	test.each<[string, ReturnType<typeof when>, string]>([
		['Vĩnh Long', when(HALF), 'qd124:86'],
		['Vĩnh Long', when(HALF, '30/6/2025'), 'qd124:86'],
		['Vĩnh Long', when(span('2025-07-01', '2025-12-31')), 'qd19:86'],
		['Trà Vinh', when(HALF, '15/7/2025'), 'qd124:84'],
		['Lạng Sơn', when(HALF, '15/7/2025'), 'qd124:20'],
		['Trà Vinh', when(null), 'qd124:84'],
		['Trà Vinh', when(YEAR, null, true), 'qd124:84']
	])('%s of %j is %s', (text, days, id) => {
		expect(readProvince(reference, text, days)).toEqual(sound(id));
	});

	test('that had ended by the last day it speaks of is said to have', () => {
		const ended = (on: DaySpan) => readProvince(reference, 'Trà Vinh', when(on));
		expect(ended(YEAR)).toEqual(
			sound('qd124:84', {
				code: 'province.ended',
				level: 'warning',
				column: 'province',
				value: 'Trà Vinh',
				params: { ended: '2025-06-30', successor: 'Vĩnh Long' }
			})
		);
		expect(ended(span('2025-06-30', '2025-06-30'))).toEqual(sound('qd124:84'));
		expect(ended(span('2025-07-01', '2025-07-01'))).toMatchObject({ remarks: [{ code: 'province.ended' }] });
	});

	test.each(['Trà\nVinh', 'Trà\rVinh'])('over two lines (%j) is read and said', (text) => {
		expect(readProvince(reference, text, when(null))).toEqual(
			sound('qd124:84', {
				code: 'text.newline_in_key',
				level: 'warning',
				column: 'province',
				value: text,
				params: {}
			})
		);
	});
});

describe('an indicator', () => {
	const SHARED = 'lượt người';
	const shared = readIndicator(reference, SHARED, '');
	const candidates = shared.kind === 'held' ? String(shared.trouble.params['candidates']) : '';

	test('is read by code, name or synonym, missing or asked', () => {
		expect(readIndicator(reference, 'leaflet', '')).toEqual(sound('leaflet'));
		expect(readIndicator(reference, 'Tờ rơi', 'x')).toEqual(sound('leaflet'));
		expect(readIndicator(reference, ' ', '')).toEqual(held('indicator.missing', 'indicator', ' '));
		expect(readIndicator(reference, 'xyz không có', '')).toMatchObject({
			trouble: { code: 'indicator.unknown', column: 'indicator', value: 'xyz không có' }
		});
		expect(candidates.split('; ')).toHaveLength(3);
		expect(candidates).toMatch(/^[^;]+ \([a-z_]+\)(?:; [^;]+ \([a-z_]+\)){2}$/);
	});

	test('that several share is decided by the unit only where one of them has it', () => {
		const head =
			'code,name_vi,name_en,unit_vi,unit_en,kind,group,parent,additive_over_time,additive_across_provinces,synonyms';
		const rows = ['hội thi,cuộc', 'lượt thi,lượt người', 'bài thi,bài', 'đề thi,bài'].map(
			(one, at) => `c${at},${one.split(',')[0]},N${at},${one.split(',')[1]},u,flow,g,,yes,yes,thi tìm hiểu`
		);
		const indicators = buildIndicatorCatalogue(
			[head, ...rows].join('\n'),
			'code,name_vi,name_en\ng,nhóm,group'
		);
		const read = (unit: string) => readIndicator({ ...reference, indicators }, 'Thi tìm hiểu', unit);
		expect(read('cuộc')).toEqual(sound('c0'));
		expect(read(' LƯỢT  người ')).toEqual(sound('c1'));
		for (const unit of ['', ' ', 'bài', 'tấn']) {
			expect(read(unit)).toMatchObject({
				kind: 'held',
				trouble: {
					code: 'indicator.ambiguous',
					value: 'Thi tìm hiểu',
					params: { candidates: 'hội thi (c0); lượt thi (c1); bài thi (c2); đề thi (c3)' }
				}
			});
		}
		expect(readIndicator(reference, SHARED, 'lượt người')).toMatchObject({ kind: 'held' });
	});
});

describe('a set of names', () => {
	test.each([
		[readTopics, 'topic', 'ma túy; tội phạm', ['crime', 'drugs']],
		[readTopics, 'topic', ' Ma tuý ;; drugs;', ['drugs']],
		[readTopics, 'topic', '', []],
		[readTopics, 'topic', ' ; ', []],
		[readChannels, 'channel', '', []],
		[readAudiences, 'audience', '', []]
	])('%o %s: %j is %j', (read, _, text, codes) => {
		expect(read(reference, text)).toEqual(sound(codes));
	});

	test.each([
		[readTopics, 'topic'],
		[readChannels, 'channel'],
		[readAudiences, 'audience']
	] as const)('holds its row for a part that is in no list: %o %s', (read, name) => {
		expect(read(reference, ' ; xyzabc qwe ')).toEqual(
			held(`${name}.unknown`, name, 'xyzabc qwe', { suggestion: '' })
		);
	});

	test('has a suggestion where a part is near a name', () => {
		expect(readTopics(reference, 'ma túyy')).toMatchObject({
			trouble: { code: 'topic.unknown', params: { suggestion: expect.stringContaining('túy') } }
		});
	});
});

describe('a date', () => {
	test.each<[string, unknown]>([
		['', sound(null)],
		['5/6/2020', sound({ text: '5/6/2020', day: '2020-06-05', precision: 'day' })],
		['31/2/2020', held('date.invalid', 'date', '31/2/2020', { reason: 'impossible' })],
		['hôm qua', held('date.invalid', 'date', 'hôm qua', { reason: 'unreadable' })]
	])('%j', (text, cell) => {
		expect(readDate('date', text)).toMatchObject(cell as object);
	});

	test('of a month is its last day, of a spreadsheet its number, and both are said', () => {
		const said = (code: string, level: string, value: string, day: string) => ({
			kind: 'read',
			value: { day },
			remarks: [{ code, level, column: 'date', value, params: { day } }]
		});
		expect(readDate('date', '2020-08')).toMatchObject(said('date.month', 'info', '2020-08', '2020-08-31'));
		expect(readDate('date', '43987')).toMatchObject(said('date.serial', 'warning', '43987', '2020-06-05'));
	});
});

describe('a period', () => {
	const cells = (label: string, start = '', end = '') => readPeriodCells({ label, start, end });

	test('is read by label or days', () => {
		expect(cells('2020')).toMatchObject({ kind: 'read', remarks: [], value: { start: '2020-01-01' } });
		expect(cells('', '1/1/2020', '31/1/2020')).toMatchObject({ kind: 'read', value: { end: '2020-01-31' } });
	});

	test.each<[readonly [string, string?, string?], object]>([
		[[''], held('period.missing', 'period', '')],
		[['hồi nọ'], held('period.unreadable', 'period', 'hồi nọ')],
		[
			['', '31/2/2020', '1/3/2020'],
			held('date.invalid', 'period_start', '31/2/2020', { reason: 'impossible' })
		],
		[
			['', '1/2/2020', '31/2/2020'],
			held('date.invalid', 'period_end', '31/2/2020', { reason: 'impossible' })
		],
		[['', 'hôm qua', 'hôm qua'], held('date.invalid', 'period_start', 'hôm qua', { reason: 'unreadable' })]
	])('%j holds its row', (given, cell) => {
		expect(cells(...given)).toEqual(cell);
	});

	test('by the day numbers of a spreadsheet is said', () => {
		expect(cells('', '43831', '43861')).toMatchObject({
			remarks: [
				{ code: 'date.serial', column: 'period_start', value: '43831', params: { day: '2020-01-01' } }
			]
		});
	});
});
