import { describe, expect, test } from 'vitest';
import type { IsoDay, PlaceId } from '../../src/lib/domain/brand';
import type { Period, PeriodType } from '../../src/lib/domain/period';
import type { Quantity } from '../../src/lib/domain/quantity';
import type { ChainStep, Total, TotalNote } from '../../src/lib/domain/total';
import type { VerdictReason } from '../../src/lib/domain/verdict';
import { explainNote } from '../../src/lib/i18n/format/explain-note';
import { explainReason, type NamedTotal } from '../../src/lib/i18n/format/explain-reason';
import { wordChange } from '../../src/lib/i18n/format/word-change';
import { wordDerivation } from '../../src/lib/i18n/format/word-derivation';
import { messagesIn } from '../../src/lib/i18n/messages-in';

const day = (text: string) => text as IsoDay;
const period = (type: PeriodType, start: string, end: string): Period => ({
	type,
	start: day(start),
	end: day(end),
	label: '',
	window: { start: day(start), end: day(end), basis: 'inferred' }
});
const year2020 = period('year', '2020-01-01', '2020-12-31');
const half2020 = period('half', '2020-01-01', '2020-06-30');
const half2019 = period('half', '2019-01-01', '2019-06-30');
const fiveYears = period('multi_year', '2016-01-01', '2020-12-31');
const amount = (low: number | null, high: number | null, part: Partial<Quantity> = {}): Quantity => ({
	low,
	high,
	flags: [],
	wording: 'exact',
	per: null,
	missing: null,
	unquantifiedParts: 0,
	text: '',
	...part
});
const step = (sign: 1 | -1, of: Period, n: number): ChainStep => ({
	sign,
	period: of,
	quantity: amount(n, n),
	report: null,
	figures: []
});
const total = (of: Period, unitText: string): Total => ({
	series: {
		key: unitText,
		province: 'qd124:84' as PlaceId,
		locality: null,
		producer: '',
		scope: 'not_stated',
		indicator: 'portal_items' as Total['series']['indicator'],
		unit: unitText,
		unitText,
		topics: [],
		channels: [],
		audiences: [],
		origin: 'produced',
		kind: 'actual',
		synthetic: false
	},
	period: of,
	status: 'reported',
	quantity: amount(10, 10),
	asReported: null,
	disputed: false,
	earlyCutoff: { dataEnd: day('2019-05-15') },
	coverage: 0.5,
	chain: [],
	notes: [],
	figures: [],
	history: []
});

describe('the chain behind a derived figure', () => {
	test('inside one year the years are left out', () => {
		expect(wordDerivation([step(1, year2020, 120), step(-1, half2020, 50)], 'vi')).toBe(
			'năm 120 − 6 tháng 50'
		);
		expect(wordDerivation([step(1, year2020, 120), step(-1, half2020, 50)], 'en')).toBe(
			'year 120 − first half 50'
		);
	});

	test('over several years each step keeps its own', () => {
		expect(wordDerivation([step(1, fiveYears, 100), step(-1, year2020, 40)], 'vi')).toBe(
			'giai đoạn 2016–2020 (100) − năm 2020 (40)'
		);
	});
});

