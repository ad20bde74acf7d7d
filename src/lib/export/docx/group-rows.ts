import type { ExportCell, ExportTable } from '../model';

/** Rows of a table that belong together, below a line of their own; `heading` is `null` where there is none. */
interface RowGroup {
	readonly heading: string | null;
	readonly rows: readonly (readonly ExportCell[])[];
}

/** A table whose first column became lines above the rows it was alike in. */
export interface GroupedTable {
	readonly columns: ExportTable['columns'];
	readonly groups: readonly RowGroup[];
}

/** Rows that a group has on average, for fewer of them a column is read more easily. */
const LEAST_ROWS = 4;
const LEAST_COLUMNS = 4;

/**
 * A table of many columns whose first says the same in row after row: it is said once, above them, and leaves its width to
 * the others. All other tables stay as they are, as one group. No cell's words are lost, nor is the order.
 */
export function groupRows(table: ExportTable): GroupedTable {
	const { columns, rows } = table;
	const [first, ...others] = columns;
	const groups = runsOf(rows);
	const isGrouped =
		first !== undefined &&
		!first.numeric &&
		columns.length >= LEAST_COLUMNS &&
		rows.length >= LEAST_ROWS * groups.length &&
		groups.every(([row]) => (row?.[0]?.text ?? '') !== '');
	if (!isGrouped || rows.length === 0) return { columns, groups: [{ heading: null, rows }] };
	return {
		columns: others,
		groups: groups.map((run) => ({
			heading: `${first.title}: ${run[0]?.[0]?.text ?? ''}`,
			rows: run.map((cells) => cells.slice(1))
		}))
	};
}

function runsOf(rows: ExportTable['rows']): readonly (readonly (readonly ExportCell[])[])[] {
	const runs: (readonly ExportCell[])[][] = [];
	for (const row of rows) {
		const run = runs.at(-1);
		if (run?.[0]?.[0]?.text === row[0]?.text && run !== undefined) run.push(row);
		else runs.push([row]);
	}
	return runs;
}
