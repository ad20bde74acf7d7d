import { NO_CODES, packCodes } from '../domain/codes';
import type { EditMark } from '../domain/figure';
import type { Coded, FigureTable } from '../domain/figure-table';

/** Where in its line a figure stands: the header of a crosstab (`null` in other tables), and corrections by hand. */
export interface CellOrigin {
	readonly column: string | null;
	readonly edits: readonly EditMark[];
}

const PLAIN: CellOrigin = { column: null, edits: [] };

/** The cell origins of a table: one for all where it is no crosstab and nothing was corrected. */
export function cellOrigins({ length, sourceColumn, edits }: FigureTable): Coded<CellOrigin> {
	if (sourceColumn === undefined && edits === undefined) return { codes: NO_CODES, values: [PLAIN] };
	const codeOf = new Map<number, number>();
	const values: CellOrigin[] = [];
	const width = edits?.values.length ?? 1;
	const codes = Int32Array.from({ length }, (_, row) => {
		const [column, edit] = [sourceColumn?.codes[row] ?? 0, edits?.codes[row] ?? 0];
		const known = codeOf.get(column * width + edit);
		if (known !== undefined) return known;
		codeOf.set(column * width + edit, values.length);
		return (
			values.push({ column: sourceColumn?.values[column] ?? null, edits: edits?.values[edit] ?? [] }) - 1
		);
	});
	return { codes: packCodes(codes, values.length), values };
}
