import type { CodedRows, RowTable } from '../db/coded-rows';
import { pushTo } from '../domain/group-by';
import type { Turns } from '../work/take-turns';
import { lineNamed, type NamingPart } from '../reconcile/find-wholes';

/** So many rows are looked at before the clock is. */
const ROWS_AT_ONCE = 32_768;

/** Gives the ids of the rows among which a part may have its whole, in order. */
export type BesideOf = (part: Pick<NamingPart, 'partOf' | 'provenance' | 'report'>) => readonly number[];

/** What the parts of the files of one name speak of, and the rows that stand there. */
interface Sought {
	readonly lines: Map<number, number[]>;
	/** By code of the place, then by code of the report. */
	readonly places: Map<number, Map<number, number[]>>;
}

const known = new WeakMap<CodedRows, BesideOf>();

/** What `findRowsBeside` gives, for a load that may have been looked through before. */
export async function askRowsBeside(rows: CodedRows, turns: Turns): Promise<BesideOf> {
	const besideOf = known.get(rows) ?? (await findRowsBeside(rows, turns));
	known.set(rows, besideOf);
	return besideOf;
}

/**
 * Finds the rows of a load that stand on the lines of the same file, and at the places of its reports, that any of its
 * `trong đó` rows names: looked for once a load, and nothing is kept of rows that no part names.
 */
async function findRowsBeside({ tables, dictionaries }: CodedRows, turns: Turns): Promise<BesideOf> {
	const places = new Map(dictionaries.place_in_report.map((text, code) => [text, code]));
	const reports = new Map(dictionaries.report.map((report, code) => [report, code]));
	const byFile = new Map<string, Sought>();
	const fileOf = ({ columns: { file } }: RowTable): string => dictionaries.file[file.becomes[0] ?? 0] ?? '';
	for (const table of tables) {
		const named = await namedIn(table, dictionaries, turns);
		if (named.size === 0) continue;
		const sought = byFile.get(fileOf(table)) ?? { lines: new Map(), places: new Map() };
		byFile.set(fileOf(table), sought);
		for (const name of named) {
			const [line, place] = [lineNamed(name), places.get(name)];
			if (line !== null) sought.lines.set(line, []);
			if (place !== undefined) sought.places.set(place, new Map());
		}
	}
	for (const table of tables) {
		const sought = byFile.get(fileOf(table));
		if (sought !== undefined) await collect(table, sought, turns);
	}
	return ({ partOf, provenance, report }) => {
		const sought = byFile.get(provenance.file);
		const line = lineNamed(partOf);
		const atPlace = sought?.places.get(places.get(partOf) ?? -1)?.get(reports.get(report) ?? -1) ?? [];
		return [...((line === null ? null : sought?.lines.get(line)) ?? []), ...atPlace];
	};
}

/** What the parts of a table name, each once. */
async function namedIn(
	{ length, columns }: RowTable,
	{ role, part_of }: CodedRows['dictionaries'],
	turns: Turns
): Promise<ReadonlySet<string>> {
	const [roles, wholes] = [columns.role, columns.part_of];
	const isPart = Array.from(roles.becomes, (code) => role[code] === 'part');
	const names = Array.from(wholes.becomes, (code) => part_of[code] ?? null);
	const isNamed = new Uint8Array(names.length);
	if (isPart.includes(true) && names.some((name) => name !== null)) {
		for (let row = 0; row < length; row += 1) {
			if (row % ROWS_AT_ONCE === 0) await turns.rest();
			if (isPart[roles.codes[row] ?? 0] === true) isNamed[wholes.codes[row] ?? 0] = 1;
		}
	}
	return new Set(names.filter((name, code) => name !== null && isNamed[code] === 1) as string[]);
}

async function collect(
	{ length, line, firstId, columns: { place_in_report: place, report } }: RowTable,
	{ lines, places }: Sought,
	turns: Turns
): Promise<void> {
	const onLine = lines.size === 0 ? null : marksOf(lines.keys(), line);
	const atPlace = Array.from(place.becomes, (code) => places.get(code));
	for (let row = 0; row < length; row += 1) {
		if (row % ROWS_AT_ONCE === 0) await turns.rest();
		const own = line[row] ?? 0;
		if (onLine !== null && onLine[own] === 1) lines.get(own)?.push(firstId + row);
		const here = atPlace[place.codes[row] ?? 0];
		if (here !== undefined) pushTo(here, report.becomes[report.codes[row] ?? 0] ?? 0, firstId + row);
	}
}

/** A mark for each of some lines that a file can have. */
function marksOf(marked: Iterable<number>, lines: Int32Array): Uint8Array {
	const marks = new Uint8Array(lines.reduce((most, line) => Math.max(most, line), 0) + 1);
	for (const line of marked) if (line < marks.length) marks[line] = 1;
	return marks;
}
