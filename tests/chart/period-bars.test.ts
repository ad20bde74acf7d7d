import { describe, expect, test } from 'vitest';
import type { Total } from '../../src/lib/domain/total';
import { planPeriodBars } from '../../src/lib/chart/period-bar';
import { periodBars } from '../../src/lib/chart/period-bars';
import { monthPeriod } from '../../src/lib/domain/make-period';
import { lightTheme } from '../../src/lib/chart/theme';
import { summarisePeriodBars } from '../../src/lib/chart/summarise-period-bars';
import { tableOfPeriodBars } from '../../src/lib/chart/table-of-period-bars';
import {
	about,
	amount,
	day,
	halfOf,
	makeSeries,
	makeTotal,
	over,
	spanOf,
	traVinh,
	yearOf
} from './make-total';
import { collisions, paint, type Painted } from './painted';
import { blue, show, solids, spec } from './show-period-bars';

/** Heads of arrows: open lines through three points. */
const arrows = ({ marks }: Painted) =>
	marks.filter((mark) => mark.fill === 'none' && mark.stroke === blue && mark.d.split(' ').length === 6);
const hatched = ({ marks }: Painted) => marks.filter((mark) => mark.fill.startsWith('url('));
const areaOf = (mark: { width: number; height: number } | undefined) =>
	(mark?.width ?? 0) * (mark?.height ?? 0);
const derived = (total: Total): Total => ({ ...total, status: 'derived', asReported: null });

describe('a bar', () => {
	test('has the reported total as its area, whatever the length of its period', () => {
		const [five, half, year] = solids(
			show(
				makeTotal(spanOf(2014, 2018), amount(300, 300)),
				makeTotal(halfOf(2019, 1), amount(50, 50)),
				makeTotal(yearOf(2020), amount(120, 120))
			)
		).sort((a, b) => a.x - b.x);
		// Coordinates are written with one decimal, so a bar of 50 × 200 px may be off by one part in 500.
		expect(areaOf(five) / areaOf(year)).toBeCloseTo(300 / 120, 1);
		expect(areaOf(half) / areaOf(year)).toBeCloseTo(50 / 120, 2);
		expect((five?.width ?? 0) / (year?.width ?? 1)).toBeCloseTo(5, 1);
	});

	test('stands once for each amount, with the amount above it', () => {
		const painted = show(
			makeTotal(yearOf(2019), amount(2000, 2000)),
			makeTotal(yearOf(2020), amount(1500, 1500))
		);
		expect(solids(painted)).toHaveLength(2);
		expect(painted.words).toEqual(expect.arrayContaining(['2.000', '1.500', '2019', '2020']));
	});

	test('is as wide as the window that the report states', () => {
		const period = yearOf(2020);
		const stated = { start: day('2019-12-15'), end: day('2020-12-14'), basis: 'stated' } as const;
		const [bar] = solids(
			show(makeTotal({ ...period, window: stated }, amount(10, 10)), makeTotal(yearOf(2021), null))
		);
		const [calendar] = solids(
			show(
				makeTotal({ ...period, window: { ...stated, start: day('2019-01-01') } }, amount(10, 10)),
				makeTotal(yearOf(2021), null)
			)
		);
		expect((calendar?.width ?? 0) / (bar?.width ?? 1)).toBeCloseTo(714 / 366, 1);
	});
});

describe('what is not exact looks so', () => {
	test('a lower bound has an arrow and no closed top', () => {
		const open = show(makeTotal(yearOf(2020), over(500)));
		expect(arrows(open)).toHaveLength(1);
		expect(open.words).toContain('&gt; 500');
		expect(arrows(show(makeTotal(yearOf(2020), amount(500, 500))))).toHaveLength(0);
	});

	test('an early cut-off is a lower bound too', () => {
		const early = makeTotal(halfOf(2019, 1), amount(34, 34), { earlyCutoff: { dataEnd: day('2019-05-15') } });
		expect(arrows(show(early))).toHaveLength(1);
	});

	test('an approximate amount has a hatched edge', () => {
		expect(hatched(show(makeTotal(yearOf(2020), about(50))))).toHaveLength(1);
		expect(hatched(show(makeTotal(yearOf(2020), amount(50, 50))))).toHaveLength(0);
	});

	test('a range is solid up to its low and hatched up to its high', () => {
		const painted = show(makeTotal(yearOf(2020), amount(20, 30, { wording: 'range' })));
		expect((hatched(painted)[0]?.height ?? 0) / (solids(painted)[0]?.height ?? 1)).toBeCloseTo(0.5, 1);
	});

	test('a derived remainder is an outline only, and its whole an outline behind the parts', () => {
		const painted = show(
			makeTotal(yearOf(2020), amount(120, 120)),
			makeTotal(halfOf(2020, 1), amount(50, 50)),
			derived(makeTotal(halfOf(2020, 2), amount(70, 70)))
		);
		expect(solids(painted)).toHaveLength(1);
		expect(painted.words).toEqual(expect.arrayContaining(['2020: 120', '50', '70']));
	});

	test('a sum of known pieces stands on the days it is of, as high as they are, and dashes show the rest', () => {
		const half = halfOf(2020, 1);
		const pieced = makeTotal(yearOf(2020), amount(60, 60), {
			status: 'pieced',
			coverage: 182 / 366,
			chain: [{ sign: 1, period: half, quantity: amount(60, 60), report: null, figures: [] }]
		});
		const painted = show(makeTotal(yearOf(2019), amount(120, 120)), pieced);
		const [year, part] = solids(painted).sort((one, other) => one.x - other.x);
		expect((part?.width ?? 0) / (year?.width ?? 1)).toBeCloseTo(182 / 365, 2);
		// 60 in a half-year is as much a month as 120 in a year, and no collapse.
		expect((part?.height ?? 0) / (year?.height ?? 1)).toBeCloseTo(1, 1);
		const rest = painted.marks.filter((mark) => mark.dashed && mark.height > 5);
		expect(rest).toHaveLength(1);
		expect((rest[0]?.width ?? 0) / (year?.width ?? 1)).toBeCloseTo(184 / 365, 2);
		expect(painted.words).toContain('60');
	});

	test('a disputed figure bears a mark', () => {
		expect(show(makeTotal(yearOf(2020), amount(118, 118), { disputed: true })).words).toContain('!');
	});
});

