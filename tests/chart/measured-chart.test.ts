import { describe, expect, test } from 'vitest';
import type { PlaceId } from '../../src/lib/domain/brand';
import { measureAlong, type AlongMeasure } from '../../src/lib/domain/measure-along';
import type { Period } from '../../src/lib/domain/period';
import type { Quantity } from '../../src/lib/domain/quantity';
import type { Total } from '../../src/lib/domain/total';
import { measuredChart } from '../../src/lib/chart/measured-chart';
import { measuredSignsOf } from '../../src/lib/chart/measured-legend';
import type { MeasuredPanel, MeasuredSpec } from '../../src/lib/chart/measured-panel';
import { colourOf } from '../../src/lib/chart/place-look';
import { layOutPanels } from '../../src/lib/chart/lay-out-panels';
import { summariseMeasured } from '../../src/lib/chart/summarise-measured';
import { tableOfMeasured } from '../../src/lib/chart/table-of-measured';
import { darkTheme, lightTheme } from '../../src/lib/chart/theme';
import { halfPeriod, monthPeriod, quarterPeriod } from '../../src/lib/domain/make-period';
import { about, amount, makeTotal, over, traVinh } from './make-total';
import { collisions, paint, type Painted } from './painted';

const quarters = (count: number): readonly Period[] =>
	Array.from({ length: count }, (_, index) => quarterPeriod(2020 + Math.floor(index / 4), (index % 4) + 1));
const months = (count: number): readonly Period[] =>
	Array.from({ length: count }, (_, index) => monthPeriod(2005 + Math.floor(index / 12), (index % 12) + 1));

/** A panel that measures amounts in consecutive periods; the year before is what stands four quarters earlier. */
function panelOf(
	measure: AlongMeasure,
	amounts: readonly (Quantity | number | null)[],
	part: Partial<MeasuredPanel> & { readonly periods?: readonly Period[] } = {}
): MeasuredPanel {
	const periods = part.periods ?? quarters(amounts.length);
	const totals = periods.map((period, index) => {
		const given = amounts[index] ?? null;
		return makeTotal(period, typeof given === 'number' ? amount(given, given) : given);
	});
	const answer = (period: Period): Total =>
		totals.find(({ period: { start, end } }) => start === period.start && end === period.end) ??
		makeTotal(period, null);
	return {
		id: 'tv',
		name: 'Trà Vinh',
		place: traVinh,
		unitText: 'tờ',
		points: measureAlong(measure, totals, answer),
		lastYear: [],
		...part
	};
}

const spec: MeasuredSpec = { measure: 'total', form: 'line', scale: 'shared', summary: '', width: 1100 };
const blue = colourOf(traVinh, lightTheme);
const show = (panel: MeasuredPanel, part: Partial<MeasuredSpec> = {}): Painted =>
	paint(measuredChart({ ...spec, ...part }, [panel], lightTheme, 'vi'), 1100, 360);
const lines = ({ marks }: Painted) =>
	marks.filter(({ stroke, fill, d }) => stroke === blue && fill === 'none' && d.split(' ').length === 4);
