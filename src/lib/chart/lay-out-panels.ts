import { widthOf } from './draw-shapes';
import { wrapWords } from './frame-picture';
import type { ChartTheme } from './theme';

/** How panels are laid out at a width; all in px. */
export interface PanelLayout {
	readonly columns: number;
	/** The size of a panel, its name included. */
	readonly panel: { readonly width: number; readonly height: number };
	/** The height that names take, the same in every panel. */
	readonly title: number;
	/** The names in lines that fit. */
	readonly names: readonly (readonly string[])[];
	readonly height: number;
}

/** The least width at which a panel's words stay readable, in px. */
const LEAST_PANEL = 270;
/** The height of a panel with a name of one line, of that line, and its margins, in px. */
const PANEL = { height: 190, title: 30, left: 40, right: 12, bottom: 26 };
const NAME = { size: 12, line: 15, left: 4, top: 6, right: 12 };
/** Longer names are cut; the tip and the table have them whole. */
const MOST_LINES = 3;

/** Lays out a panel for each name at a width in px. Panels are as much higher as the longest name takes more lines. */
export function layOutPanels(names: readonly string[], width: number): PanelLayout {
	const columns = Math.max(1, Math.min(names.length, Math.floor(width / LEAST_PANEL)));
	const each = width / columns;
	const wrapped = names.map((name) => wrapName(name, each - NAME.left - NAME.right));
	const most = Math.max(1, ...wrapped.map(({ length }) => length));
	const more = (most - 1) * NAME.line;
	const panel = { width: each, height: PANEL.height + more };
	return {
		columns,
		panel,
		title: PANEL.title + more,
		names: wrapped,
		height: Math.ceil(names.length / columns) * panel.height
	};
}

function wrapName(name: string, room: number): readonly string[] {
	const lines = wrapWords(name, room, (line) => widthOf(line, NAME.size));
	if (lines.length <= MOST_LINES) return lines;
	return [...lines.slice(0, MOST_LINES - 1), `${lines[MOST_LINES - 1] ?? ''}…`];
}

/** Where paper may cut the picture, in px from its top: between rows of panels. */
export function cutsOfPanels(names: readonly string[], width: number): readonly number[] {
	const { columns, panel } = layOutPanels(names, width);
	return Array.from({ length: Math.ceil(names.length / columns) - 1 }, (_, row) => (row + 1) * panel.height);
}

/**
 * The names of panels, right above their charts, and the frames of the charts. `strip` is kept free above each chart, in
 * px.
 */
export function framePanels({ columns, panel, title, names }: PanelLayout, theme: ChartTheme, strip: number) {
	const corners = names.map((_, index) => ({
		x: (index % columns) * panel.width,
		y: Math.floor(index / columns) * panel.height
	}));
	return {
		titles: names.map((lines, index) => ({
			text: lines.join('\n'),
			left: (corners[index]?.x ?? 0) + NAME.left,
			top: (corners[index]?.y ?? 0) + NAME.top + title - PANEL.title - (lines.length - 1) * NAME.line,
			padding: 0,
			textStyle: {
				color: theme.ink,
				fontSize: NAME.size,
				lineHeight: NAME.line,
				fontWeight: 600 as const
			}
		})),
		grids: corners.map(({ x, y }) => ({
			left: x + PANEL.left,
			top: y + title + strip,
			width: panel.width - PANEL.left - PANEL.right,
			height: panel.height - title - PANEL.bottom - strip
		}))
	};
}
