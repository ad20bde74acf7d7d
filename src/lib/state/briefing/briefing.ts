import type { KeptPlot } from '../../chart/quick-plot';
import type { IsoDay } from '../../domain/brand';
import type { Language } from '../../i18n/messages';
import type { Json } from '../../workspace/json';

/** Where a figure comes from: a screen with what is chosen there, and which of its figures. */
export interface FigureAddress {
	/** The path of the screen from the base of the app: `/trends/`. */
	readonly path: string;
	/** What is chosen, as an address writes it: `''` or `?…`. */
	readonly query: string;
	/** Which figure of the screen, by the key that the screen gives it. */
	readonly figure: string;
}

/**
 * One part of a briefing. Text is plain; `id` is its own within the briefing; `sample` is present on text that rules wrote
 * from illustrative data, whatever was made of it since.
 */
export type BriefingBlock = { readonly id: string; readonly sample?: true } & (
	| { readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly text: string }
	| { readonly kind: 'paragraph'; readonly text: string }
	| { readonly kind: 'list'; readonly ordered: boolean; readonly items: readonly string[] }
	/** `title` is the user's own; `''` for that of the figure. */
	| { readonly kind: 'figure'; readonly address: FigureAddress; readonly title: string }
	/** What this version can't read, as it was kept: of another version, or with an address that leads nowhere. */
	| { readonly kind: 'unread'; readonly value: Json }
);

/** A block that holds a figure. */
export type FigureBlock = Extract<BriefingBlock, { readonly kind: 'figure' }>;
/** A block that can't be read. */
export type UnreadBlock = Extract<BriefingBlock, { readonly kind: 'unread' }>;
/** A block that holds text. */
export type TextBlock = Exclude<BriefingBlock, FigureBlock | UnreadBlock>;

/** A briefing: figures by their addresses and text between them, in order. */
export interface Briefing {
	readonly key: string;
	readonly name: string;
	readonly blocks: readonly BriefingBlock[];
}

/**
 * The words of a figure on the day it was taken into a briefing: what it is held against when it is drawn anew. Rows
 * have the ids of the table twin, and a cell for each column.
 */
export interface Snapshot {
	readonly day: IsoDay;
	readonly language: Language;
	readonly title: string;
	readonly subtitle: string;
	readonly summary: string;
	readonly notes: readonly string[];
	readonly source: string;
	readonly asOf: string;
	readonly stamp: string;
	readonly columns: readonly { readonly title: string; readonly numeric: boolean }[];
	readonly rows: readonly { readonly id: string; readonly cells: readonly string[] }[];
	/** What it is drawn from, for a figure that no address draws again. */
	readonly plot?: KeptPlot;
	/** The same in the other language, so that whoever reads it later can hold it against their own words. */
	readonly other?: Snapshot;
	/** What the last refresh changed, and against which day; `null` where nothing was. */
	readonly changed: {
		readonly since: IsoDay;
		readonly count: number;
		readonly shown: readonly FigureChange[];
	} | null;
}

/** What differs between a figure as it was taken and as it is later: a cell, or a row that came or went. */
export interface FigureChange {
	readonly kind: 'cell' | 'row_added' | 'row_removed';
	/** The words that name the row. */
	readonly row: string;
	/** The column's title; for rows `''`. */
	readonly column: string;
	/** The words before and after; `''` where there were none. */
	readonly before: string;
	readonly after: string;
}

/** More changes than this are counted, not listed and not kept. */
export const MOST_CHANGES = 100;

/** Longest name of a briefing and longest title, in code points; what is longer is cut. */
export const LONGEST_LINE = 200;
/** Longest paragraph, in UTF-16 units. */
export const LONGEST_TEXT = 10_000;
/** More blocks than this are no briefing. */
export const MOST_BLOCKS = 200;
/** Points of one list. */
export const MOST_ITEMS = 200;