describe('a change', () => {
	test.each([
		[
			206,
			113,
			93,
			{ kind: 'value', value: 93 / 113 },
			'▲ tăng 93 (206/113) · +82,3%',
			'▲ up 93 (206/113) · +82.3%'
		],
		[0, 5, -5, { kind: 'value', value: -1 }, '▼ giảm 5 (0/5) · −100%', '▼ down 5 (0/5) · −100%'],
		[7, 0, 7, { kind: 'new' }, 'phát sinh mới (7/0)', 'newly occurring (7/0)'],
		[34, 34, 0, { kind: 'value', value: 0 }, 'không đổi (34/34) · 0%', 'no change (34/34) · 0%']
	] as const)('%d after %d', (now, before, difference, percentage, vi, en) => {
		const change = {
			now: amount(now, now),
			before: amount(before, before),
			difference: amount(difference, difference),
			percentage
		};
		expect([wordChange(change, 'vi'), wordChange(change, 'en')]).toEqual([vi, en]);
	});

	test('a bound keeps its sign and loses its percentage', () => {
		const change = {
			now: amount(500, null, { wording: 'over' }),
			before: amount(200, 200),
			difference: amount(300, null, { wording: 'none' }),
			percentage: { kind: 'withheld', reasons: ['bound'] }
		} as const;
		expect(wordChange(change, 'vi')).toBe('▲ tăng ≥ 300 (> 500/200) · không tính %: số chỉ là giới hạn');
	});

	test('without a figure before there is nothing to claim', () => {
		const change = {
			now: amount(34, 34),
			before: null,
			difference: null,
			percentage: { kind: 'withheld', reasons: ['missing'] }
		} as const;
		expect(wordChange(change, 'vi')).toBe('34/chưa có số liệu · không tính %: chưa có số liệu');
	});

	test('no direction is claimed where the bounds disagree on it', () => {
		const change = {
			now: amount(20, 30, { wording: 'range' }),
			before: amount(25, 25),
			difference: amount(-5, 5, { wording: 'none' }),
			percentage: { kind: 'withheld', reasons: ['bound'] }
		} as const;
		expect(wordChange(change, 'vi')).toBe(
			'chưa rõ tăng hay giảm (20–30/25) · không tính %: số chỉ là giới hạn'
		);
	});
});

describe('a verdict', () => {
	const sides: NamedTotal[] = [
		{
			name: 'Trà Vinh',
			place: 'Trà Vinh',
			total: total(year2020, 'tin, bài'),
			indicatorName: 'Tin, bài',
			topicNames: ['ma túy']
		},
		{
			name: 'Lạng Sơn',
			place: 'Lạng Sơn',
			total: total(half2019, 'tin, bài và ảnh'),
			indicatorName: 'Tin, bài',
			topicNames: []
		}
	];
	const reason = (code: VerdictReason['code'], at = [0, 1]): VerdictReason => ({
		code,
		level: 'not_comparable',
		sides: at,
		params: {}
	});

	test.each([
		[
			reason('length'),
			'Độ dài kỳ báo cáo khác nhau: Trà Vinh – năm 2020 (12 tháng); Lạng Sơn – 6 tháng đầu năm 2019 (6 tháng).',
			'The reporting periods differ in length: Trà Vinh – year 2020 (12 months); Lạng Sơn – first half of 2019 (6 months).'
		],
		[
			reason('definition'),
			'Các bên đếm không cùng một thứ: Trà Vinh – “tin, bài”; Lạng Sơn – “tin, bài và ảnh”.',
			'The sides do not count the same thing: Trà Vinh – “tin, bài”; Lạng Sơn – “tin, bài và ảnh”.'
		],
		[
			reason('early_cutoff', [1]),
			'Số liệu chốt trước khi hết kỳ: Lạng Sơn – 6 tháng đầu năm 2019, số liệu đến 15/5/2019.',
			'The data end before the period does: Lạng Sơn – first half of 2019, data up to 15 May 2019.'
		],
		[
			reason('topics'),
			'Số liệu nói về những lĩnh vực khác nhau: Trà Vinh – ma túy; Lạng Sơn – không nêu lĩnh vực.',
			'The figures speak of different topics: Trà Vinh – ma túy; Lạng Sơn – no topic stated.'
		]
	])('gives its reason with what each side has', (given, vi, en) => {
		expect(explainReason(given, sides, 'vi')).toBe(vi);
		expect(explainReason(given, sides, 'en')).toBe(en);
	});

	test('says of many sides how many have what, and of which provinces, not each by its long name', () => {
		const [one, other] = sides;
		if (!one || !other) throw new Error('two sides expected');
		const many = [one, one, one, one, other, other].map((side, at) => ({
			...side,
			name: `${side.name} ${at}`
		}));
		const all = many.map((_, index) => index);
		expect(explainReason(reason('definition', all), many, 'vi')).toBe(
			'Các bên đếm không cùng một thứ: “tin, bài” (4 số liệu của Trà Vinh); “tin, bài và ảnh” (2 số liệu của Lạng Sơn).'
		);
		expect(explainReason(reason('length', all.slice(1)), many, 'en')).toBe(
			'The reporting periods differ in length: 12 months (3 figures of Trà Vinh); 6 months (2 figures of Lạng Sơn).'
		);
		expect(explainReason(reason('bound', all), many, 'vi')).toBe(
			'Chỉ biết giới hạn, không biết con số đúng: 6 số liệu của Trà Vinh, Lạng Sơn.'
		);
		const places = many.map((side, at) => ({ ...side, place: `Tỉnh ${at}` }));
		expect(explainReason(reason('bound', all), places, 'vi')).toContain('6 số liệu của 6 tỉnh');
	});

	test('tells the commonest values apart and counts the rest', () => {
		const [one] = sides;
		if (!one) throw new Error('a side expected');
		const units = ['a', 'b', 'c', 'd', 'e', 'f', 'f'];
		const many = units.map((unit) => ({ ...one, total: total(year2020, unit) }));
		const said = explainReason(
			reason(
				'definition',
				units.map((_, index) => index)
			),
			many,
			'vi'
		);
		expect(said).toMatch(/: “f” \(2 số liệu của Trà Vinh\); .*; 2 số liệu khác nữa\.$/);
	});

	test('has a sentence and a name for every reason, in both languages', () => {
		for (const language of ['vi', 'en'] as const) {
			const { name, sentence } = messagesIn(language).verdict;
			for (const code of Object.keys(name) as (keyof typeof name)[]) {
				const said = explainReason(reason(code), sides, language);
				expect(said.startsWith(sentence[code]('').slice(0, -3))).toBe(true);
				expect(said).toMatch(/Trà Vinh – .+; Lạng Sơn – .+\.$/);
			}
		}
	});
});

