import type { IsoDay } from '../domain/brand';
import type { Language } from '../i18n/messages';

/**
 * What limits an amount: nothing, a bound (`at_least` and `over` below it, `at_most` and `under` above), about, or a
 * range. `near` is an upper bound that was written as near it (`gần 300`): it is worded so and drawn at its number.
 */
export type AmountLimit = 'exact' | 'at_least' | 'over' | 'at_most' | 'under' | 'near' | 'about' | 'range';

/** How a number is written: a count, a number with decimals, a share (1 is 100 %), either of the last two as a change. */
export type NumberKind = 'count' | 'decimal' | 'percent' | 'change' | 'change_percent';

/**
 * An amount that leaves the app: a number and what limits it, never a text that looks like one. `value` is the bound
 * itself, or the lower end of a range whose upper end is `upTo` (`null` for all else).
 */
export interface ExportAmount {
	readonly value: number;
	readonly upTo: number | null;
	readonly limit: AmountLimit;
	readonly kind: NumberKind;
}

/**
 * A cell as the screen words it; `amount` is `null` for text and for what is missing or withheld. `day` is the calendar
 * day that the text words, where it words just that: sheets keep it as a date, software gets it as ISO.
 */
export interface ExportCell {
	readonly text: string;
	readonly amount: ExportAmount | null;
	readonly day?: IsoDay;
}

/** A table twin: the same rows in the same order as the screen's. Every row has a cell for each column. */
export interface ExportTable {
	readonly columns: readonly { readonly title: string; readonly numeric: boolean }[];
	readonly rows: readonly (readonly ExportCell[])[];
}

/** A point of a chart: the amount drawn and the words at it; `null` is a gap, never a zero and never bridged. */
export type ExportPoint = { readonly amount: ExportAmount; readonly label: string } | null;

/** A series of a chart; it has a point for each category. `colour` is `rrggbb`, that of its province on every screen. */
export interface ExportSeries {
	readonly name: string;
	readonly mark: 'bar' | 'line';
	readonly axis: 'left' | 'right';
	readonly colour: string;
	readonly points: readonly ExportPoint[];
}

/** A chart that Office can draw by itself: bars, lines or both over one row of categories. */
export interface ExportChart {
	readonly categories: readonly string[];
	/** The categories as the table of the figure has them, where that names them at more length. */
	readonly rows?: readonly string[];
	readonly series: readonly ExportSeries[];
	/** What is measured, with its unit, for the axis. */
	readonly valueTitle: string;
	/** The same for series at the right; `''` where there are none. */
	readonly rightTitle: string;
	/** Bars that lie, for names that are longer than periods are. */
	readonly lying: boolean;
	/** What its marks can't say, a sentence each: they go among the notes of its figure. */
	readonly notes?: readonly string[];
}

/** A chart as drawn: SVG that Office can draw, and PNG with its density told. Sizes in CSS pixels. */
export interface ExportPicture {
	readonly svg: string;
	readonly png: Uint8Array;
	/** What it is drawn on, `rrggbb`; white where left out. */
	readonly ground?: string;
	readonly width: number;
	readonly height: number;
}

/** A chart or table with all that must not be parted from it. */
export interface ExportFigure {
	readonly kind: 'figure';
	readonly title: string;
	readonly subtitle: string;
	readonly measure: string;
	readonly period: string;
	/** What was chosen, in words; `''` where nothing was. */
	readonly filters: string;
	readonly summary: string;
	readonly notes: readonly string[];
	readonly source: string;
	/** A sentence: up to which day the data are. */
	readonly asOf: string;
	/** A sentence where any of it is illustrative; `''` where none is. */
	readonly stamp: string;
	/** The picture in words, key numbers included. */
	readonly alt: string;
	/** Where the numbers come from, a line each: for the notes of a slide. */
	readonly evidence: readonly string[];
	readonly chart: ExportChart | null;
	/** Drawn without title, source and notes, which documents set as text; `null` where there is only a table. */
	readonly picture: ExportPicture | null;
	readonly table: ExportTable;
}

/** Text between figures: plain, never markup. */
export type ExportText =
	| { readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly text: string }
	| { readonly kind: 'paragraph'; readonly text: string }
	| { readonly kind: 'list'; readonly ordered: boolean; readonly items: readonly string[] };

/** What a document is made of, in order. */
export type ExportBlock = ExportFigure | ExportText;

/** After whose rules an office sets its reports: Decree 30/2020 of the state, or the guide of the Party (36-HD/VPTW). */
export type OrganisationForm = 'state' | 'party';

/** The office whose document it is: what its form sets at the head and foot. Blank parts stay to be filled in. */
export interface Organisation {
	readonly form: OrganisationForm;
	readonly parent: string;
	readonly name: string;
	/** Where it is written: the *địa danh* before the date. */
	readonly place: string;
	/** The symbol after the number: `BC-STTTT`, of the Party `BC/TU`. */
	readonly symbol: string;
	readonly addressees: readonly string[];
	/** The authority and post of the signatory, a line each: `KT. GIÁM ĐỐC`, `PHÓ GIÁM ĐỐC`. */
	readonly post: readonly string[];
	readonly signatory: string;
	readonly recipients: readonly string[];
}

/** A document to be written: one figure or a whole briefing. */
export interface ExportDocument {
	readonly title: string;
	readonly subtitle: string;
	readonly language: Language;
	readonly madeOn: IsoDay;
	/** A sentence where any of it is illustrative; `''` where none is. */
	readonly stamp: string;
	readonly blocks: readonly ExportBlock[];
	readonly organisation: Organisation | null;
}
