import type { FindingLevel } from '../domain/finding';

/** A finding in words; `line` and `column` are `null` where the finding is about the whole file. */
export interface FindingRow {
	readonly id: string | number;
	readonly level: FindingLevel;
	/** The code in a few words. */
	readonly title: string;
	readonly file: string;
	readonly line: number | null;
	readonly column: string | null;
	/** The value as written, shown literally. */
	readonly value: string;
	readonly message: string;
	/** Why it matters and what can be done, where the message does not say so itself. */
	readonly why?: string;
	readonly advice?: string;
}
