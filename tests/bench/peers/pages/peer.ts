/** The columns that filters choose from. */
export const FILTERED = ['province', 'topic', 'channel'] as const;
/** A column that a filter chooses from. */
export type FilterColumn = (typeof FILTERED)[number];
/** Values chosen by column; none is no restriction. */
export type Choice = Readonly<Record<FilterColumn, readonly string[]>>;
/** A number by name. */
export type Numbers = ReadonlyMap<string, number>;

/** What a screen shows after a filter change: sums of plain numbers by month, rows by province and by indicator. */
export interface Answer {
	readonly period: Numbers;
	readonly province: Numbers;
	readonly indicator: Numbers;
}

/** The columns of a table of the format, as its header names them. */
export const COLUMNS = (
	'province,locality,indicator,topic,channel,body,period,value,unit,report,report_date,place_in_report,id,part_of,' +
	'row_role,synthetic,note'
).split(',');

/** One way of getting from files to answers. Blank or worded amounts count as missing in all of them. */
export interface Peer {
	/** Reads the files whole and gives the first chart: sums by month for each province. `null` where it only reads. */
	load(files: readonly File[]): Promise<ReadonlyMap<string, Numbers> | null>;
	/** Answers a changed filter; absent where it only reads. */
	readonly change?: (choice: Choice, changed: FilterColumn) => Promise<Answer>;
}
