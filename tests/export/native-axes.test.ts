import { describe, expect, test } from 'vitest';
import type { ChartLook } from '../../src/lib/export/charts/chart-look';
import { chooseLabels } from '../../src/lib/export/charts/choose-labels';
import { layOutCategories } from '../../src/lib/export/charts/lay-out-axis';
import { makeChartParts } from '../../src/lib/export/charts/make-chart-parts';
import { scaleCombo } from '../../src/lib/export/charts/scale-combo';
import { splitChart } from '../../src/lib/export/charts/split-chart';
import type { ExportChart } from '../../src/lib/export/model';
import { COMBO, exactPoint, LINES, LYING, PAIR } from './make-charts';
import { all, parseXml } from './read-parts';

const LOOK: ChartLook = {
	...{ language: 'vi', font: 'Arial', size: 12, ink: '17212b', soft: '45515e', rule: 'dde2e8' },
	...{ ground: 'ffffff', width: 1180, height: 450 }
};
const WORD: ChartLook = { ...LOOK, size: 10, width: 624, height: 300 };
const only = (
	chart: ExportChart,
	count: number,
	name = (at: number) => `Tháng ${at + 1}/2024`
): ExportChart => ({
	...chart,
	categories: Array.from({ length: count }, (_, at) => name(at)),
	series: chart.series.slice(0, 1).map((series) => ({
		...series,
		points: Array.from({ length: count }, (_, at) => exactPoint(1000 + at))
	}))
});

async function draw(chart: ExportChart, look = LOOK) {
	const [parts] = await makeChartParts([{ chart, alt: 'x', look }]);
	return parseXml(parts?.xml ?? '');
}

describe('the names of categories', () => {
	test('stand beside the plot, so that no bar below zero covers them, and are all drawn', async () => {
		for (const chart of [PAIR, LYING, COMBO, only(LINES, 24)]) {
			for (const axis of all(await draw(chart), 'c:catAx')) {
				expect(all(axis, 'c:tickLblPos')[0]?.attributes.get('val')).toBe('low');
				expect(all(axis, 'c:tickLblSkip')[0]?.attributes.get('val')).toBe('1');
			}
		}
	});

	test('lie level where they fit, else slant, else stand upright', () => {
		expect(layOutCategories(PAIR, LOOK)).toEqual({ size: 12, rotation: 0 });
		const halves = only(PAIR, 5, () => '6 tháng đầu năm 2019');
		expect(layOutCategories(halves, WORD).rotation).toBe(0);
		expect(layOutCategories(only(PAIR, 24), LOOK).rotation).toBe(-45);
		expect(layOutCategories(only(PAIR, 36), WORD).rotation).toBe(-90);
	});

	test('get smaller where many bars lie one below the other', () => {
		expect(layOutCategories(LYING, LOOK).size).toBe(12);
		const { size } = layOutCategories(only(LYING, 30), LOOK);
		expect(size).toBeLessThan(12);
		expect(size).toBeGreaterThanOrEqual(7);
	});
});

describe('labels', () => {
	test('of bars are smaller before they are left out, and none stands among bars of others', () => {
		const four = { ...PAIR, series: [...PAIR.series, ...PAIR.series] };
		const [series] = four.series;
		if (series === undefined) return;
		expect(chooseLabels(series, PAIR, LOOK).size).toBe(12);
		const small = chooseLabels(series, four, WORD);
		expect(small.size).toBeLessThan(10);
		const many = only(PAIR, 40);
		const [single] = many.series;
		if (single === undefined) return;
		expect(chooseLabels(single, many, WORD).shown.filter(Boolean)).toHaveLength(1);
		const pair = { ...many, series: [single, single] };
		expect(chooseLabels(single, pair, WORD).shown.filter(Boolean)).toHaveLength(0);
	});

	test('of very low bars are clear of the line', () => {
		const [bars, line] = COMBO.series;
		if (bars === undefined || line === undefined) return;
		const low = { ...COMBO, series: [{ ...bars, points: [2, 15, 1240, 1890, 2300].map(exactPoint) }, line] };
		const scale = scaleCombo(low);
		low.categories.forEach((_, at) => {
			const top = (low.series[0]?.points[at]?.amount.value ?? 0) / (scale?.left ?? 1);
			const level = (line.points[at]?.amount.value ?? 0) / (scale?.right ?? 1);
			expect(level > top + 0.09 || level < top - 0.07).toBe(true);
		});
	});
});

describe('many lying bars', () => {
	test('are two charts of one scale on a slide, in order', async () => {
		const many = only(LYING, 34, (at) => `Tỉnh ${at + 1}`);
		const { parts, range } = splitChart(many);
		expect(parts.flatMap(({ categories }) => categories)).toEqual(many.categories);
		expect(parts.flatMap(({ series }) => series[0]?.points ?? [])).toEqual(many.series[0]?.points);
		const ends = await Promise.all(
			parts.map(async (part) => {
				const axis = all(await draw(part, { ...LOOK, range }), 'c:valAx')[0];
				return ['c:min', 'c:max'].map((name) => all(axis, name)[0]?.attributes.get('val'));
			})
		);
		expect(ends[0]).toEqual(ends[1]);
		expect(Number(ends[0]?.[1])).toBeGreaterThan(1033);
	});

	test('that a slide holds stay one', () => {
		expect(splitChart(LYING)).toEqual({ parts: [LYING], range: null });
		expect(splitChart(only(PAIR, 34)).parts).toHaveLength(1);
	});
});

describe('bars', () => {
	const fillsOf = async (chart: ExportChart): Promise<(string | undefined)[]> =>
		all(await draw(chart), 'c:ser').map((series) => all(series, 'a:srgbClr')[0]?.attributes.get('val'));

	test('of two series of one place are told apart', async () => {
		const [first, second] = PAIR.series;
		if (first === undefined || second === undefined) return;
		const fills = await fillsOf({ ...PAIR, series: [first, { ...second, colour: first.colour }] });
		expect(new Set(fills).size).toBe(2);
		expect(await fillsOf(PAIR)).toEqual(PAIR.series.map(({ colour }) => colour.toUpperCase()));
	});

	test('that stand alone are no wider than others', async () => {
		const gaps = await Promise.all(
			[1, 2, 6].map(async (count) => {
				const [gap] = all(await draw(only(PAIR, count)), 'c:gapWidth');
				return Number(gap?.attributes.get('val'));
			})
		);
		expect(gaps).toEqual([280, 140, 70]);
	});
});
