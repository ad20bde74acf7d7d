import { formatNumber } from '../i18n/format/format-number';
import type { Language } from '../i18n/messages';
import { messagesIn } from '../i18n/messages-in';
import { BOLD, CELL_TEXT, type CellNeeds, type CellTable } from './cell-table';
import { rect, text, widthOf, type Box } from './draw-shapes';
import { hatch } from './hatch';
import type { Shape } from './option';
import type { TablePainter } from './table-option';
import type { ChartTheme } from './theme';

/** How many limitations are stated, and answered how; nothing is drawn where none are stated. */
export interface AnswerCell {
	readonly stated: number;
	readonly direct: number;
	readonly partial: number;
	readonly unanswered: number;
}

const PARTS = ['direct', 'partial', 'unanswered'] as const;
type Part = (typeof PARTS)[number];

const HEIGHT = 33;
const BAR = 8;
/** A bar with the space before it takes at least this. */
const LEAST_BAR = 30;
const SAMPLE = 7;
const GAP = 5;

/** The matrix of limitations as a picture: `4/7`, a bar of its parts, and the three numbers by the fill of their part. */
export function answerMatrix(
	table: CellTable<AnswerCell>,
	summary: string,
	language: Language
): TablePainter<AnswerCell> {
	const words = messagesIn(language).matrix;
	const count = (n: number): string => formatNumber(n, language);
	const fractionOf = ({ direct, partial, stated }: AnswerCell): string =>
		words.answered(count(direct + partial), count(stated));
	const widthOfCell = (cell: AnswerCell): number =>
		cell.stated === 0
			? 0
			: Math.max(
					widthOf(fractionOf(cell), CELL_TEXT.size) * BOLD + LEAST_BAR,
					PARTS.filter((part) => cell[part] > 0).reduce(
						(sum, part) => sum + SAMPLE + 3 + widthOf(count(cell[part]), CELL_TEXT.size) + GAP,
						-GAP
					)
				);
	const needs: CellNeeds<AnswerCell> = { width: widthOfCell, height: () => HEIGHT };
	return {
		table,
		needs,
		summary,
		keys: (theme) => PARTS.map((part) => ({ words: words[part], draw: (box) => drawPart(part, box, theme) })),
		paintCell: (cell, box, theme) => (cell.stated === 0 ? [] : drawCell(cell, box, theme))
	};

	function drawCell(cell: AnswerCell, box: Box, theme: ChartTheme): readonly Shape[] {
		const fraction = fractionOf(cell);
		const left = box.x + CELL_TEXT.pad;
		const upper = box.y + HEIGHT * 0.3;
		const from = left + widthOf(fraction, CELL_TEXT.size) * BOLD + 6;
		const bar = { x: from, y: upper - BAR / 2, width: box.x + box.width - CELL_TEXT.pad - from, height: BAR };
		const lower = box.y + HEIGHT * 0.72;
		let x = left;
		const numbers = PARTS.flatMap((part): Shape[] => {
			if (cell[part] === 0) return [];
			const sample = { x, y: lower - SAMPLE / 2, width: SAMPLE, height: SAMPLE };
			const shown = count(cell[part]);
			x += SAMPLE + 3 + widthOf(shown, CELL_TEXT.size) + GAP;
			return [
				...drawPart(part, sample, theme),
				text(sample.x + SAMPLE + 3, lower, shown, { color: theme.inkSoft, size: CELL_TEXT.size })
			];
		});
		return [
			text(left, upper, fraction, { color: theme.ink, size: CELL_TEXT.size, bold: true }),
			...drawBar(cell, bar, theme),
			...numbers
		];
	}
}

function drawBar(cell: AnswerCell, bar: Box, theme: ChartTheme): readonly Shape[] {
	let { x } = bar;
	return PARTS.flatMap((part) => {
		const width = (bar.width * cell[part]) / cell.stated;
		const own = { ...bar, x, width };
		x += width;
		return width > 0 ? drawPart(part, own, theme) : [];
	});
}

/** Full where answered directly, hatched where in part, empty where not. */
function drawPart(part: Part, box: Box, theme: ChartTheme): readonly Shape[] {
	const color = theme.hues[0] ?? theme.ink;
	const outline = rect(box, { fill: part === 'direct' ? color : theme.paper, stroke: color, lineWidth: 1 });
	return part === 'partial' ? [outline, hatch(box, 4, { stroke: color, lineWidth: 1.25 })] : [outline];
}
