import type { Preview } from '../domain/understanding';
import { columnNamed } from './coded-columns';
import type { ColumnPlaces } from './recognise-kind';
import type { TextTable } from './text-table';

const ROWS = 50;
const CELL_LONGEST = 200;

/**
 * The first fifty rows of a table under the columns of the format, as they will be loaded. `accepted` are the rows
 * that were, ascending; `loaded` is false where the file as a whole gives no figures.
 */
export function previewRows(
	table: TextTable,
	places: ColumnPlaces,
	accepted: Int32Array,
	loaded: boolean
): Preview {
	const names = [...new Set([...places.at.keys(), ...places.constants.keys()])];
	const columns = names.map((name) => columnNamed(table, places, name));
	const count = Math.min(ROWS, table.length);
	let next = 0;
	const rows = Array.from({ length: count }, (_, row) => {
		const isAccepted = accepted[next] === row;
		const figure = isAccepted ? next : null;
		if (isAccepted) next += 1;
		const line = table.lines[row] ?? 0;
		const { turned } = table;
		return {
			line,
			column: turned === null ? null : (turned.from.header[turned.column[row] ?? 0] ?? ''),
			cells: columns.map(({ codes, values }) => (values[codes[row] ?? 0] ?? '').slice(0, CELL_LONGEST)),
			fate: isAccepted ? ('accepted' as const) : ('held' as const),
			edited: table.edits.has(line),
			figure: loaded ? figure : null
		};
	});
	return { columns: names, rows };
}
