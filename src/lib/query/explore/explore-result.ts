import type { ResultKind, ResultRow } from '../../sql/explore/ask-result';

/** A cell of a result: a number beyond what a double holds exactly keeps its digits as text. */
export type ResultCell = string | number | boolean | null;

/** A column of a result with its cells in the order of the rows. */
export interface ResultColumn {
	/** Its place, for names may be alike: `c0`, `c1`, … */
	readonly key: string;
	readonly name: string;
	readonly kind: ResultKind;
	readonly cells: readonly ResultCell[];
}

/** What a typed statement gave. */
export interface ExploreResult {
	readonly length: number;
	readonly columns: readonly ResultColumn[];
	/** Whether there were more rows than are shown. */
	readonly isCut: boolean;
}

/** Reads a cell that travelled as text into a number, where a number holds it exactly. */
export function readCell(cell: ResultRow[string] | undefined, kind: ResultKind): ResultCell {
	if (cell === undefined || cell === null) return null;
	if (kind !== 'number' || typeof cell !== 'string') return cell;
	const number = Number(cell);
	return Number.isInteger(number) && !Number.isSafeInteger(number) ? cell : number;
}