describe('a note', () => {
	const note = (code: TotalNote['code'], part: Partial<TotalNote> = {}): TotalNote => ({
		code,
		params: {},
		periods: [],
		quantities: [],
		figures: [],
		...part
	});

	test.each([
		[
			note('capped_by', { periods: [fiveYears], quantities: [amount(15, 15)] }),
			'Không có số riêng cho kỳ này; chỉ biết giai đoạn 2016–2020: 15.',
			'No figure of its own for this period; known is only period 2016–2020: 15.'
		],
		[
			note('early_cutoff', { params: { dataEnd: '2019-05-15' } }),
			'Số liệu chỉ đến 15/5/2019, trước khi hết kỳ.',
			'The data end on 15 May 2019, before the period does.'
		],
		[
			note('predecessors_partial', { params: { known: 1, of: 3 } }),
			'1/3 tỉnh cũ có số liệu.',
			'1 of 3 former provinces has data.'
		],
		[
			note('parts_do_not_add_up', { quantities: [amount(120, 120), amount(118, 118)] }),
			'Các phần cộng lại không bằng số chung (120; 118).',
			'The parts do not add up to the whole (120; 118).'
		],
		[
			note('narrowed', { periods: [half2020], quantities: [amount(700, 700)] }),
			'Các báo cáo khác cho phép nói rõ hơn con số này (6 tháng đầu năm 2020: 700).',
			'Other reports allow a closer answer than this one gives (first half of 2020: 700).'
		],
		[
			note('mixed_windows', { params: { days: 17 } }),
			'Cộng các kỳ tính theo lịch khác nhau, trùng hoặc hụt 17 ngày.',
			'Adds up periods counted by different calendars, overlapping or short by 17 days.'
		]
	])('is a sentence', (given, vi, en) => {
		expect(explainNote(given, 'vi')).toBe(vi);
		expect(explainNote(given, 'en')).toBe(en);
	});
});
