/** Why the text of a spreadsheet cell is not simply what it shows. */
type SheetRemark = 'cell.rounded' | 'cell.shown_blank' | 'cell.format_unknown' | 'cell.time_dropped';

/** Why a spreadsheet cell says nothing that could be loaded. */
type SheetDoubt = 'cell.error' | 'cell.no_value' | 'cell.malformed';

/** A spreadsheet cell as the text that is read, with what the clerk sees where that differs. */
export interface SheetText {
	readonly text: string;
	/** Set where `text` says more or less than the cell shows; `shown` is what it shows, or its format. */
	readonly remark?: { readonly code: SheetRemark; readonly shown: string };
	/** Set where the row can't be loaded. */
	readonly doubt?: SheetDoubt;
}

/** What formats numbers the way a spreadsheet does, in its English way of writing. */
export interface SheetFormatter {
	/** What a cell of this format shows; `null` where the format can't be followed. */
	format(format: string, value: number): string | null;
	/** The calendar day and time of a day number; `null` where there is none. */
	parseDay(value: number): SheetDay | null;
}

/** A day of a spreadsheet's calendar; `month` from 1. */
interface SheetDay {
	readonly year: number;
	readonly month: number;
	readonly day: number;
	readonly hour: number;
	readonly minute: number;
}
