import type { CategoryEntry } from './category';
import type { FigureTable } from './figure-table';
import type { Finding } from './finding';
import type { CitedDocument, Deadline, Report } from './report';
import type { FollowUp, Link, Recurrence, StatementRow } from './statement';
import type { Understanding } from './understanding';

/** What a file's headers say it is; `unknown` is checked but not loaded. */
export type FileKind =
	| 'activities'
	| 'statements'
	| 'links'
	| 'reports'
	| 'deadlines'
	| 'documents_cited'
	| 'follow_ups'
	| 'recurrences'
	| 'categories'
	| 'unknown';

/** `accept`: nothing needs a look; `warn`: something does; `reject`: nothing of the file can be used. */
export type FileStatus = 'accept' | 'warn' | 'reject';

/** read = accepted + held + setAside, always. A row of a crosstab counts once for each figure that it holds. */
export interface RowCounts {
	readonly read: number;
	readonly accepted: number;
	readonly held: number;
	readonly setAside: number;
}

/**
 * A row that was not loaded, kept as read so that nothing is lost. `codes` are those of its findings. `column` is the
 * header of the cell that is held where a row of a crosstab gives a row for each of its columns, else `null`.
 */
export interface HeldRow {
	readonly line: number;
	readonly column: string | null;
	readonly cells: readonly string[];
	readonly codes: readonly string[];
	readonly fate: 'held' | 'set_aside';
}

/** Workbooks that can be opened, by their usual file ending. */
export type WorkbookFormat = 'xlsx' | 'xlsm' | 'xlsb' | 'xls' | 'ods';

/** A sheet that a user may choose. `rows` are those that hold something, title and header included. */
interface SheetSummary {
	readonly name: string;
	readonly rows: number;
	readonly hidden: boolean;
}

/** Which sheet of a workbook was read, and what there was to choose from; `sheet` is `''` where none was. */
interface WorkbookSummary {
	readonly format: WorkbookFormat;
	readonly sheet: string;
	readonly sheets: readonly SheetSummary[];
}

/** An encoding a file may be in. `lines` are its first lines read that way, from the first accented one on. */
export interface EncodingCandidate {
	readonly encoding: string;
	/** Share (0–1) of the accented words that are Vietnamese syllables. */
	readonly share: number;
	readonly lines: readonly string[];
}

/** A way to mend garbled text. `lines` are the first lines mended. */
export interface RepairCandidate {
	readonly repair: string;
	/** Share (0–1) of the accented words that are Vietnamese syllables. */
	readonly share: number;
	readonly lines: readonly string[];
}

/** How a file was opened: what a screen needs to offer another choice. Candidates come best first. */
export interface ReadingSource {
	readonly workbook?: WorkbookSummary;
	/** Where a legacy encoding was assumed or chosen. */
	readonly encodingCandidates?: readonly EncodingCandidate[];
	/** Where the text is garbled or was mended. */
	readonly repairCandidates?: readonly RepairCandidate[];
}

/** Everything one file gave: what was understood, what was held and why. Posted whole from the worker. */
export interface FileReading extends ReadingSource {
	readonly file: string;
	readonly bytes: number;
	readonly sha256: string;
	readonly status: FileStatus;
	readonly kind: FileKind;
	readonly encoding: string;
	readonly delimiter: string;
	readonly header: readonly string[];
	readonly rows: RowCounts;
	readonly findings: readonly Finding[];
	readonly heldRows: readonly HeldRow[];
	readonly figures: FigureTable | null;
	readonly statements: readonly StatementRow[];
	readonly links: readonly Link[];
	readonly reports: readonly Report[];
	readonly deadlines: readonly Deadline[];
	readonly cited: readonly CitedDocument[];
	readonly followUps: readonly FollowUp[];
	readonly recurrences: readonly Recurrence[];
	readonly categories: readonly CategoryEntry[];
	/** How the file was understood; `null` for a file that was refused. */
	readonly understanding: Understanding | null;
}
