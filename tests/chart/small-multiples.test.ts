import { expect, test } from 'vitest';
import { colourOf } from '../../src/lib/chart/place-look';
import {
	layOutPanels,
	smallMultiples,
	summariseSmallMultiples,
	tableOfSmallMultiples,
	type Panel
} from '../../src/lib/chart/small-multiples';
import { lightTheme } from '../../src/lib/chart/theme';
import { amount, dongThap, halfOf, makeTotal, spanOf, traVinh, yearOf } from './make-total';
import { paint } from './painted';

const panel = (name: string, place: typeof traVinh, n: number): Panel => ({
	id: place,
	name,
	place,
	totals: [makeTotal(yearOf(2020), amount(n, n), {}, place)]
});
const panels = [panel('Trà Vinh', traVinh, 120), panel('Đồng <b>Tháp', dongThap, 60)];

function heights(scale: 'shared' | 'free') {
	const { marks, words } = paint(smallMultiples({ scale, width: 800 }, panels, lightTheme, 'vi'), 800, 190);
	const barOf = (place: typeof traVinh) =>
		marks.find((mark) => mark.fill === colourOf(place, lightTheme) && mark.opacity === '0.88')?.height ?? 0;
	return { ratio: barOf(dongThap) / barOf(traVinh), words };
}

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
		smallMultiples({ scale: 'shared', width: 800 }, nested, lightTheme, 'vi'),
		800,
		190
	);
	expect(words).toEqual(expect.arrayContaining(['2020: 120', '2021: 140']));
	expect(words.join(' ')).not.toContain('260');
});

test('panels stand in as many columns as stay readable', () => {
	expect(layOutPanels(4, 360).columns).toBe(1);
	expect(layOutPanels(4, 1100).columns).toBe(4);
	expect(layOutPanels(2, 1100).columns).toBe(2);
	expect(layOutPanels(5, 600).height).toBe(3 * layOutPanels(1, 600).height);
});

test('the summary and the table cover every panel', () => {
	expect(summariseSmallMultiples({ scale: 'shared' }, panels, 'vi')).toBe(
		'2 biểu đồ nhỏ, chung một thang đo. Trà Vinh: năm 2020 120. Đồng <b>Tháp: năm 2020 60.'
	);
	expect(tableOfSmallMultiples(panels, 'vi').rows.map((row) => [row.group, row.amount])).toEqual([
		['Trà Vinh', '120'],
		['Đồng <b>Tháp', '60']
	]);
});
