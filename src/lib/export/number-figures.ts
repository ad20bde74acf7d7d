import { isDrawable } from './charts/draw-chart';
import type { ExportBlock, ExportFigure } from './model';

/** How a figure is shown in a document: as a chart that Office draws, as a picture, or as a table. */
export type FigureForm = 'chart' | 'picture' | 'table';

/** A chart where Office can draw it, else the picture, else the table. */
export function formOf({ chart, picture }: ExportFigure): FigureForm {
	if (chart !== null && isDrawable(chart)) return 'chart';
	return picture === null ? 'table' : 'picture';
}

/** The number of each figure: charts and pictures are counted together, tables for themselves, both from 1. */
export function numberFigures(blocks: readonly ExportBlock[]): ReadonlyMap<ExportFigure, number> {
	const numbers = new Map<ExportFigure, number>();
	const last = { drawn: 0, table: 0 };
	for (const block of blocks) {
		if (block.kind !== 'figure') continue;
		const row = formOf(block) === 'table' ? 'table' : 'drawn';
		last[row] += 1;
		numbers.set(block, last[row]);
	}
	return numbers;
}
