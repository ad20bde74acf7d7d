/** Where a row was found: the source (0 is the earlier file) and its row there. */
interface FoundRow {
	readonly source: number;
	readonly row: number;
	readonly same: boolean;
}

/** Rows to be compared: one code a row for what it is, one for what it says. */
export interface CodedRows {
	readonly identity: ArrayLike<number>;
	readonly content: ArrayLike<number>;
}

/** How the rows of a new file pair with those loaded. */
export interface PairedRows {
	/** For each row of the new file; `null` where it is new. */
	readonly found: readonly (FoundRow | null)[];
	/** Rows of the first source that no row of the new file answers. */
	readonly removed: readonly number[];
}

/** The rows of one source by a key, each given once, in their order, and never one that is taken. */
class FreeRows {
	readonly #rows = new Map<number, { readonly rows: number[]; next: number }>();
	readonly #taken: Uint8Array;

	constructor(length: number, keyOf: (row: number) => number, taken: Uint8Array) {
		this.#taken = taken;
		for (let row = 0; row < length; row += 1) {
			const key = keyOf(row);
			const list = this.#rows.get(key);
			if (list === undefined) this.#rows.set(key, { rows: [row], next: 0 });
			else list.rows.push(row);
		}
	}

	take(key: number): number | null {
		const list = this.#rows.get(key);
		while (list !== undefined && list.next < list.rows.length) {
			const row = list.rows[list.next] ?? 0;
			list.next += 1;
			if (this.#taken[row] === 1) continue;
			this.#taken[row] = 1;
			return row;
		}
		return null;
	}
}

function greatest(codes: ArrayLike<number>): number {
	let most = 0;
	for (let row = 0; row < codes.length; row += 1) most = Math.max(most, codes[row] ?? 0);
	return most;
}

/**
 * Pairs each row of a new file with one loaded row of the same identity: with one that says the same, wherever it is
 * loaded, else with one of the earlier file, else with any. No loaded row answers twice. Only rows of the first
 * source, the earlier file, can be removed. Time and memory are linear in the rows.
 */
export function pairRows(next: CodedRows, sources: readonly CodedRows[]): PairedRows {
	const { length } = next.identity;
	const width = Math.max(0, ...[next, ...sources].map(({ content }) => greatest(content))) + 1;
	const wholeKey = ({ identity, content }: CodedRows, row: number): number =>
		(identity[row] ?? 0) * width + (content[row] ?? 0);
	const taken = sources.map(({ identity }) => new Uint8Array(identity.length));
	const found: (FoundRow | null)[] = Array.from({ length }, () => null);
	for (const same of [true, false]) {
		const keyOf = (rows: CodedRows, row: number): number =>
			same ? wholeKey(rows, row) : (rows.identity[row] ?? 0);
		const free = sources.map(
			(rows, source) =>
				new FreeRows(rows.identity.length, (row) => keyOf(rows, row), taken[source] ?? new Uint8Array())
		);
		for (let row = 0; row < length; row += 1) {
			for (let source = 0; found[row] === null && source < free.length; source += 1) {
				const other = free[source]?.take(keyOf(next, row)) ?? null;
				if (other !== null) found[row] = { source, row: other, same };
			}
		}
	}
	const removed: number[] = [];
	taken[0]?.forEach((isTaken, row) => {
		if (isTaken === 0) removed.push(row);
	});
	return { found, removed };
}
