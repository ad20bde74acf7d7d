import type { ComparedRow, ReadingComparison, RowChange } from '../domain/comparison';
import type { Provenance } from '../domain/figure';
import type { FigureTable } from '../domain/figure-table';
import type { FileReading } from '../domain/reading';
import { CONTENT, numberFigures, IDENTITY } from './number-figures';
import { pairRows, type CodedRows, type PairedRows } from './pair-rows';

/** Enough to look through; a million would only fill memory. */
const ROWS_MAX = 1000;

/** One row of a small kind: what it is known by, and all that it says but where it stands. */
interface Item {
	readonly key: string;
	readonly fields: ReadonlyMap<string, string>;
	readonly line: number;
}

/** What is compared of one reading or several, whatever its kind: rows by number. */
interface Comparable {
	readonly next: CodedRows;
	readonly sources: readonly CodedRows[];
	lineOf(source: number | 'next', row: number): number;
	differences(row: number, source: number, before: number): readonly string[];
	readonly isFigures: boolean;
}

function itemsOf(reading: FileReading): readonly Item[] {
	const item = (key: readonly (string | null)[], row: object & { readonly provenance: Provenance }): Item => {
		const { provenance, ...rest } = row;
		const { placeInReport, source, note } = provenance;
		const fields = Object.entries({ ...rest, placeInReport, source, note });
		return {
			key: JSON.stringify(key),
			fields: new Map(fields.map(([name, value]) => [name, JSON.stringify(value)])),
			line: provenance.line
		};
	};
	return [
		...reading.statements.map((row) => item(['statement', row.id], row)),
		...reading.links.map((row) => item(['link', row.limitation, row.direction], row)),
		...reading.reports.map((row) => item(['report', row.id], row)),
		...reading.deadlines.map((row) => item(['deadline', row.report, row.who, row.toWhom, row.what], row)),
		...reading.cited.map((row) => item(['cited', row.report, row.number, row.title], row))
	];
}

function compareItems(next: FileReading, loaded: readonly (FileReading | null)[]): Comparable {
	const lists = [next, ...loaded].map((reading) => (reading === null ? [] : itemsOf(reading)));
	const codeOf = new Map<string, number>();
	const code = (text: string): number => {
		const known = codeOf.get(text) ?? codeOf.size;
		codeOf.set(text, known);
		return known;
	};
	const [first = { identity: [], content: [] }, ...sources] = lists.map((items) => ({
		identity: items.map(({ key }) => code(key)),
		content: items.map(({ fields }) => code(JSON.stringify([...fields])))
	}));
	const at = (source: number | 'next', row: number): Item | undefined =>
		lists[source === 'next' ? 0 : source + 1]?.[row];
	return {
		next: first,
		sources,
		isFigures: false,
		lineOf: (source, row) => at(source, row)?.line ?? 0,
		differences: (row, source, before) => {
			const [now, then] = [at('next', row)?.fields, at(source, before)?.fields];
			return [...(now ?? [])].flatMap(([name, value]) => (then?.get(name) === value ? [] : [name]));
		}
	};
}

const NO_FIGURES = { length: 0 } as const;

function compareFigures(next: FigureTable, loaded: readonly (FigureTable | null)[]): Comparable {
	const present = loaded.flatMap((table, source) => (table === null ? [] : [{ table, source }]));
	const tables = [next, ...present.map(({ table }) => table)];
	const identity = numberFigures(tables, IDENTITY);
	const content = numberFigures(tables, CONTENT);
	const coded = (at: number): CodedRows => ({
		identity: identity[at] ?? NO_FIGURES,
		content: content[at] ?? NO_FIGURES
	});
	const sources = loaded.map((_, source) => {
		const at = present.findIndex((one) => one.source === source);
		return at < 0 ? { identity: NO_FIGURES, content: NO_FIGURES } : coded(at + 1);
	});
	return {
		next: coded(0),
		sources,
		isFigures: true,
		lineOf: (source, row) => (source === 'next' ? next : loaded[source])?.line[row] ?? 0,
		differences: (row, source, before) => {
			const table = loaded[source];
			if (table == null) return [];
			const text = (of: FigureTable, part: (typeof CONTENT)[number], at: number): string => {
				const column = part.of(of);
				return JSON.stringify(column?.values[column.codes[at] ?? 0] ?? '');
			};
			return CONTENT.flatMap((part) =>
				text(next, part, row) === text(table, part, before) ? [] : [part.name]
			);
		}
	};
}

class Collector {
	readonly counts: Record<RowChange, number> = { new: 0, changed: 0, same: 0, removed: 0 };
	readonly rows: ComparedRow[] = [];

	collect(compared: Comparable, { found, removed }: PairedRows, fileOf: (source: number) => string): void {
		const figureOf = (row: number): number | null => (compared.isFigures ? row : null);
		found.forEach((pair, row) => {
			if (pair?.same === true) {
				this.counts.same += 1;
				return;
			}
			this.#add(pair === null ? 'new' : 'changed', () => ({
				line: compared.lineOf('next', row),
				figure: figureOf(row),
				before:
					pair === null
						? null
						: {
								file: fileOf(pair.source),
								line: compared.lineOf(pair.source, pair.row),
								figure: figureOf(pair.row)
							},
				columns: pair === null ? [] : compared.differences(row, pair.source, pair.row)
			}));
		});
		for (const row of removed) {
			this.#add('removed', () => ({
				line: null,
				figure: null,
				before: { file: fileOf(0), line: compared.lineOf(0, row), figure: figureOf(row) },
				columns: []
			}));
		}
	}

	#add(change: ComparedRow['change'], describe: () => Omit<ComparedRow, 'change'>): void {
		this.counts[change] += 1;
		if (this.counts[change] <= ROWS_MAX) this.rows.push({ change, ...describe() });
	}
}

/**
 * Compares a new reading with what is loaded: `previous`, the earlier reading of the same file that it would replace
 * (`null` where there is none), and the `others`, which stay. A row found in another file alike is *same*: loading
 * the same content under another name changes nothing. Figures are known by what they count, statements and reports by
 * their id, links by what they join. Pure; a million figures are compared as numbers.
 */
export function compareReadings(
	next: FileReading,
	previous: FileReading | null,
	others: readonly FileReading[] = []
): ReadingComparison {
	const loaded = [previous, ...others];
	const fileOf = (source: number): string => loaded[source]?.file ?? '';
	const collector = new Collector();
	const figures = loaded.map((reading) => reading?.figures ?? null);
	const table = next.figures ?? emptyLike(previous?.figures ?? null);
	if (table !== null) {
		const compared = compareFigures(table, figures);
		collector.collect(compared, pairRows(compared.next, compared.sources), fileOf);
	}
	const items = compareItems(next, loaded);
	collector.collect(items, pairRows(items.next, items.sources), fileOf);
	return { counts: collector.counts, rows: collector.rows };
}

/** A table of no rows, so that the figures of a file that has none any more are seen as removed. */
function emptyLike(table: FigureTable | null): FigureTable | null {
	return table === null ? null : { ...table, length: 0, line: new Int32Array() };
}
