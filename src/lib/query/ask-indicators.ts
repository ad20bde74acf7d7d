import { dictionariesOf } from '../db/dictionaries';
import type { Engine } from '../db/engine';
import type { IndicatorCode } from '../domain/brand';
import type { Figure } from '../domain/figure';
import type { FigureFilter } from '../domain/filter';
import { lineNamed, namesWhole } from '../reconcile/find-wholes';
import { reconcile } from '../reconcile/reconcile';
import type { Reconciled } from '../reconcile/reconciled';
import type { Reference } from '../reference/reference';
import { figuresAt, figuresByFilter, type SoughtPlaces } from '../sql/select-figures';
import { isListed } from './list-events';
import { rebuildFigures } from './rebuild-figures';
import { setNationApart } from './set-nation-apart';

/**
 * The figures of some indicators of a choice and what may stand side by side of them: the same series, in the same order,
 * as `askReconciled` gives for the whole choice. A series is of one indicator, and nothing of another one enters it but
 * the row that a `trong đó` row names as its whole; those rows alone are read beside. `indicators` are some of those that
 * the filter takes, or none for all of them.
 */
export async function askIndicators(
	engine: Engine,
	filter: FigureFilter,
	indicators: readonly IndicatorCode[],
	reference: Reference,
	signal?: AbortSignal
): Promise<{ readonly figures: readonly Figure[]; readonly series: Reconciled['series'] }> {
	const rows = await engine.runColumns(figuresByFilter({ ...filter, indicators }), signal);
	const figures = rebuildFigures(engine, rows);
	const timed = figures.filter((figure) => !isListed(figure));
	const isAll = indicators.length === filter.indicators.length;
	const sought = isAll ? null : placesOfWholes(engine, rows.columns.load[0] ?? 0, timed);
	const beside =
		sought === null ? [] : rebuildFigures(engine, await engine.runColumns(figuresAt(filter, sought), signal));
	const all = isAll
		? reconcile(timed, reference)
		: reconcile(
				timed,
				reference,
				beside.filter((figure) => !isListed(figure))
			);
	return { figures, series: setNationApart(all, filter, reference).reconciled.series };
}

/** Where the wholes that some figures name may stand; `null` where they name none. */
function placesOfWholes(engine: Engine, load: number, figures: readonly Figure[]): SoughtPlaces | null {
	const parts = figures.filter(namesWhole);
	if (parts.length === 0) return null;
	const dictionaries = dictionariesOf(engine, load);
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
