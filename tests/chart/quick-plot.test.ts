import { describe, expect, it } from 'vitest';
import {
	drawQuickPlot,
	heightOfQuickPlot,
	summariseQuickPlot,
	tableOfQuickPlot,
	type QuickPlot
} from '../../src/lib/chart/quick-plot';
import { chartTheme } from '../../src/lib/chart/theme';
import { collisions, paint } from './painted';

const plotOf = (
	mark: QuickPlot['mark'],
	...points: readonly (readonly [string, number | null])[]
): QuickPlot => ({
	mark,
	label: 'tỉnh',
	number: 'tờ rơi',
	points: points.map(([label, value]) => ({ label, value }))
});
const painted = (plot: QuickPlot, width = 800, theme: 'light' | 'dark' = 'light') =>
	paint(drawQuickPlot(plot, width, chartTheme(theme), 'vi'), width, heightOfQuickPlot(plot));
const ink = (theme: 'light' | 'dark') => chartTheme(theme).hues[0];

describe('a plain drawing of a result', () => {
	const bars = plotOf('bar', ['Trà Vinh', 120], ['Đắk Nông', null], ['<b>Lạng Sơn</b>', 30], ['Huế', -30]);

	it.each(['light', 'dark'] as const)('draws a bar for each number and nothing for none, %s', (theme) => {
		const { marks, words, svg } = painted(bars, 800, theme);
		const drawn = marks.filter(({ fill }) => fill === ink(theme));
		expect(drawn).toHaveLength(3);
		const [first, second, third] = drawn;
		expect(second?.width).toBeCloseTo((first?.width ?? 0) / 4, 0);
		expect((third?.x ?? 0) + (third?.width ?? 0)).toBeCloseTo(first?.x ?? 0, 0);
		expect(words).toEqual(expect.arrayContaining(['Trà Vinh', 'Đắk Nông', 'Huế']));
		expect(svg).not.toContain('<b>');
	});

	it('breaks a line where there is no number', () => {
		const { marks } = painted(plotOf('line', ['a', 1], ['b', 2], ['c', null], ['d', 4], ['e', 5]));
		expect(marks.filter(({ stroke }) => stroke === ink('light'))).toHaveLength(2);
		expect(marks.filter(({ fill }) => fill === ink('light'))).toHaveLength(4);
	});

	it.each([
		['bar', 1, 280],
		['bar', 40, 280],
		['bar', 40, 1000],
		['line', 1, 280],
		['line', 400, 280],
		['line', 400, 1000]
	] as const)('%s of %i rows at %i px: no words over one another', (mark, rows, width) => {
		const points = Array.from({ length: rows }, (_, at): [string, number] => [
			`Một cái tên khá dài thứ ${String(at)}`,
			at * 1000
		]);
		expect(collisions(painted(plotOf(mark, ...points), width))).toEqual([]);
	});

	it('says in words what is drawn, and lists it', () => {
		expect(summariseQuickPlot(bars, 'vi')).toBe('tờ rơi theo tỉnh: 3 giá trị, từ −30 đến 120.');
		expect(tableOfQuickPlot(bars, 'vi').rows.map(({ number }) => number)).toEqual([
			'120',
			'chưa có số liệu',
			'30',
			'−30'
		]);
	});
});
