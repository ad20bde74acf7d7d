import type { ChartOption } from './option';

/** A piece of a picture that can be drawn without the others. */
export interface ChartTile {
	/** Where it starts in the picture, and how high it is, in px. */
	readonly top: number;
	readonly height: number;
	readonly option: ChartOption;
	/** The places that its series have in the picture, in their order. */
	readonly series: readonly number[];
}

/**
 * Parts a picture of panels at the heights given, in px, so that what is out of sight need not be drawn; together the
 * tiles show what the picture does. One of a single panel stays whole. `height` is that of the picture.
 */
export function tilesOf(option: ChartOption, cuts: readonly number[], height: number): readonly ChartTile[] {
	const grids = listOf(option.grid);
	const series = listOf(option.series);
	const inside = cuts.filter((cut) => cut > 0 && cut < height);
	if (grids.length < 2 || inside.length === 0)
		return [{ top: 0, height, option, series: series.map((_, at) => at) }];
	const edges = [0, ...inside, height];
	return edges.slice(1).map((end, at) => {
		const top = edges[at] ?? 0;
		const panels = grids.flatMap((grid, panel) => (isWithin(grid.top, top, end) ? [panel] : []));
		return tileOf(option, panels, { top, height: end - top });
	});
}

function tileOf(
	option: ChartOption,
	panels: readonly number[],
	{ top, height }: { readonly top: number; readonly height: number }
): ChartTile {
	const pick = <Part>(parts: Part | Part[] | undefined): Part[] => {
		const all = listOf(parts);
		return panels.flatMap((panel) => all[panel] ?? []);
	};
	const raise = <Part extends { top?: unknown }>(part: Part): Part => ({
		...part,
		top: Number(part.top) - top
	});
	const own = listOf(option.series).flatMap((one, at) => {
		const panel = panels.indexOf(one.xAxisIndex ?? 0);
		return panel < 0 ? [] : [{ at, one: { ...one, xAxisIndex: panel, yAxisIndex: panel } }];
	});
	return {
		top,
		height,
		series: own.map(({ at }) => at),
		option: {
			...option,
			title: pick(option.title).map(raise),
			grid: pick(option.grid).map(raise),
			xAxis: pick(option.xAxis).map((axis, gridIndex) => ({ ...axis, gridIndex })),
			yAxis: pick(option.yAxis).map((axis, gridIndex) => ({ ...axis, gridIndex })),
			series: own.map(({ one }) => one)
		}
	};
}

function isWithin(top: unknown, from: number, to: number): boolean {
	return typeof top === 'number' && top >= from && top < to;
}

function listOf<Part>(parts: Part | Part[] | undefined): Part[] {
	if (parts === undefined) return [];
	return Array.isArray(parts) ? parts : [parts];
}
