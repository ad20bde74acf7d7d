import type { Language } from '../../i18n/messages';
import type { ExportCell, ExportFigure, ExportTable } from '../model';
import { footOf } from './foot-of';
import { EMU_A_POINT, INSIDE } from './slide-look';
import { bodyUnder, SUBTITLE_SIZE, subtitleOf } from './subtitle-of';
import { countLines } from './text-xml';

/** The rows of a table that one slide shows, and what it takes to draw them. */
export interface TablePart {
	readonly rows: readonly (readonly ExportCell[])[];
	/** From 1. */
	readonly part: number;
	readonly parts: number;
	/** Rows that are on no slide; told on the last part. */
	readonly left: number;
	/** Points. */
	readonly size: number;
	/** Points, a column each. */
	readonly widths: readonly number[];
	/** Points, the header row first. */
	readonly heights: readonly number[];
}

/** Slides that one table fills at most; the others have its rows in Word and Excel. */
const MOST_PARTS = 12;
/** Points of notes and source below a table. */
export const TABLE_FOOT_SIZE = 10;
/** What is left free between table and foot, and for the sentence that tells of rows left out; in points. */
const BETWEEN = 26;
const SIZES: readonly (readonly [number, number])[] = [
	[6, 12],
	[9, 10]
];
const SMALLEST = 9;
/** Sizes tried first where a table of few columns then still fits on one slide. */
const LARGER = [16, 14];
const FEW_COLUMNS = 5;
const LINE = 1.25;
/** Space in a cell, in points: above and below together, left and right together. */
const CELL_SPACE = { down: 7, across: 14 } as const;
/** Letters beyond which a longer text gives its column no more room. */
const WIDEST = 45;
/** Mean width of letters and figures, bold ones too. */
const EMS_A_LETTER = 0.62;

/** Cuts a table into what fits on slides; every part has at least one row, and an empty table is one part. */
export function planTable(figure: ExportFigure, language: Language): readonly TablePart[] {
	const columns = figure.table.columns.length;
	const usual = SIZES.find(([most]) => columns <= most)?.[1] ?? SMALLEST;
	const larger = columns > FEW_COLUMNS ? [] : LARGER.map((size) => planAt(figure, size, language));
	return larger.find((parts) => parts.length === 1) ?? planAt(figure, usual, language);
}

function planAt(figure: ExportFigure, size: number, language: Language): readonly TablePart[] {
	const { table } = figure;
	const widths = widthsOf(table, size);
	const height = (texts: readonly string[]): number => {
		const lines = texts.map((text, at) => countLines(text, size, (widths[at] ?? 0) - CELL_SPACE.across));
		return Math.max(1, ...lines) * size * LINE + CELL_SPACE.down;
	};
	const header = height(table.columns.map(({ title }) => title));
	const foot = footOf(figure, INSIDE / EMU_A_POINT, TABLE_FOOT_SIZE, language).height;
	const subtitle = subtitleOf(figure, INSIDE / EMU_A_POINT, SUBTITLE_SIZE, language);
	const room = bodyUnder(subtitle).height / EMU_A_POINT - foot - BETWEEN - header;
	const heights = table.rows.map((cells) => height(cells.map(({ text }) => text)));
	const cuts = cutEvenly(heights, room);
	const shown = cuts.slice(0, MOST_PARTS);
	const last = shown.at(-1)?.to ?? 0;
	return shown.map(({ from, to }, at) => ({
		rows: table.rows.slice(from, to),
		part: at + 1,
		parts: shown.length,
		left: at === shown.length - 1 ? table.rows.length - last : 0,
		size,
		widths,
		heights: [header, ...heights.slice(from, to)]
	}));
}

interface Cut {
	readonly from: number;
	readonly to: number;
}

/** Cuts rows into as few parts as fit the room, and these about alike: no slide is left with a single row. */
function cutEvenly(heights: readonly number[], room: number): readonly Cut[] {
	const full = cutRows(heights, room);
	// A table that is cut short shows as much as it can.
	if (full.length > MOST_PARTS) return full;
	let [short, enough] = [0, room];
	for (let step = 0; step < 12; step++) {
		const middle = (short + enough) / 2;
		if (cutRows(heights, middle).length === full.length) enough = middle;
		else short = middle;
	}
	return cutRows(heights, enough);
}

function cutRows(heights: readonly number[], room: number): readonly Cut[] {
	const cuts: Cut[] = [];
	let from = 0;
	let used = 0;
	for (const [at, height] of heights.entries()) {
		if (at > from && used + height > room) {
			cuts.push({ from, to: at });
			from = at;
			used = 0;
		}
		used += height;
	}
	return [...cuts, { from, to: heights.length }];
}

/**
 * Each column is at least as wide as its longest word, so that no number is broken; what is left goes by the length of
 * the texts. Points.
 */
function widthsOf({ columns, rows }: ExportTable, size: number): readonly number[] {
	const room = INSIDE / EMU_A_POINT;
	const texts = columns.map(({ title }, at) => [title, ...rows.map((cells) => cells[at]?.text ?? '')]);
	const floors = texts.map((own) => longestWord(own) * size * EMS_A_LETTER + CELL_SPACE.across);
	const needed = floors.reduce((sum, floor) => sum + floor, 0);
	if (needed >= room) return floors.map((floor) => (room * floor) / needed);
	const lengths = texts.map(([title = '', ...own]) =>
		Math.min(WIDEST, Math.max(title.length / 2, ...own.map((text) => text.length)))
	);
	const total = lengths.reduce((sum, length) => sum + length, 0);
	return floors.map((floor, at) => floor + (room - needed) * ((lengths[at] ?? 0) / Math.max(1, total)));
}

function longestWord(texts: readonly string[]): number {
	return Math.max(1, ...texts.flatMap((text) => text.split(/\s+/u).map((word) => word.length)));
}
