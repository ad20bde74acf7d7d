/** An `error` holds its row or file; a `warning` wants a look; `info` only says what was assumed. */
export type FindingLevel = 'error' | 'warning' | 'info';

/**
 * Expected trouble in the data, as data: where it is and what it is. The words belong to the message catalogue
 * (`i18n`), which has one entry per code and receives `value` and `params`.
 * `line` is the 1-based physical line of the file, `column` the header as written; `null` where there is none.
 */
export interface Finding {
	readonly code: string;
	readonly level: FindingLevel;
	readonly file: string;
	readonly line: number | null;
	readonly column: string | null;
	readonly value: string;
	readonly params: Readonly<Record<string, string | number>>;
}
