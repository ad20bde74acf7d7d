import type { Provenance } from '../domain/figure';
import type { FigureFilter } from '../domain/filter';
import type { Finding } from '../domain/finding';
import type { CitedDocument, Deadline, Report } from '../domain/report';
import type { Statement } from '../domain/statement';
import { isNarrowed } from './is-narrowed';

/** What is loaded besides the figures, of all provinces. */
export interface LoadedRows {
	readonly reports: readonly Report[];
	readonly statements: readonly Statement[];
	readonly deadlines: readonly Deadline[];
	readonly cited: readonly CitedDocument[];
}

/** Takes the rows of a choice as they come and tells in the end which findings are on one of them. */
export interface FindingChooser {
	see(row: Pick<Provenance, 'file' | 'line'>): void;
	chosen(): readonly Finding[];
}

/**
 * Chooses the findings that a choice takes: those on a row of a chosen figure, which are to be seen, or of anything a
 * chosen report holds, and those on a file as a whole that has such a row. Without a filter all of them; with one, rows
 * that were not loaded are nobody's, for whose they are is not known.
 */
export function createFindingChooser(
	findings: readonly Finding[],
	filter: FigureFilter,
	reports: readonly Report[],
	loaded: LoadedRows
): FindingChooser {
	if (!isNarrowed(filter) && filter.provinces.length === 0)
		return { see: () => undefined, chosen: () => findings };
	const sought = new Map<string, Set<number>>();
	for (const { file, line } of findings) {
		const lines = sought.get(file) ?? new Set();
		sought.set(file, line === null ? lines : lines.add(line));
	}
	const met = new Map<string, Set<number>>();
	const see: FindingChooser['see'] = ({ file, line }) => {
		const lines = sought.get(file);
		if (lines === undefined) return;
		const own = met.get(file) ?? new Set();
		if (!met.has(file)) met.set(file, own);
		if (lines.has(line)) own.add(line);
	};
	const ids = new Set(reports.map(({ id }) => id));
	const beside = [
		...reports,
		...loaded.statements.filter(({ report }) => report !== null && ids.has(report)),
		...loaded.deadlines.filter(({ report }) => ids.has(report)),
		...loaded.cited.filter(({ report }) => ids.has(report))
	];
	for (const { provenance } of beside) see(provenance);
	return {
		see,
		chosen: () =>
			findings.filter(({ file, line }) => (line === null ? met.has(file) : met.get(file)?.has(line) === true))
	};
}
