import { expect, test } from 'vitest';
import { cutsOfPanels, layOutPanels } from '../../src/lib/chart/lay-out-panels';
import { paintPanels } from '../../src/lib/chart/paint-panels';
import { periodBars } from '../../src/lib/chart/period-bars';
import { smallMultiples, type Panel } from '../../src/lib/chart/small-multiples';
import { lightTheme } from '../../src/lib/chart/theme';
import { tilesOf } from '../../src/lib/chart/tiles-of';
import { bundledMilestones } from '../../src/lib/reference/bundled-milestones';
import { amount, makeTotal, traVinh, yearOf } from './make-total';

const WIDTH = 900;
const panels = Array.from({ length: 8 }, (_, at): Panel => ({
	id: `p${String(at)}`,
	name: `Tỉnh số ${String(at)}`,
	place: traVinh,
	milestones: bundledMilestones(),
	totals: [2019, 2020, 2021].map((year) => makeTotal(yearOf(year), amount(year + at, year + at)))
}));
const names = panels.map(({ name }) => name);
const { height } = layOutPanels(names, WIDTH);
const option = smallMultiples({ scale: 'shared', summary: '', width: WIDTH }, panels, lightTheme, 'vi');
const tiles = tilesOf(option, cutsOfPanels(names, WIDTH), height);

test('tiles show together what the picture shows, row of panels by row', () => {
	expect(tiles.map(({ top }) => top)).toEqual([0, ...cutsOfPanels(names, WIDTH)]);
	expect(tiles.reduce((sum, tile) => sum + tile.height, 0)).toBe(height);
	const whole = paintPanels(option, WIDTH, height, 'p');
	const parts = tiles.map((tile) => paintPanels(tile.option, WIDTH, tile.height, 'p'));
	const words = (painted: typeof whole, down = 0) =>
		painted.marks.flatMap(({ words: said, attributes }) =>
			said === ''
				? []
				: [`${said} ${attributes['x'] ?? ''} ${String(Math.round(Number(attributes['y']) + down))}`]
		);
	expect(parts.flatMap((part, at) => words(part, tiles[at]?.top)).sort()).toEqual(words(whole).sort());
	const boxes = (painted: typeof whole, down = 0) =>
		painted.hits.map(({ item, box }) => `${item.id} ${String(box.x)} ${String(Math.round(box.y + down))}`);
	expect(parts.flatMap((part, at) => boxes(part, tiles[at]?.top)).sort()).toEqual(boxes(whole).sort());
});

test('a tile knows which series of the picture are in it', () => {
	expect(tiles.flatMap(({ series }) => series)).toEqual([option.series ?? []].flat().map((_, at) => at));
});

test('a picture of one panel, or without a place to cut it, stays whole', () => {
	const alone = periodBars({ name: '', place: traVinh, unitText: '' }, [], lightTheme, 'vi');
	expect(tilesOf(alone, [100, 200], 360)).toEqual([{ top: 0, height: 360, option: alone, series: [0] }]);
	expect(tilesOf(option, [], height)).toHaveLength(1);
});
