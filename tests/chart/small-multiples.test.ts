import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { colourOf } from '../../src/lib/chart/place-look';
import {
	smallMultiples,
	summariseSmallMultiples,
	tableOfSmallMultiples,
	type Panel
} from '../../src/lib/chart/small-multiples';
import { lightTheme } from '../../src/lib/chart/theme';
import { formatNumber } from '../../src/lib/i18n/format/format-number';
import { amount, dongThap, halfOf, makeTotal, over, spanOf, traVinh, yearOf } from './make-total';
import { collisions, paint } from './painted';

const panel = (name: string, place: typeof traVinh, n: number): Panel => ({
	id: place,
	name,
	place,
	totals: [makeTotal(yearOf(2020), amount(n, n), {}, place)]
});
const panels = [panel('Trà Vinh', traVinh, 120), panel('Đồng <b>Tháp', dongThap, 60)];

function heights(scale: 'shared' | 'free') {
	const { marks, words } = paint(
		smallMultiples({ scale, summary: '', width: 800 }, panels, lightTheme, 'vi'),
		800,
		190
	);
	const barOf = (place: typeof traVinh) =>
		marks.find((mark) => mark.fill === colourOf(place, lightTheme) && mark.opacity === '0.88')?.height ?? 0;
	return { ratio: barOf(dongThap) / barOf(traVinh), words };
}

test('a figure of a public page does not take the colour of its province', () => {
	const fills = (shown: readonly Panel[]) =>
		paint(
			smallMultiples({ scale: 'free', summary: '', width: 800 }, shown, lightTheme, 'vi'),
			800,
			190
		).marks.map(({ fill }) => fill);
	const found = panels.map((own) => ({
		...own,
		totals: own.totals.map((total) => ({
			...total,
			series: { ...total.series, origin: 'published' as const }
		}))
	}));
	for (const place of [traVinh, dongThap]) {
		expect(fills(panels)).toContain(colourOf(place, lightTheme));
		expect(fills(found)).not.toContain(colourOf(place, lightTheme));
	}
});

test('on a shared scale half the amount is half as high, on a free one it fills its panel', () => {
	expect(heights('shared').ratio).toBeCloseTo(0.5, 1);
	expect(heights('free').ratio).toBeGreaterThan(0.6);
});

test('each panel bears its name, as text', () => {
	expect(heights('shared').words).toEqual(expect.arrayContaining(['Trà Vinh', 'Đồng &lt;b&gt;Tháp']));
});

test('a low panel sums nested periods once, by years', () => {
	const totals = [
		makeTotal(yearOf(2020), amount(120, 120)),
		makeTotal(halfOf(2020, 1), amount(50, 50)),
		makeTotal(yearOf(2021), amount(140, 140)),
		makeTotal(halfOf(2021, 1), amount(60, 60)),
		makeTotal(spanOf(2020, 2021), amount(260, 260))
	];
	const nested = [{ ...panel('Trà Vinh', traVinh, 0), totals }, panel('Đồng Tháp', dongThap, 60)];
	const { words } = paint(
		smallMultiples({ scale: 'shared', summary: '', width: 800 }, nested, lightTheme, 'vi'),
		800,
		190
	);
	expect(words).toEqual(expect.arrayContaining(['2020: 120', '2021: 140']));
	expect(words.join(' ')).not.toContain('260');
});

describe('amounts in low panels', () => {
	const others = [2, 3, 4]
		.map((n) => panel(`Tỉnh ${n}`, dongThap, n))
		.map((one, id) => ({ ...one, id: `p${id}` }));
	const show = (totals: Panel['totals'], scale: 'shared' | 'free' = 'shared') =>
		paint(
			smallMultiples(
				{ scale, summary: '', width: 1248 },
				[{ ...panel('Trà Vinh', traVinh, 0), totals }, ...others],
				lightTheme,
				'vi'
			),
			1248,
			190
		);
	const nineYears = [2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026];

	test('stand over a bar that is narrower than they are, where nothing is beside it', () => {
		const far = makeTotal(yearOf(2026), null);
		expect(show([makeTotal(halfOf(2018, 1), amount(1340, 1340)), far]).words).toContain('1.340');
	});

	test('are all there and keep clear of each other, however close the bars and the numbers', () => {
		const close = nineYears.map((year, index) =>
			makeTotal(yearOf(year), amount(20_000 + index, 20_000 + index))
		);
		const painted = show(close);
		expect(painted.words).toEqual(expect.arrayContaining(nineYears.map((_, index) => `20.00${index}`)));
		expect(collisions(painted)).toEqual([]);
	});

	test('of years over their halves are all there too, and no bracket stands without its number', () => {
		const nested = nineYears.flatMap((year, index) => [
			makeTotal(yearOf(year), amount(24_000 - 700 * index, 24_000 - 700 * index)),
			makeTotal(halfOf(year, 1), amount(11_000, 11_000))
		]);
		const painted = show(nested);
		expect(painted.words).toEqual(
			expect.arrayContaining(nineYears.map((_, index) => formatNumber(24_000 - 700 * index, 'vi')))
		);
		expect(collisions(painted)).toEqual([]);
		const brackets = painted.marks.filter(
			(mark) => mark.stroke === lightTheme.edge && Math.abs(mark.height - 4) < 0.3
		);
		expect(brackets).toHaveLength(nineYears.length);
	});

	test('never lie on one another, whatever the numbers', () => {
		fc.assert(
			fc.property(
				fc.array(fc.nat({ max: 30_000 }), { minLength: 1, maxLength: 9 }),
				fc.boolean(),
				(amounts, halves) => {
					const totals = amounts.flatMap((n, index) => [
						makeTotal(yearOf(2018 + index), n % 3 === 0 ? over(n + 1) : amount(n, n)),
						...(halves ? [makeTotal(halfOf(2018 + index, 2), amount(n, n + 5))] : [])
					]);
					expect(collisions(show(totals, 'free'))).toEqual([]);
				}
			),
			{ numRuns: 60 }
		);
	});
});

test('the summary and the table cover every panel', () => {
	expect(summariseSmallMultiples({ scale: 'shared' }, panels, 'vi')).toBe(
		'2 chuỗi số liệu, chung một thang đo: Trà Vinh: năm 2020 có 120; Đồng <b>Tháp: năm 2020 có 60. Mỗi chuỗi mới có một kỳ nên chưa nói được tăng hay giảm.'
	);
	expect(tableOfSmallMultiples(panels, 'vi').rows.map((row) => [row.group, row.amount])).toEqual([
		['Trà Vinh', '120'],
		['Đồng <b>Tháp', '60']
	]);
});
