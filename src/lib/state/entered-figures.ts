import { writeRecord } from '../ingest/write-cells';
import type { Json } from '../workspace/json';
import { itemsOf, type KeptItem, type WorkspaceState } from '../workspace/state';

/** The columns of the format that the form for a figure asks, in its order. */
export const ENTERED_FIELDS = [
	'province',
	'indicator',
	'topic',
	'period',
	'value',
	'unit',
	'report',
	'report_date',
	'place_in_report',
	'note'
] as const;

/** A column that the form asks. */
export type EnteredField = (typeof ENTERED_FIELDS)[number];

/** A figure as typed: one text for each column asked, blank where nothing was typed. */
export type EnteredCells = Readonly<Record<EnteredField, string>>;

/** A figure typed by hand, by whom and when; `source` is how its evidence says so. */
export interface EnteredFigure {
	readonly key: string;
	readonly cells: EnteredCells;
	readonly author: string | null;
	readonly time: string;
	readonly source: string;
}

/** The name under which entered figures stand among the files, the same in both languages. */
export const ENTERED_FILE = 'nhap-tay.csv';

/** Nothing typed yet. */
export const NO_CELLS: EnteredCells = {
	province: '',
	indicator: '',
	topic: '',
	period: '',
	value: '',
	unit: '',
	report: '',
	report_date: '',
	place_in_report: '',
	note: ''
};

function fieldOf(value: Json, field: string): string {
	if (value === null || typeof value !== 'object' || !Object.hasOwn(value, field)) return '';
	const text = (value as { readonly [key: string]: Json })[field];
	return typeof text === 'string' ? text : '';
}

function readItem(key: string, { value, author, time }: KeptItem): EnteredFigure {
	const cells = Object.fromEntries(ENTERED_FIELDS.map((field) => [field, fieldOf(value, field)]));
	return { key, cells: cells as EnteredCells, author, time, source: fieldOf(value, 'source') };
}

/** The figures entered by hand in a workspace, in the order they were. */
export function enteredIn(state: WorkspaceState): readonly EnteredFigure[] {
	return [...itemsOf(state, 'figure')].map(([key, item]) => readItem(key, item));
}

/** Entered figures as a file of the format, for the same reader and checks as any other. */
export function writeEntered(
	figures: readonly { readonly cells: EnteredCells; readonly source: string }[]
): Uint8Array<ArrayBuffer> {
	const records = [
		[...ENTERED_FIELDS, 'source'],
		...figures.map(({ cells, source }) => [...ENTERED_FIELDS.map((field) => cells[field]), source])
	];
	return new TextEncoder().encode(records.map(writeRecord).join(''));
}
