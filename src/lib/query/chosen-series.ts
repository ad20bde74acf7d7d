import type { PlaceId } from '../domain/brand';
import type { Figure } from '../domain/figure';
import { takeTurns } from '../work/take-turns';
import { findWholes } from '../reconcile/find-wholes';
import { reconcileRows } from '../reconcile/reconcile-rows';
import type { ReconciledSeries } from '../reconcile/reconciled';
import { createSeriesIndex } from '../reconcile/series';
import type { Reference } from '../reference/reference';
import type { KeptIndicator, KeptSeries } from './kept-figures';

/** So many different choices within one series are kept worked out. */
const MOST_KNOWN = 8;

/** A series and where its first taken figure stands among all that are loaded. */
export interface ChosenSeries {
	readonly first: number;
	readonly series: ReconciledSeries;
}

/**
 * The series of one indicator as far as a filter takes their figures, in the order in which they first appear: the same
 * as `reconcile` gives for these figures alone. What follows from a series depends on its own taken figures and on which
 * rows that its parts name are taken, so it is worked out once for each such choice. `isTaken` tells it of a group, all
 * of whose figures of the indicator are kept.
 */
export async function chosenSeries(
	kept: KeptIndicator,
	isTaken: (group: number) => boolean,
	isShown: (place: PlaceId) => boolean,
	reference: Reference,
	signal?: AbortSignal
): Promise<readonly ChosenSeries[]> {
	const turns = takeTurns(signal);
	const chosen: ChosenSeries[] = [];
	for (const own of kept.series.values()) {
		const groups = [...own.rows.keys()].filter(isTaken);
		const first = firstOf(own, groups);
		if (first === undefined || !isShown(first.province)) continue;
		const beside = own.beside.size === 0 ? [] : [...own.beside.keys()].filter(isTaken);
		const choice = `${groups.join()}|${beside.join()}`;
		const known = own.known.get(choice);
		const series = known ?? workOut(own, groups, beside, reference);
		if (known === undefined) {
			keepKnown(own, choice, series);
			const turn = turns.rest();
			if (turn !== undefined) await turn;
		}
		chosen.push({ first: first.id, series });
	}
	return chosen.sort((one, other) => one.first - other.first);
}

/** The first loaded of the rows of some groups, each of which is in order. */
function firstOf({ rows }: KeptSeries, groups: readonly number[]): Figure | undefined {
	let first: Figure | undefined;
	for (const group of groups) {
		const candidate = rows.get(group)?.[0];
		if (candidate !== undefined && (first === undefined || candidate.id < first.id)) first = candidate;
	}
	return first;
}

function workOut(
	{ rows, beside }: KeptSeries,
	groups: readonly number[],
	besideGroups: readonly number[],
	reference: Reference
): ReconciledSeries {
	const figures = inOrder(rows, groups);
	const [first] = figures;
	if (first === undefined) throw new RangeError('a series without a figure');
	const wholes = findWholes(figures, inOrder(beside, besideGroups));
	return reconcileRows(createSeriesIndex(reference)(first), figures, wholes, reference, []);
}

/** The rows of some groups in the order they were loaded. */
function inOrder(rows: ReadonlyMap<number, readonly Figure[]>, groups: readonly number[]): readonly Figure[] {
	const found = groups.flatMap((group) => rows.get(group) ?? []);
	return found.sort((one, other) => one.id - other.id);
}

function keepKnown({ known }: KeptSeries, choice: string, series: ReconciledSeries): void {
	const [oldest] = known.keys();
	if (known.size >= MOST_KNOWN && oldest !== undefined) known.delete(oldest);
	known.set(choice, series);
}
