import type { FigureId } from '../domain/brand';
import type { Figure } from '../domain/figure';

/**
 * The whole of each `trong đó` row that names one: the row of the same file on the line, or of the same report
 * at the place in the report, that `partOf` gives. Parts whose whole is not loaded are left out.
 */
export function findWholes(figures: readonly Figure[]): ReadonlyMap<FigureId, Figure> {
	const parts = figures.filter((figure) => figure.role === 'part' && figure.partOf !== null);
	const wholes = new Map<FigureId, Figure>();
	if (parts.length === 0) return wholes;
	const byLine = new Map<string, Figure>();
	const byPlace = new Map<string, Figure>();
	for (const figure of figures) {
		const { file, line, placeInReport } = figure.provenance;
		byLine.set(JSON.stringify([file, String(line)]), figure);
		if (figure.role !== 'part') byPlace.set(JSON.stringify([figure.report, file, placeInReport]), figure);
	}
	for (const part of parts) {
		const { file } = part.provenance;
		const whole =
			byLine.get(JSON.stringify([file, part.partOf])) ??
			byPlace.get(JSON.stringify([part.report, file, part.partOf]));
		if (whole && whole !== part) wholes.set(part.id, whole);
	}
	return wholes;
}
