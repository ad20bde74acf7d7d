import { text, type Box } from './draw-shapes';
import { isChartItem, type Canvas, type ChartItem, type ChartOption, type RenderItem } from './option';
import {
	drawAmounts,
	drawTime,
	heightOf,
	placeOf,
	roomForAmounts,
	type PanelAxis,
	type PanelFrame
} from './panel-axes';
import type { SvgMark, SvgPattern } from './svg-mark';
import { SvgPen } from './svg-pen';

/** Where a row can be pointed at. */
export interface PanelHit {
	readonly item: ChartItem;
	readonly series: number;
	readonly row: number;
	readonly box: Box;
}

/** Panels as they are shown: a few elements, where rows can be pointed at, and where the panels stand. */
export interface PaintedPanels {
	readonly marks: readonly SvgMark[];
	readonly patterns: readonly SvgPattern[];
	/** Later ones lie over earlier ones. */
	readonly hits: readonly PanelHit[];
	readonly frames: readonly PanelFrame[];
}

interface Grid {
	readonly left: number;
	readonly top: number;
	readonly right?: number;
	readonly bottom?: number;
	readonly width?: number;
	readonly height?: number;
}

interface Title {
	readonly text: string;
	readonly left: number;
	readonly top: number;
	readonly textStyle: { readonly color: string; readonly fontSize: number; readonly lineHeight: number };
}

/** Whether a picture is of panels over time, as this room's own pen paints them. */
export function isOfPanels({ grid, xAxis, yAxis, series }: ChartOption): boolean {
	const [grids, times, amounts, rows] = [listOf(grid), listOf(xAxis), listOf(yAxis), listOf(series)];
	return (
		grids.length > 0 &&
		times.length === grids.length &&
		amounts.length === grids.length &&
		times.every(({ type }) => type === 'time') &&
		amounts.every(({ type }) => type === 'value') &&
		rows.every(({ type }) => type === 'custom')
	);
}

/**
 * Paints panels for the screen from the same option that the engine paints for what leaves the app, mark for mark, in a
 * tenth of its time: it knows only what `isOfPanels` tells. `prefix` keeps ids apart from those of other pictures.
 */
export function paintPanels(
	option: ChartOption,
	width: number,
	height: number,
	prefix: string
): PaintedPanels {
	const pen = new SvgPen(prefix);
	const times = listOf(option.xAxis) as unknown as readonly PanelAxis[];
	const amounts = listOf(option.yAxis) as unknown as readonly PanelAxis[];
	const grids = listOf(option.grid) as unknown as readonly Grid[];
	const frames = grids.flatMap((grid, at) => {
		const [time, amount] = [times[at], amounts[at]];
		return time === undefined || amount === undefined ? [] : [frameOf(grid, time, amount, width, height)];
	});
	frames.forEach((frame, at) => {
		const [time, amount] = [times[at], amounts[at]];
		if (time === undefined || amount === undefined) return;
		for (const shape of [...drawAmounts(amount, frame), ...drawTime(time, frame)]) pen.draw(shape);
	});
	const all = listOf(option.series).map((one, series) => ({ one, series }));
	const hits = all
		.sort((a, b) => (a.one.z ?? 2) - (b.one.z ?? 2))
		.flatMap(({ one, series }) => {
			pen.layer();
			const frame = frames[one.xAxisIndex ?? 0];
			if (frame === undefined || one.renderItem == null || typeof one.renderItem === 'string') return [];
			return drawRows(pen, one.renderItem, one.data, frame).map((hit) => ({ ...hit, series }));
		});
	pen.layer();
	for (const title of listOf(option.title) as unknown as readonly Title[]) drawTitle(pen, title);
	return { marks: pen.marks(), patterns: pen.patterns, hits, frames };
}

function frameOf(grid: Grid, time: PanelAxis, amount: PanelAxis, width: number, height: number): PanelFrame {
	return {
		// Long amounts push a panel in from the edge of the picture.
		left: amount.show === false ? grid.left : Math.max(grid.left, roomForAmounts(amount)),
		right: grid.width === undefined ? width - (grid.right ?? 0) : grid.left + grid.width,
		top: grid.top,
		foot: grid.height === undefined ? height - (grid.bottom ?? 0) : grid.top + grid.height,
		from: time.min,
		to: time.max,
		min: amount.inverse === true ? amount.max : amount.min,
		max: amount.inverse === true ? amount.min : amount.max
	};
}

function drawRows(
	pen: SvgPen,
	renderItem: RenderItem,
	data: unknown,
	frame: PanelFrame
): readonly Omit<PanelHit, 'series'>[] {
	const context = {};
	const coord = ([time = 0, amount = 0]: number[]): number[] => [
		placeOf(frame, time),
		heightOf(frame, amount)
	];
	const canvas = { coord } as unknown as Canvas;
	const rows: readonly unknown[] = Array.isArray(data) ? data : [];
	return rows.flatMap((item, row) => {
		const shape = renderItem({ dataIndex: row, context } as Parameters<RenderItem>[0], canvas);
		if (!shape) return [];
		const boxes = pen.draw(shape);
		return isChartItem(item) && item.id !== '' ? boxes.map((box) => ({ item, row, box })) : [];
	});
}

function drawTitle(pen: SvgPen, { text: words, left, top, textStyle }: Title): void {
	const { color, fontSize, lineHeight } = textStyle;
	words.split('\n').forEach((one, at) => {
		pen.draw(text(left, top + (at + 0.5) * lineHeight, one, { color, size: fontSize, bold: true }));
	});
}

function listOf<Part>(parts: Part | Part[] | undefined): Part[] {
	if (parts === undefined) return [];
	return Array.isArray(parts) ? parts : [parts];
}
