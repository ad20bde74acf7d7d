import { dictionariesOf } from '../db/dictionaries';
import type { Engine } from '../db/engine';
import type { IndicatorCode, PlaceId } from '../domain/brand';
import type { Figure } from '../domain/figure';
import type { FigureFilter } from '../domain/filter';
import { groupBy } from '../domain/group-by';
import { takeTurns } from '../domain/take-turns';
import { reconcileInTurns, type ReconciledRows } from '../reconcile/reconcile-in-turns';
import type { Reference } from '../reference/reference';
import { countPlaces, type PlaceCount } from '../sql/count-places';
import { currentLoad } from '../sql/load';
import { figuresAt, figuresByFilter, type SoughtPlaces } from '../sql/select-figures';
import { isListed } from './list-events';
import { placesOfWholes } from './places-of-wholes';
import { rebuildFigures, rebuildInTurns } from './rebuild-figures';

/** What is made of the series of a choice while they pass by; none of them is kept beside it. */
export interface SeriesVisitor<Answer> {
	/** Called for each series once. Series of one piece come in the order of their first figures, pieces in any order. */
	series(one: ReconciledRows): void;
	/** Called for each figure once, listed ones too, before the series of its piece. */
	figure?(figure: Figure): void;
	/** Called after the last series of a piece: all figures of one indicator and province are in one piece. */
	endOfPiece?(): void;
	answer(): Answer;
}

/** How far a walk has come, in figures. */
export interface WalkProgress {
	readonly done: number;
	readonly of: number;
}

/** What a walk can be told. */
export interface WalkOptions {
	readonly signal?: AbortSignal | undefined;
	readonly onProgress?: (progress: WalkProgress) => void;
	/** Figures that are held at once, where one indicator of one province has no more. */
	readonly figuresAtOnce?: number;
}

/** About 15 MB of figures; fewer would scan the table too often, which at 20 M figures costs 50 ms a time. */
const FIGURES_AT_ONCE = 30_000;

/**
 * Goes through all series of a choice, a bounded number of figures at a time, and gives its thread back between pieces
 * of a few milliseconds: the same series, with the same findings, as reconciling all at once gives. A series is of one
 * indicator and province, and nothing of another one enters it but the row that a `trong đó` row names as its whole;
 * those rows alone are read beside. Begins again where other data were loaded meanwhile. Rejects as `findFigures` does.
 */
export async function walkSeries<Answer>(
	engine: Engine,
	filter: FigureFilter,
	reference: Reference,
	begin: () => SeriesVisitor<Answer>,
	options: WalkOptions = {}
): Promise<Answer> {
	for (;;) {
		const visitor = begin();
		if (await visit(engine, filter, reference, visitor, options)) return visitor.answer();
	}
}

/** Goes through once; `false` as soon as the figures are no longer those that were counted. */
async function visit(
	engine: Engine,
	filter: FigureFilter,
	reference: Reference,
	visitor: SeriesVisitor<unknown>,
	{ signal, onProgress, figuresAtOnce = FIGURES_AT_ONCE }: WalkOptions
): Promise<boolean> {
	const turns = takeTurns(signal);
	const counts = await engine.run(countPlaces(filter), signal);
	const [first] = counts;
	if (first === undefined) return true;
	const { load } = first;
	// Held for as long as this takes: they are let go of once another load has taken the place of this one.
	const dictionaries = dictionariesOf(engine, load);
	const of = sumOf(counts);
	const pieces = of <= figuresAtOnce ? [filter] : divide(counts, filter, figuresAtOnce);
	let done = 0;
	for (const piece of pieces) {
		const rows = await engine.runColumns(figuresByFilter(piece), signal);
		if (rows.columns.load[0] !== load) return false;
		const figures = await rebuildInTurns(engine, rows, turns);
		for (const figure of figures) visitor.figure?.(figure);
		const timed = figures.filter((figure) => !isListed(figure));
		const sought = piece === filter ? null : placesOfWholes(dictionaries, load, timed);
		const among = piece === filter ? timed : await wholesAt(engine, filter, sought, signal);
		await reconcileInTurns(timed, among, reference, turns, (one) => visitor.series(one));
		visitor.endOfPiece?.();
		done += rows.length;
		onProgress?.({ done, of });
	}
	if (pieces.length === 1) return true;
	// Wholes that are read beside say by themselves neither that there are none nor that another load has none.
	const [now] = await engine.run(currentLoad(), signal);
	return now?.number === load;
}

/** The figures among which the wholes of some rows are found, wherever in a choice they stand. */
async function wholesAt(
	engine: Engine,
	filter: FigureFilter,
	sought: SoughtPlaces | null,
	signal?: AbortSignal
): Promise<readonly Figure[]> {
	if (sought === null) return [];
	const beside = rebuildFigures(engine, await engine.runColumns(figuresAt(sought, filter), signal));
	return beside.filter((figure) => !isListed(figure));
}

/** Pieces of a choice of so many figures at most: several indicators, one, or some provinces of one that has more. */
function divide(counts: readonly PlaceCount[], filter: FigureFilter, most: number): readonly FigureFilter[] {
	const indicators = [...groupBy(counts, ({ indicator }) => indicator).values()];
	return gather(indicators, sumOf, most).flatMap((together) => {
		const [only, ...others] = together;
		const chosen = {
			...filter,
			indicators: together.flatMap(([one]) => (one === undefined ? [] : [one.indicator as IndicatorCode]))
		};
		if (only === undefined || others.length > 0 || sumOf(only) <= most) return [chosen];
		return gather(only, ({ figures }) => figures, most).map((places) => ({
			...chosen,
			provinces: places.map(({ province }) => province as PlaceId)
		}));
	});
}

/** Puts items together in their order as long as they count no more than `most`. */
function gather<Item>(items: readonly Item[], countOf: (item: Item) => number, most: number): Item[][] {
	const gathered: Item[][] = [];
	let room = 0;
	for (const item of items) {
		const count = countOf(item);
		const last = gathered.at(-1);
		if (last !== undefined && count <= room) last.push(item);
		else {
			gathered.push([item]);
			room = most;
		}
		room -= count;
	}
	return gathered;
}

function sumOf(counts: readonly PlaceCount[]): number {
	return counts.reduce((sum, { figures }) => sum + figures, 0);
}
