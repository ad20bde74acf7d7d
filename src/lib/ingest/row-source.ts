import type { ReadingSource } from '../domain/reading';
import type { ByteRow } from './byte-row';
import type { Repair } from './find-mojibake';
import type { MergedCells } from './open-sheet';
import type { RowListener } from './parse-rows';

/** Why a row can't be loaded though its shape is right; `column` is 0-based, `null` for the whole row. */
export interface RowDoubt {
	readonly code: string;
	readonly column: number | null;
	readonly value: string;
}

/** Something to say about the cells of a column that a file gave otherwise than shown. */
export interface ColumnRemark {
	readonly code: string;
	readonly level: 'warning' | 'info';
	/** 0-based. */
	readonly column: number;
	/** Line of the first such cell. */
	readonly line: number;
	readonly value: string;
	readonly params: Readonly<Record<string, string | number>>;
}

/** Hears the rows read so far and the share (0–1) of the file they are. */
export type ProgressListener = (rows: number, share: number) => void;

/** Takes a row as it stands in the file; false where its texts are needed. */
export type ByteRowListener = (row: ByteRow) => boolean;

/** Where rows come from, whatever the file is: text or a sheet. Read once. */
export interface RowSource {
	readonly encoding: string;
	readonly delimiter: string;
	/** Set where the text is garbled in one known way and the user has not spoken. */
	readonly garbled: Repair | null;
	readonly source: ReadingSource;
	/** Cells joined into one; none in text. */
	readonly merges: readonly MergedCells[];
	/** Doubtful lines; those of a row are known before it is heard. */
	readonly doubts: ReadonlyMap<number, RowDoubt>;
	/** Gives all rows in order; as bytes first, where the file has them, and as texts those that are not taken so. Throws `RefusedFile` where the file turns out to be unusable. */
	read(onRow: RowListener, onProgress: (share: number) => void, onBytes?: ByteRowListener): void;
	/** What is to be said once all rows were read. */
	remarks(): readonly ColumnRemark[];
}
