import type { Engine } from '../db/engine';
import type { IndicatorCode, SourceId } from '../domain/brand';
import { verdictOf } from '../domain/comparability';
import type { FigureFilter } from '../domain/filter';
import { groupKey } from '../domain/differences-between';
import { groupBy } from '../domain/group-by';
import { hasNumber } from '../domain/limits-of-total';
import type { Total } from '../domain/total';
import type { Measure, Verdict } from '../domain/verdict';
import type { Reference } from '../reference/reference';
import { askReconciled } from './ask-reconciled';
import { chooseIndicator, resultsFirst } from './choose-indicator';
import type { ComparedSide } from './compared-side';
import { onSides } from './on-sides';
import { reportedTotals } from './reported-totals';
import { reportsBehind } from './reports-behind';

/** A set of totals beside each other, with the verdict that comes before any ranking. */
export interface Comparison {
	readonly indicator: IndicatorCode | null;
	/** Every reported total of the indicator: what may be chosen. */
	readonly candidates: readonly Total[];
	readonly compared: readonly Total[];
	/** `null` where nothing is compared. */
	readonly verdict: Verdict | null;
	/** Where the compared numbers come from. */
	readonly sources: readonly SourceId[];
}

/** More totals than this side by side can't be read unasked; they are then narrowed to those that count alike. */
const MOST_UNCHOSEN = 12;

/**
 * How the reported totals of one indicator stand beside each other. Chosen `sides` are compared as they are; a
 * side without any number stays, so that the verdict can name it. Without sides all numbers are compared, or
 * where they are many those that count alike in the period that most provinces share.
 */
export async function askCompare(
	engine: Engine,
	filter: FigureFilter,
	sides: readonly ComparedSide[],
	measure: Measure,
	reference: Reference,
	signal?: AbortSignal
): Promise<Comparison> {
	const { figures, reconciled } = await askReconciled(engine, filter, reference, signal);
	const chosen = chooseIndicator(reconciled, filter);
	if (chosen === null) return { indicator: null, candidates: [], compared: [], verdict: null, sources: [] };
	const candidates = reportedTotals({ series: chosen.series, findings: [] });
	const compared =
		sides.length > 0 ? onSides(candidates, sides) : narrowToAlike(candidates.filter(hasNumber));
	return {
		indicator: chosen.indicator,
		candidates,
		compared,
		verdict: compared.length > 0 ? verdictOf(compared, measure) : null,
		sources: reportsBehind(compared, figures)
	};
}

/**
 * The totals of one period that count alike, of those that most provinces have; the latest period of equals.
 * Results come before plans: a plan is compared when it is chosen.
 */
function narrowToAlike(totals: readonly Total[]): readonly Total[] {
	const shown = resultsFirst(totals, ({ series }) => series);
	if (shown.length <= MOST_UNCHOSEN) return shown;
	const groups = groupBy(shown, (total) =>
		[total.period.end, total.period.start, groupKey(total, 'total')].join('|')
	);
	const sized = [...groups.values()].map((own) => ({
		own,
		provinces: new Set(own.map(({ series }) => series.province)).size,
		end: own[0]?.period.end ?? ''
	}));
	sized.sort((one, other) => other.provinces - one.provinces || (one.end < other.end ? 1 : -1));
	return sized[0]?.own ?? [];
}
