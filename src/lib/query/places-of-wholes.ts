import type { Dictionaries } from '../db/dictionaries';
import type { Figure } from '../domain/figure';
import { lineNamed, namesWhole } from '../reconcile/find-wholes';
import type { SoughtPlaces } from '../sql/select-figures';

/** Where the wholes that some figures name may stand; `null` where they name none. */
export function placesOfWholes(
	dictionaries: Pick<Dictionaries, 'file' | 'place_in_report'>,
	load: number,
	figures: readonly Figure[]
): SoughtPlaces | null {
	const parts = figures.filter(namesWhole);
	if (parts.length === 0) return null;
	const files = codesOf(
		dictionaries.file,
		parts.map(({ provenance }) => provenance.file)
	);
	const places = codesOf(
		dictionaries.place_in_report,
		parts.map(({ partOf }) => partOf)
	);
	const named = parts.map(({ provenance, partOf }) => ({
		file: files.get(provenance.file) ?? -1,
		line: lineNamed(partOf),
		place: places.get(partOf)
	}));
	return {
		load,
		lines: named.flatMap(({ file, line }) => (line === null || !isCode(line) ? [] : [{ file, line }])),
		places: named.flatMap(({ file, place }) => (place === undefined ? [] : [{ file, place }]))
	};
}

/** Whether the engine's integers hold the number, as they hold every line there is. */
function isCode(number: number): boolean {
	return Number.isInteger(number) && Math.abs(number) < 2 ** 31;
}

/** The codes of some texts of a dictionary; texts that it lacks are absent. */
function codesOf(dictionary: readonly string[], texts: readonly string[]): ReadonlyMap<string, number> {
	const asked = new Set(texts);
	return new Map(dictionary.flatMap((text, code) => (asked.has(text) ? [[text, code] as const] : [])));
}
