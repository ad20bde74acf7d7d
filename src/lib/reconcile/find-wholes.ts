import type { FigureId, ReportId } from '../domain/brand';
import type { Figure } from '../domain/figure';

/** A `trong đó` row that names the row it is part of. */
export type NamingPart = Figure & { readonly role: 'part'; readonly partOf: string };

/** Whether the row is `trong đó` of one that it names. */
export function namesWhole(figure: Figure): figure is NamingPart {
	return figure.role === 'part' && figure.partOf !== null;
}

/** The line that a row names as its whole; `null` where it names a place in the report. */
export function lineNamed(partOf: string): number | null {
	const line = Number(partOf);
	return String(line) === partOf ? line : null;
}

/** The rows of one file that its parts name, the last of each line and of each place; `null` until met. */
interface NamedRows {
	readonly lines: Map<number, Figure | null>;
	readonly places: Map<string, Map<ReportId | null, Figure>>;
}

function namedBy(parts: readonly NamingPart[]): ReadonlyMap<string, NamedRows> {
	const files = new Map<string, NamedRows>();
	for (const { provenance, partOf } of parts) {
		const named = files.get(provenance.file) ?? { lines: new Map(), places: new Map() };
		files.set(provenance.file, named);
		const line = lineNamed(partOf);
		if (line !== null) named.lines.set(line, null);
		named.places.set(partOf, new Map());
	}
	return files;
}

/**
 * The whole of each `trong đó` row that names one: the row of the same file on the line, or of the same report
 * at the place in the report, that `partOf` gives. Parts whose whole is not `among` the rows looked through are left
 * out. Nothing is kept of the many rows that no part names.
 */
export function findWholes(
	figures: readonly Figure[],
	among: readonly Figure[] = figures
): ReadonlyMap<FigureId, Figure> {
	const parts = figures.filter(namesWhole);
	const wholes = new Map<FigureId, Figure>();
	if (parts.length === 0) return wholes;
	const files = namedBy(parts);
	for (const figure of among) {
		const { file, line, placeInReport } = figure.provenance;
		const named = files.get(file);
		if (named === undefined) continue;
		if (named.lines.has(line)) named.lines.set(line, figure);
		if (figure.role !== 'part') named.places.get(placeInReport)?.set(figure.report, figure);
	}
	for (const part of parts) {
		const named = files.get(part.provenance.file);
		const line = lineNamed(part.partOf);
		const whole =
			(line === null ? null : named?.lines.get(line)) ?? named?.places.get(part.partOf)?.get(part.report);
		if (whole && whole.id !== part.id) wholes.set(part.id, whole);
	}
	return wholes;
}
