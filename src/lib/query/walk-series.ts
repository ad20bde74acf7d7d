import type { Engine } from '../db/engine';
import { currentRows } from '../db/coded-rows';
import type { Figure } from '../domain/figure';
import type { FigureFilter } from '../domain/filter';
import { groupBy } from '../domain/group-by';
import { takeTurns, type Turns } from '../work/take-turns';
import { namesWhole } from '../reconcile/find-wholes';
import { reconcileInTurns, type ReconciledRows } from '../reconcile/reconcile-in-turns';
import type { Reference } from '../reference/reference';
import { askGroups, type FigureGroups } from './figure-groups';
import { gatherRows } from './gather-rows';
import { isListed } from './list-events';
import { figureReader, rebuildRows } from './rebuild-figures';
import { askRowsBeside } from './rows-beside';
import { missesOf } from './take-groups';

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

/** About 15 MB of figures. */
const FIGURES_AT_ONCE = 30_000;

/** The taken groups of one indicator and province. */
interface Place {
	readonly indicator: number;
	readonly groups: number[];
	figures: number;
}

/**
 * Goes through all series of a choice, a bounded number of figures at a time, and gives its thread back between pieces
 * of a few milliseconds: the same series, with the same findings, as reconciling all at once gives. A series is of one
 * indicator and province, and nothing of another one enters it but the row that a `trong đó` row names as its whole;
 * those rows alone are read beside. Begins again where other data were loaded meanwhile. Rejects with `cancelled`.
 */
export async function walkSeries<Answer>(
	engine: Engine,
	filter: FigureFilter,
	reference: Reference,
	begin: () => SeriesVisitor<Answer>,
	options: WalkOptions = {}
): Promise<Answer> {
	for (;;) {
		const groups = await askGroups(engine, options.signal);
		const visitor = begin();
		if (groups === null) return visitor.answer();
		const isCurrent = () => currentRows(engine) === groups.rows;
		if (await visit(groups, filter, reference, visitor, isCurrent, options)) return visitor.answer();
	}
}

/** Goes through once; `false` as soon as the figures are no longer those that are asked. */
async function visit(
	groups: FigureGroups,
	filter: FigureFilter,
	reference: Reference,
	visitor: SeriesVisitor<unknown>,
	isCurrent: () => boolean,
	{ signal, onProgress, figuresAtOnce = FIGURES_AT_ONCE }: WalkOptions
): Promise<boolean> {
	const turns = takeTurns(signal);
	const { rows } = groups;
	const misses = missesOf(groups, filter);
	const places = placesOf(groups, misses);
	const of = sumOf(places);
	let done = 0;
	for (const piece of divide(places, figuresAtOnce)) {
		const own = gatherRows(rows, idsOf(groups, piece));
		const figures = await rebuildRows(rows.dictionaries, own, turns);
		if (!isCurrent()) return false;
		for (const figure of figures) visitor.figure?.(figure);
		const timed = figures.filter((figure) => !isListed(figure));
		const among = await wholesBeside(groups, misses, timed, turns);
		await reconcileInTurns(timed, among, reference, turns, (one) => visitor.series(one));
		visitor.endOfPiece?.();
		done += own.length;
		onProgress?.({ done, of });
	}
	return isCurrent();
}

/** The figures among which the wholes of some rows are found, wherever in a choice they stand. */
async function wholesBeside(
	groups: FigureGroups,
	misses: Readonly<Uint8Array>,
	figures: readonly Figure[],
	turns: Turns
): Promise<readonly Figure[]> {
	const parts = figures.filter(namesWhole);
	if (parts.length === 0) return [];
	const besideOf = await askRowsBeside(groups.rows, turns);
	const rows = gatherRows(groups.rows, Int32Array.from(new Set(parts.flatMap(besideOf))).sort());
	const figureAt = figureReader(groups.rows.dictionaries, rows);
	const isTaken = (row: number) => misses[groups.groupAt(rows.columns, row) ?? -1] === 0;
	return Array.from({ length: rows.length }, (_, row) => row)
		.filter(isTaken)
		.map(figureAt)
		.filter((figure) => !isListed(figure));
}

/** The taken groups by indicator and province, those loaded first before others. */
function placesOf(groups: FigureGroups, misses: Readonly<Uint8Array>): readonly Place[] {
	const { codes, sizes } = groups;
	const places = new Map<number, Place>();
	const byFirst = Array.from(misses.keys())
		.filter((group) => misses[group] === 0)
		.map((group) => ({ group, first: groups.idsOf(group)[0] ?? 0 }))
		.sort((one, other) => one.first - other.first);
	for (const { group } of byFirst) {
		const indicator = codes.indicator[group] ?? 0;
		const key = indicator * sizes.province + (codes.province[group] ?? 0);
		const own = places.get(key) ?? { indicator, groups: [], figures: 0 };
		places.set(key, own);
		own.groups.push(group);
		own.figures += groups.figures[group] ?? 0;
	}
	return [...places.values()];
}

/** The ids of the figures of some groups, in order. */
function idsOf(groups: FigureGroups, piece: readonly Place[]): Int32Array {
	const ids = new Int32Array(sumOf(piece));
	let at = 0;
	for (const group of piece.flatMap((place) => place.groups)) {
		ids.set(groups.idsOf(group), at);
		at += groups.figures[group] ?? 0;
	}
	return ids.sort();
}

/** Pieces of so many figures at most: several indicators, one, or some provinces of one that has more. */
function divide(places: readonly Place[], most: number): readonly (readonly Place[])[] {
	const indicators = [...groupBy(places, ({ indicator }) => indicator).values()];
	return gather(indicators, sumOf, most).flatMap((together) => {
		const [only = []] = together;
		return together.length > 1 || sumOf(only) <= most
			? [together.flat()]
			: gather(only, ({ figures }) => figures, most);
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

function sumOf(places: readonly Place[]): number {
	return places.reduce((sum, { figures }) => sum + figures, 0);
}
