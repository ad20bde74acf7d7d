import type { CodedRows, RowTable } from '../db/coded-rows';
import { packCodes, type Codes } from '../domain/codes';
import type { Turns } from '../work/take-turns';
import { GROUP_COLUMNS, type GroupColumn } from '../sql/figure-filter';

/** So many rows are looked at before the clock is. */
const ROWS_AT_ONCE = 32_768;
/** Pairs of a group and a code that are looked up in an array; more of them would cost more memory than time. */
const MOST_PAIRS = 1 << 22;

/** The codes of some rows, or groups, in the columns that filters restrict. */
type GroupCodes = { readonly [Name in GroupColumn]: ArrayLike<number> };

/** The rows of a load by group: those alike in every column that a filter can restrict. */
export interface GroupedRows {
	readonly length: number;
	/** The codes of each group in the dictionaries of the load. */
	readonly codes: GroupCodes;
	readonly figures: Int32Array;
	/** Figures with a bound, whatever may be done with them. */
	readonly numbers: Int32Array;
	/** The ids of a group's figures, in order. */
	readonly idsOf: (group: number) => Int32Array;
	/** Finds the group of a row by its codes; `undefined` where the load has none such. */
	readonly groupAt: (codes: GroupCodes, row: number) => number | undefined;
}

/** The groups of one table, numbered as they are met. */
interface TableGroups {
	readonly groups: Codes;
	/** The first row of each. */
	readonly firsts: readonly number[];
}

/** Groups the rows of a load, column by column, once a load: some 30 ns a row, resting as `turns` says. */
export async function groupRows(
	{ tables, dictionaries }: Pick<CodedRows, 'tables' | 'dictionaries'>,
	turns: Turns
): Promise<GroupedRows> {
	const pairs = GROUP_COLUMNS.reduce((product, name) => product * dictionaries[name].length, 1);
	const keyAt = (codes: GroupCodes, row: number): number | string =>
		pairs <= Number.MAX_SAFE_INTEGER
			? GROUP_COLUMNS.reduce((key, name) => key * dictionaries[name].length + (codes[name][row] ?? 0), 0)
			: GROUP_COLUMNS.map((name) => codes[name][row] ?? 0).join();
	const byKey = new Map<number | string, number>();
	const codes = Object.fromEntries(GROUP_COLUMNS.map((name) => [name, []])) as unknown as {
		readonly [Name in GroupColumn]: number[];
	};
	const perTable: { readonly groups: Codes; readonly becomes: Int32Array }[] = [];
	for (const table of tables) {
		const { groups, firsts } = await groupTable(table, turns);
		const own = codesAt(table, firsts);
		const becomes = Int32Array.from(firsts, (_, at) => {
			const key = keyAt(own, at);
			const known = byKey.get(key);
			if (known !== undefined) return known;
			for (const name of GROUP_COLUMNS) codes[name].push(own[name][at] ?? 0);
			byKey.set(key, byKey.size);
			return byKey.size - 1;
		});
		perTable.push({ groups, becomes });
	}
	const length = byKey.size;
	const [figures, numbers] = [new Int32Array(length), new Int32Array(length)];
	const isBounded = Uint8Array.from(dictionaries.quantity, ({ low, high }) =>
		Number(low !== null || high !== null)
	);
	const countRow = ({ columns: { quantity } }: RowTable, row: number, group: number): void => {
		figures[group] = (figures[group] ?? 0) + 1;
		const bounded = isBounded[quantity.becomes[quantity.codes[row] ?? 0] ?? 0] ?? 0;
		numbers[group] = (numbers[group] ?? 0) + bounded;
	};
	await eachRow(tables, perTable, turns, countRow);
	const starts = new Int32Array(length + 1);
	for (let group = 0; group < length; group += 1)
		starts[group + 1] = (starts[group] ?? 0) + (figures[group] ?? 0);
	const ids = new Int32Array(starts[length] ?? 0);
	const next = starts.slice();
	await eachRow(tables, perTable, turns, ({ firstId }, row, group) => {
		const at = next[group] ?? 0;
		ids[at] = firstId + row;
		next[group] = at + 1;
	});
	return {
		length,
		codes,
		figures,
		numbers,
		idsOf: (group) => ids.subarray(starts[group], starts[group + 1]),
		groupAt: (own, row) => byKey.get(keyAt(own, row))
	};
}

async function eachRow(
	tables: readonly RowTable[],
	perTable: readonly { readonly groups: Codes; readonly becomes: Int32Array }[],
	turns: Turns,
	take: (table: RowTable, row: number, group: number) => void
): Promise<void> {
	for (const [index, table] of tables.entries()) {
		const own = perTable[index];
		if (own === undefined) continue;
		const { groups, becomes } = own;
		for (let from = 0; from < table.length; from += ROWS_AT_ONCE) {
			await turns.rest();
			const to = Math.min(from + ROWS_AT_ONCE, table.length);
			for (let row = from; row < to; row += 1) take(table, row, becomes[groups[row] ?? 0] ?? 0);
		}
	}
}

/** The codes that some rows of a table have in the dictionaries of the load. */
function codesAt({ columns }: RowTable, rows: readonly number[]): GroupCodes {
	return Object.fromEntries(
		GROUP_COLUMNS.map((name) => {
			const { codes, becomes } = columns[name];
			return [name, Int32Array.from(rows, (row) => becomes[codes[row] ?? 0] ?? 0)];
		})
	) as unknown as GroupCodes;
}

async function groupTable({ length, columns }: RowTable, turns: Turns): Promise<TableGroups> {
	const groups = new Int32Array(length);
	let firsts: readonly number[] = length === 0 ? [] : [0];
	for (const name of GROUP_COLUMNS) {
		const { codes, becomes } = columns[name];
		if (codes.length > 0) firsts = await splitGroups(groups, firsts.length, codes, becomes.length, turns);
	}
	return { groups: packCodes(groups, firsts.length), firsts };
}

/** Splits groups where a column tells their rows apart; gives the first row of each that results. */
async function splitGroups(
	groups: Int32Array,
	count: number,
	codes: Codes,
	values: number,
	turns: Turns
): Promise<readonly number[]> {
	const known = count * values > MOST_PAIRS ? new Map<number, number>() : new Int32Array(count * values);
	const firsts: number[] = [];
	for (let from = 0; from < groups.length; from += ROWS_AT_ONCE) {
		await turns.rest();
		const to = Math.min(from + ROWS_AT_ONCE, groups.length);
		for (let row = from; row < to; row += 1) {
			const pair = (groups[row] ?? 0) * values + (codes[row] ?? 0);
			let group = (known instanceof Map ? known.get(pair) : known[pair]) ?? 0;
			if (group === 0) {
				group = firsts.push(row);
				if (known instanceof Map) known.set(pair, group);
				else known[pair] = group;
			}
			groups[row] = group - 1;
		}
	}
	return firsts;
}
