import type { Figure, Provenance } from '../domain/figure';
import type { FigureFilter } from '../domain/filter';
import type { Finding } from '../domain/finding';
import type { CitedDocument, Deadline, Report } from '../domain/report';
import type { Statement } from '../domain/statement';

/** What is loaded besides the figures, of all provinces. */
export interface LoadedRows {
	readonly reports: readonly Report[];
	readonly statements: readonly Statement[];
	readonly deadlines: readonly Deadline[];
	readonly cited: readonly CitedDocument[];
}

/**
 * The findings that a choice takes: those on a row of a chosen figure or of anything a chosen report holds, and those
 * on a file as a whole that has such a row. Without a filter all of them; with one, rows that were not loaded are
 * nobody's, for whose they are is not known.
 */
export function chooseFindings(
	findings: readonly Finding[],
	filter: FigureFilter,
	chosen: { readonly figures: readonly Figure[]; readonly reports: readonly Report[] },
	loaded: LoadedRows
): readonly Finding[] {
	if (!isFiltered(filter)) return findings;
	const ids = new Set(chosen.reports.map(({ id }) => id));
	const rows = [
		...chosen.figures,
		...chosen.reports,
		...loaded.statements.filter(({ report }) => report !== null && ids.has(report)),
		...loaded.deadlines.filter(({ report }) => ids.has(report)),
		...loaded.cited.filter(({ report }) => ids.has(report))
	].map(({ provenance }) => provenance);
	const files = new Set(rows.map(({ file }) => file));
	const places = new Set(rows.map(placeOf));
	return findings.filter(({ file, line }) =>
		line === null ? files.has(file) : places.has(placeOf({ file, line }))
	);
}

function placeOf({ file, line }: Pick<Provenance, 'file' | 'line'>): string {
	return `${line} ${file}`;
}

function isFiltered({ provinces, indicators, topics, channels, bodies, kind }: FigureFilter): boolean {
	return kind !== null || [provinces, indicators, topics, channels, bodies].some((list) => list.length > 0);
}