test('a figure that others narrow is drawn as what follows, with the words of the report beside it', () => {
	const quantity = amount(700, null, { wording: 'none' });
	const narrowed = makeTotal(yearOf(2020), quantity, { asReported: over(500) });
	expect(show(narrowed).words).toContain('≥ 700');
	expect(tableOfPeriodBars([narrowed], 'vi').rows[0]?.amount).toBe('≥ 700 (báo cáo ghi trên 500)');
});

test('a hostile unit and label are painted as text', () => {
	const hostile = '<img src=x onerror=alert(1)>';
	const total = makeTotal({ ...yearOf(2020), type: 'custom', label: hostile }, amount(5, 5), {
		series: makeSeries(traVinh, { unitText: hostile })
	});
	const { svg } = paint(periodBars({ ...spec, unitText: hostile }, [total], lightTheme, 'vi'), 1100, 320);
	expect(svg).not.toContain('<img');
	expect(svg).toContain('&lt;img');
});

describe('the same in words', () => {
	const totals = [
		makeTotal(yearOf(2020), over(500)),
		makeTotal(yearOf(2019), amount(120, 120)),
		makeTotal(yearOf(2021), null)
	];

	test('the summary tells the last period, its change and the gaps', () => {
		expect(summarisePeriodBars(spec, totals, 'vi')).toBe(
			'Trà Vinh, tin, bài: năm 2020 có trên 500, tăng ít nhất 380 (> 500/120) so với năm 2019 (không tính %: số chỉ là giới hạn). 1 kỳ chưa có số liệu.'
		);
		expect(summarisePeriodBars(spec, totals, 'en')).toBe(
			'Trà Vinh, tin, bài: more than 500 in year 2020, up at least 380 (> 500/120) on year 2019 (no % given: only a bound is known). 1 period without data.'
		);
		expect(summarisePeriodBars(spec, [], 'vi')).toBe('Trà Vinh, tin, bài: chưa có số liệu để vẽ.');
	});

	test('the table has every period and its monthly average, a bound staying a bound', () => {
		const { rows } = tableOfPeriodBars(totals, 'vi');
		expect(rows.map(({ period, amount, monthly, status }) => [period, amount, monthly, status])).toEqual([
			['Năm 2019', '120', 'bình quân 10,01/tháng', 'như báo cáo'],
			['Năm 2020', '> 500', 'bình quân > 41,58/tháng', 'như báo cáo'],
			['Năm 2021', 'chưa có số liệu', '', 'chưa có số liệu']
		]);
	});
});

describe('over a chosen window', () => {
	const monthsOf = (count: number) =>
		Array.from({ length: count }, (_, index) =>
			makeTotal(
				monthPeriod(2008 + Math.floor(index / 12), (index % 12) + 1),
				amount(1000 + index, 1000 + index)
			)
		);

	test('the axis is the window, and names its months', () => {
		const totals = monthsOf(6);
		const window = { start: day('2008-01-01'), end: day('2008-06-30') };
		const painted = paint(periodBars({ ...spec, window }, totals, lightTheme, 'vi'), 1100, 320);
		expect(solids(painted)).toHaveLength(6);
		const covered = solids(painted).reduce((sum, { width }) => sum + width, 0);
		expect(covered).toBeCloseTo(1100 - 44 - 14, -1);
		expect(painted.words).toEqual(expect.arrayContaining(['T1/2008', 'T6/2008', '1.005']));
		expect(painted.words).not.toContain('2008');
	});

	test.each([1100, 320])('two hundred months at %i px have no words over each other', (width) => {
		const painted = paint(periodBars(spec, monthsOf(200), lightTheme, 'vi'), width, 320);
		expect(solids(painted)).toHaveLength(200);
		expect(collisions(painted)).toEqual([]);
	});

	test('a year by the administrative clock of which a half is known stands on the days of that half', () => {
		const half = halfOf(2020, 1);
		const year = yearOf(2020);
		const office = { start: day('2019-12-15'), end: day('2020-12-14'), basis: 'administrative' } as const;
		const [bar] = planPeriodBars([
			makeTotal({ ...year, window: office }, amount(60, 60), {
				status: 'pieced',
				coverage: 182 / 366,
				chain: [{ sign: 1, period: half, quantity: amount(60, 60), report: null, figures: [] }]
			})
		]).bars;
		expect(bar?.known).toEqual([{ start: '2019-12-15', end: '2020-06-14' }]);
		expect(bar?.rest).toEqual([{ start: '2020-06-15', end: '2020-12-14' }]);
	});
});
