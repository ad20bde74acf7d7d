import { packCodes } from '../domain/codes';
import type { EditMark } from '../domain/figure';
import type { Coded, FigureTable } from '../domain/figure-table';
import { takeRows } from './coded-columns';
import type { TextTable } from './text-table';

const UNTOUCHED: readonly EditMark[] = [];

function editsOf({ lines, edits, turned }: TextTable, rows: Int32Array): Coded<readonly EditMark[]> {
	const values: (readonly EditMark[])[] = [UNTOUCHED];
	const spread = new Set(Array.from(new Set(turned?.column), (at) => turned?.from.header[at] ?? ''));
	const codeOf = new Map<string, number>();
	const codeOfRow = (row: number): number => {
		const line = lines[row] ?? 0;
		const marks = edits.get(line);
		if (marks === undefined) return 0;
		// Of a crosstab's row, a correction in another figure's cell is none of this figure's.
		const own = turned?.from.header[turned.column[row] ?? 0] ?? '';
		const key = turned === null ? `${line}` : `${line} ${own}`;
		const known = codeOf.get(key);
		if (known !== undefined) return known;
		const kept = marks.filter(({ column }) => column === own || !spread.has(column));
		const code = kept.length === 0 ? 0 : values.push(kept) - 1;
		codeOf.set(key, code);
		return code;
	};
	const codes = rows.map(codeOfRow);
	return { codes: packCodes(codes, values.length), values };
}

/** Where figures stand in their file beyond the line: the header of a crosstab, and the corrections by hand. */
export function sourcesOf(table: TextTable, rows: Int32Array): Pick<FigureTable, 'sourceColumn' | 'edits'> {
	const { turned } = table;
	return {
		...(turned !== null && {
			sourceColumn: takeRows({ codes: turned.column, values: turned.from.header }, rows, (name) => name)
		}),
		...(table.edits.size > 0 && { edits: editsOf(table, rows) })
	};
}
