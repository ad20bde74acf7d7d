import { CELL_TEXT, wrap, type CellNeeds, type CellTable } from './cell-table';
import { linesAround, type TableKey } from './draw-cell-table';
import { rect, text, widthOf, type Box } from './draw-shapes';
import { hatch } from './hatch';
import { mixColours } from './mix-colours';
import type { Shape } from './option';
import type { TablePainter } from './table-option';
import type { ChartTheme } from './theme';

/**
 * A cell of a heat table: its words, `''` where there is no figure, and how strongly it is shaded: 1 to 5, −1 to −3 for a
 * fall, 0 not at all. The shade of what is only a bound, approximate or of part of its period is hatched.
 */
export interface HeatCell {
	readonly text: string;
	readonly shade: number;
	readonly isBound: boolean;
}

/** A shade and what it means. */
export interface HeatKey extends Omit<HeatCell, 'text'> {
	readonly words: string;
}

/** Share of the colour in the paper, by shade. */
const WASH: readonly number[] = [0, 0.08, 0.16, 0.24, 0.33, 0.42];
const FALLS: readonly number[] = [0, 0.08, 0.24, 0.42];
const HATCH = { gap: 7, lineWidth: 1.5 };
const LEAST_HEIGHT = 22;

const needs: CellNeeds<HeatCell> = {
	width: (cell) => widthOf(cell.text, CELL_TEXT.size),
	height: (cell, width) =>
		Math.max(LEAST_HEIGHT, wrap(cell.text, width).length * CELL_TEXT.line + CELL_TEXT.pad)
};

/** A heat table as a picture: every number in its cell, so that no colour is needed to read it. */
export function heatTable(
	table: CellTable<HeatCell>,
	keys: readonly HeatKey[],
	summary: string
): TablePainter<HeatCell> {
	return {
		table,
		needs,
		summary,
		keys: (theme) =>
			keys.map(({ words, ...shade }): TableKey => ({
				words,
				draw: (box) => [...shadeBox(shade, box, theme), rect(box, { stroke: theme.rule, lineWidth: 1 })]
			})),
		paintCell: (cell, box, theme) => [
			...shadeBox(cell, box, theme),
			...linesAround(wrap(cell.text, box.width), box.y + box.height / 2).map(([words, y]) =>
				text(box.x + box.width - CELL_TEXT.pad, y, words, {
					color: theme.ink,
					size: CELL_TEXT.size,
					align: 'right'
				})
			)
		]
	};
}

function shadeBox({ shade, isBound }: Omit<HeatCell, 'text'>, box: Box, theme: ChartTheme): readonly Shape[] {
	const share = shade < 0 ? FALLS[-shade] : WASH[shade];
	if (share === undefined || share === 0) return [];
	const tone = shade < 0 ? theme.warn : (theme.hues[0] ?? theme.ink);
	const inner = { x: box.x + 0.5, y: box.y + 0.5, width: box.width - 1, height: box.height - 1 };
	const wash = rect(inner, { fill: mixColours(tone, theme.paper, share) });
	return isBound
		? [wash, hatch(inner, HATCH.gap, { stroke: theme.paper, lineWidth: HATCH.lineWidth })]
		: [wash];
}
