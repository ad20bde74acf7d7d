import type { FileKind } from './reading';

/** The version of the shapes below; a reader of an older version must not touch what a newer one wrote. */
export const DECISIONS_VERSION = 1;

/** Encodings that a user may name. */
export const ENCODINGS = [
	'utf-8',
	'utf-16le',
	'utf-16be',
	'windows-1258',
	'windows-1252',
	'tcvn3',
	'vni',
	'viscii'
] as const;
/** Repairs of text that was decoded correctly but written wrongly. */
export const REPAIRS = ['tcvn3', 'vni', 'utf8_as_1252', 'utf8_as_1258'] as const;
/** Characters that may part the cells of a row. */
export const DELIMITERS = [',', ';', '\t', '|'] as const;
/** The kinds that can be loaded. */
export const LOADABLE_KINDS = [
	'activities',
	'statements',
	'links',
	'reports',
	'deadlines',
	'documents_cited',
	'follow_ups',
	'recurrences',
	'categories'
] as const satisfies readonly Exclude<FileKind, 'unknown'>[];
/** What the headers of a crosstab may be. */
export const SPREADS = ['period', 'province', 'indicator'] as const;
/** Levels of section rows: `A.`, `B.` and `I`, `II`. */
export const SECTION_LEVELS = ['letter', 'roman'] as const;

/** A kind that can be loaded. */
export type LoadableKind = (typeof LOADABLE_KINDS)[number];
/** What the headers of a crosstab are. */
export type Spread = (typeof SPREADS)[number];
/** How a column writes numbers: `2.000` and `12,5`, or `2,000` and `12.5`. */
export type NumberStyle = 'vi' | 'en';
/** How a column writes dates: day first, or month first. */
export type DateOrder = 'dmy' | 'mdy';

/**
 * A column of the file by its header as written and, of headers that fold to the same key, its place from the left
 * (1 for the first). Positions are not used: a column that moved is still the same one.
 */
export interface ColumnRef {
	readonly header: string;
	readonly occurrence: number;
}

/** Where the header is: `rows` lines from the physical line `line` on, or none at all, with names given by hand. */
export type HeaderDecision =
	| { readonly kind: 'rows'; readonly line: number; readonly rows: 1 | 2 }
	| { readonly kind: 'none'; readonly names: readonly string[] };

/** What a column of the file is: `name`d in the format, kept as a `note`, or `ignored` (nothing of it is loaded). */
export interface ColumnDecision {
	readonly column: ColumnRef;
	readonly is:
		| { readonly kind: 'column'; readonly name: string }
		| { readonly kind: 'note' }
		| { readonly kind: 'ignore' };
}

/** A text that every row has in a column of the format which the file lacks. */
export interface Constant {
	readonly column: string;
	readonly text: string;
}

/**
 * A column that was turned: `value` columns give one row each for every row of the file, with the texts of `sets`
 * in the columns of the format (`period`: `tháng 1/2024`); `total` columns are set aside and used as a check.
 */
export interface SpreadColumn {
	readonly column: ColumnRef;
	readonly role: 'value' | 'total';
	readonly sets: readonly Constant[];
}

/** A crosstab to be turned long, or the word that there is none. */
export type CrosstabDecision =
	| { readonly kind: 'none' }
	| { readonly kind: 'spread'; readonly spread: Spread; readonly columns: readonly SpreadColumn[] };

/** How one column writes numbers. In a crosstab the word on any turned column counts for all: they are one column. */
export interface NumberDecision {
	readonly column: ColumnRef;
	readonly style: NumberStyle;
}

/** How one column writes dates. */
export interface DateDecision {
	readonly column: ColumnRef;
	readonly order: DateOrder;
}

/** A column of the format that the names of the sections of one level fill where it is blank or missing. */
export interface SectionDecision {
	readonly level: (typeof SECTION_LEVELS)[number];
	readonly column: string;
}

/** A row that is `take`n as data though its shape says otherwise, or `drop`ped on purpose. */
export interface RowDecision {
	readonly line: number;
	readonly fate: 'take' | 'drop';
}

/** A cell corrected by hand: what, by whom, when (ISO instant). The bytes of the file are never changed. */
export interface CellEdit {
	readonly line: number;
	readonly column: ColumnRef;
	readonly text: string;
	readonly by: string;
	readonly at: string;
}

/**
 * Everything a user decided about one file: plain, JSON-safe and whole. `null` and empty lists mean *not decided*:
 * it is found out anew. Lines are 1-based physical lines (rows of a sheet). Of two words on one thing the later
 * counts. The same bytes, decisions and memory always give the same reading.
 */
export interface FileDecisions {
	readonly version: typeof DECISIONS_VERSION;
	readonly encoding: (typeof ENCODINGS)[number] | null;
	readonly repair: (typeof REPAIRS)[number] | null;
	readonly delimiter: (typeof DELIMITERS)[number] | null;
	/** The sheet of a workbook, by name. */
	readonly sheet: string | null;
	readonly header: HeaderDecision | null;
	readonly kind: LoadableKind | null;
	readonly columns: readonly ColumnDecision[];
	readonly constants: readonly Constant[];
	readonly crosstab: CrosstabDecision | null;
	readonly numbers: readonly NumberDecision[];
	readonly dates: readonly DateDecision[];
	/** What a lone `-` means in this file. */
	readonly dash: 'zero' | 'blank' | null;
	readonly sections: readonly SectionDecision[];
	readonly rows: readonly RowDecision[];
	readonly edits: readonly CellEdit[];
	/** Lines of rows alike with an earlier one that are meant all the same. */
	readonly duplicates: readonly number[];
}

/** Nothing decided. */
export const NO_DECISIONS: FileDecisions = {
	version: DECISIONS_VERSION,
	encoding: null,
	repair: null,
	delimiter: null,
	sheet: null,
	header: null,
	kind: null,
	columns: [],
	constants: [],
	crosstab: null,
	numbers: [],
	dates: [],
	dash: null,
	sections: [],
	rows: [],
	edits: [],
	duplicates: []
};
