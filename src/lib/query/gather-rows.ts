import type { CodedRows, RowTable } from '../db/coded-rows';
import type { Columns } from '../db/engine';
import type { CodeColumnName } from '../sql/schema';
import type { FigureRow } from '../sql/select-figures';

/** Rows of one table among those that are gathered. */
interface Stretch {
	readonly table: RowTable;
	readonly from: number;
	readonly to: number;
}

/**
 * The rows with some ids, in codes, as the engine gives them: column by column from where they were read. `ids` are in
 * order. Throws on an id that the load does not have.
 */
export function gatherRows(
	{ load, tables }: Pick<CodedRows, 'load' | 'tables'>,
	ids: Int32Array
): Columns<FigureRow> {
	const stretches = stretchesOf(tables, ids);
	const line = new Int32Array(ids.length);
	for (const { table, from, to } of stretches)
		for (let at = from; at < to; at += 1) line[at] = table.line[(ids[at] ?? 0) - table.firstId] ?? 0;
	const names = Object.keys(stretches[0]?.table.columns ?? {}) as CodeColumnName[];
	const columns = names.map((name) => [name, gatherColumn(name, stretches, ids)]);
	const own = Object.fromEntries(columns) as Record<CodeColumnName, Int32Array>;
	return {
		length: ids.length,
		columns: { ...own, id: ids, line, load: new Int32Array(ids.length).fill(load) }
	};
}

function gatherColumn(name: CodeColumnName, stretches: readonly Stretch[], ids: Int32Array): Int32Array {
	const gathered = new Int32Array(ids.length);
	for (const { table, from, to } of stretches) {
		const { codes, becomes } = table.columns[name];
		if (codes.length === 0) gathered.fill(becomes[0] ?? 0, from, to);
		else
			for (let at = from; at < to; at += 1)
				gathered[at] = becomes[codes[(ids[at] ?? 0) - table.firstId] ?? 0] ?? 0;
	}
	return gathered;
}

function stretchesOf(tables: readonly RowTable[], ids: Int32Array): readonly Stretch[] {
	const stretches: Stretch[] = [];
	let from = 0;
	for (const table of tables) {
		let to = from;
		while (to < ids.length && (ids[to] ?? 0) < table.firstId + table.length) to += 1;
		if (to > from) stretches.push({ table, from, to });
		from = to;
	}
	if (from < ids.length) throw new RangeError(`figure ${String(ids[from])} is not loaded`);
	return stretches;
}