const dots = ({ svg }: Painted) => [...svg.matchAll(/<circle|<path d="M1 0A/g)].length;
const arrowHeads = ({ marks }: Painted) =>
	marks.filter(({ stroke, fill, d }) => stroke !== '' && fill === 'none' && d.split(' ').length === 6);
const columns = ({ marks }: Painted) =>
	marks.filter(({ fill, opacity }) => fill === blue && opacity === '0.88');

describe('a line', () => {
	test('joins neighbours, breaks at what is missing and draws nothing there but a dotted foot', () => {
		const painted = show(panelOf('total', [10, 15, null, 12, 9, 8]));
		expect(lines(painted)).toHaveLength(3);
		expect(painted.marks.filter(({ dashed, stroke }) => dashed && stroke === lightTheme.edge)).toHaveLength(
			1
		);
	});

	test('is dashed towards a bound, which has an arrow and no dot on a height that nobody reported', () => {
		const painted = show(panelOf('total', [10, over(15), 12]));
		expect(lines(painted).filter(({ dashed }) => dashed)).toHaveLength(2);
		expect(arrowHeads(painted)).toHaveLength(1);
		expect(painted.words).toContain('&gt; 15');
	});

	test('has a bar with two ends where the number lies in between', () => {
		const range = show(panelOf('total', [10, amount(10, 30, { wording: 'range' }), 12]));
		const exact = show(panelOf('total', [10, 20, 12]));
		expect(dots(exact) - dots(range)).toBe(1);
		expect(range.words).toContain('10–30');
	});

	test('does not join a quarter with a half-year, except by the month', () => {
		const periods = [quarterPeriod(2020, 1), quarterPeriod(2020, 2), { ...monthPeriod(2020, 7) }];
		expect(lines(show(panelOf('total', [30, 33, 9], { periods })))).toHaveLength(1);
		const average = panelOf('monthly_average', [30, 33, 9], { periods });
		expect(lines(show(average, { measure: 'monthly_average' }))).toHaveLength(2);
	});

	test('of reported periods of several lengths is one for each length', () => {
		const periods = [
			quarterPeriod(2020, 1),
			halfPeriod(2020, 1),
			quarterPeriod(2020, 2),
			halfPeriod(2020, 2)
		];
		expect(lines(show(panelOf('total', [10, 25, 15, 30], { periods })))).toHaveLength(2);
	});

	test('of totals since January starts anew each year', () => {
		const panel = panelOf('to_date', [10, null, null, null, 12, null]);
		expect(lines(show(panel, { measure: 'to_date' }))).toHaveLength(0);
	});

	test('has the year before behind it, by name', () => {
		const now = panelOf('total', [10, 12, 14, 16, 11, 13, 12, 18]);
		const lastYear = now.points.map((_, index) => now.points[index - 4] ?? null);
		const painted = show({ ...now, lastYear });
		expect(painted.words).toContain('cùng kỳ năm trước');
		const grey = painted.marks.filter(
			({ stroke, fill, d, height }) =>
				stroke === lightTheme.edge && fill === 'none' && d.split(' ').length === 4 && height > 1
		);
		expect(grey).toHaveLength(3);
		expect(measuredSignsOf(spec, [{ ...now, lastYear }])).toContain('lastYear');
		expect(show(now).words).not.toContain('cùng kỳ năm trước');
	});
});

describe('columns', () => {
	test('of a change stand above and below zero, with sign and percentage', () => {
		const panel = panelOf('previous', [100, 206, 113]);
		const painted = show(panel, { measure: 'previous', form: 'bars' });
		const [up, down] = columns(painted);
		expect(columns(painted)).toHaveLength(2);
		expect((up?.height ?? 0) / (down?.height ?? 1)).toBeCloseTo(106 / 93, 1);
		expect((up?.y ?? 0) + (up?.height ?? 0)).toBeCloseTo(down?.y ?? 0, 0);
		expect(painted.words).toEqual(expect.arrayContaining(['+106 (+106%)', '−93 (−45,1%)']));
	});

	test('reach only as far as is certain', () => {
		const painted = show(panelOf('previous', [100, over(150)]), { measure: 'previous', form: 'bars' });
		expect(columns(painted)).toHaveLength(1);
		expect(arrowHeads(painted)).toHaveLength(1);
		expect(painted.words).toContain('≥ +50');
		const open = show(panelOf('previous', [amount(90, 130, { wording: 'range' }), 100]), {
			measure: 'previous',
			form: 'bars'
		});
		expect(columns(open)[0]?.height ?? 0).toBeLessThan(1);
		expect(open.words).toContain('−30 đến +10');
	});

	test('are none for a change of which one side is known and not whether it rose or fell', () => {
		const panel = panelOf('previous', [500, over(112), amount(null, 600, { wording: 'at_most' })]);
		for (const form of ['bars', 'line'] as const) {
			const painted = show(panel, { measure: 'previous', form });
			expect(columns(painted)).toEqual([]);
			expect(lines(painted)).toEqual([]);
			expect(dots(painted)).toBe(0);
			expect(painted.words).toContain('≥ −388');
			// The scale goes no further than to the least of its steps: no number is drawn at −388.
			expect(painted.words.filter((words) => /^−\d/.test(words))).toEqual([]);
			const signs = measuredSignsOf({ measure: 'previous', form }, [panel]);
			expect(signs).toContain('undecided');
			expect(signs).not.toContain('bound');
		}
	});

	test('of approximate amounts have a hatched end', () => {
		const painted = show(panelOf('total', [about(50)]), { form: 'bars' });
		expect(painted.marks.filter(({ fill }) => fill.startsWith('url('))).toHaveLength(1);
	});
});

describe('words and table', () => {
	const panel = panelOf('same_period', [113, 100, 90, 80, 206, over(120), null, 80]);

	test('say a change as leaders read it, and why there is no percentage', () => {
		const rows = tableOfMeasured('same_period', [panel], 'vi').rows;
		expect(rows.map((row) => [row.value, row.percentage, row.against]).slice(4)).toEqual([
			['▲ tăng 93 (206/113) · +82,3%', '+82,3%', 'So với quý I/2020'],
			[
				'▲ tăng ≥ 20 (> 120/100) · không tính %: số chỉ là giới hạn',
				'không tính %: số chỉ là giới hạn',
				'So với quý II/2020'
			],
			[
				'chưa có số liệu/90 · không tính %: chưa có số liệu',
				'không tính %: chưa có số liệu',
				'So với quý III/2020'
			],
			['không đổi (80/80) · 0%', '0%', 'So với quý IV/2020']
		]);
		expect(tableOfMeasured('total', [panel], 'vi').columns.map(({ key }) => key)).toEqual([
			'group',
			'period',
			'amount',
			'status',
			'coverage',
			'notes'
		]);
	});

	test('of the summary name the measure, what is known and how many are withheld', () => {
		const summary = summariseMeasured({ measure: 'same_period', scale: 'shared' }, [panel], 'vi');
		expect(summary).toBe(
			'So với cùng kỳ năm trước. Trà Vinh: quý I/2021 ▲ tăng 93 (206/113) · +82,3%; quý II/2021 ▲ tăng ≥ 20 ' +
				'(> 120/100) · không tính %: số chỉ là giới hạn; quý IV/2021 không đổi (80/80) · 0%. 5 kỳ không tính được.'
		);
		expect(summariseMeasured({ measure: 'index', scale: 'shared' }, [panelOf('index', [null])], 'en')).toBe(
			'Index (first period = 100). Trà Vinh: withheld for every period.'
		);
	});
});

describe('any number of panels and periods', () => {
	const wave = (count: number) =>
		Array.from({ length: count }, (_, index) => (index % 17 === 5 ? null : 1000 + ((index * 7919) % 613)));
	const many = (count: number, measure: AlongMeasure) =>
		Array.from({ length: count }, (_, index) => ({
			...panelOf(
				measure,
				wave(24).map((n) => (n === null ? null : n * (1 + (index % 5))))
			),
			id: `p${index}`,
			name: `Tỉnh số ${index}`,
			place: `qd124:${10 + index}` as PlaceId
		}));

	test.each([
		['light', 1280],
		['dark', 1280],
		['light', 320],
		['dark', 320]
	] as const)('34 panels, %s, %i px: every name is there and no words collide', (look, width) => {
		for (const [measure, form] of [
			['total', 'line'],
			['previous', 'bars']
		] as const) {
			const theme = look === 'dark' ? darkTheme : lightTheme;
			const panels = many(34, measure);
			const painted = paint(
				measuredChart({ ...spec, measure, form, width }, panels, theme, 'vi'),
				width,
				layOutPanels(
					panels.map(({ name }) => name),
					width
				).height
			);
			expect(painted.words.filter((words) => words.startsWith('Tỉnh số'))).toHaveLength(34);
			expect(collisions(painted)).toEqual([]);
			expect(painted.texts.filter(({ x, width: wide }) => x < -1 || x + wide > width + 1)).toEqual([]);
		}
	});

	test.each([
		[1, 1100],
		[1, 320],
		[200, 1100],
		[200, 320]
	])('%i periods at %i px: the last one bears its number and no words collide', (count, width) => {
		for (const form of ['line', 'bars'] as const) {
			const panel = panelOf('total', [...wave(count - 1), 777], { periods: months(count) });
			const painted = paint(measuredChart({ ...spec, form, width }, [panel], lightTheme, 'vi'), width, 360);
			expect(painted.words).toContain('777');
			expect(collisions(painted)).toEqual([]);
		}
	});

	test('a chosen window sets the axis, which names its months', () => {
		const periods = [3, 4, 5].map((month) => monthPeriod(2021, month));
		const window = { start: monthPeriod(2021, 3).start, end: monthPeriod(2021, 5).end };
		const painted = show(panelOf('total', [5, 6, 7], { periods }), { window });
		expect(painted.words).toEqual(expect.arrayContaining(['T3/2021', 'T4/2021', 'T5/2021', '5', '6', '7']));
		expect(painted.words).not.toContain('2021');
	});

	test('on a shared scale half the amount is half as high, on a free one it fills its panel', () => {
		const small = { ...panelOf('total', [50]), id: 'a' };
		const pair = [small, { ...panelOf('total', [100]), id: 'b' }];
		const ratio = (scale: 'shared' | 'free') => {
			const painted = paint(
				measuredChart({ ...spec, form: 'bars', scale, width: 800 }, pair, lightTheme, 'vi'),
				800,
				190
			);
			const [one, other] = columns(painted).map(({ height }) => height);
			return (one ?? 0) / (other ?? 1);
		};
		expect(ratio('shared')).toBeCloseTo(0.5, 1);
		expect(ratio('free')).toBeGreaterThan(0.8);
	});
});
