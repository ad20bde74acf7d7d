import type { Engine } from '../db/engine';
import type { IndicatorCode, PlaceId, ReportId } from '../domain/brand';
import { verdictOf } from '../domain/comparability';
import type { FigureFilter } from '../domain/filter';
import { groupBy } from '../domain/group-by';
import type { DaySpan } from '../domain/period';
import type { Total } from '../domain/total';
import type { Measure, Verdict } from '../domain/verdict';
import type { Reference } from '../reference/reference';
import { askReconciled } from './ask-reconciled';
import { chooseIndicator } from './choose-indicator';
import { reportedTotals } from './reported-totals';
import { reportsBehind } from './reports-behind';

/** One side a user may choose: every total of a province in a nominal period stands or falls with it. */
export interface ComparedSide {
	readonly province: PlaceId;
	readonly span: DaySpan;
}

/** A set of totals beside each other, with the verdict that comes before any ranking. */
export interface Comparison {
	readonly indicator: IndicatorCode | null;
	/** Every reported total of the indicator: what may be chosen. */
	readonly candidates: readonly Total[];
	readonly compared: readonly Total[];
	/** `null` where nothing is compared. */
	readonly verdict: Verdict | null;
	/** Where the compared numbers come from. */
	readonly sources: readonly ReportId[];
}

/** More totals than this side by side can't be read; they are then narrowed to the period most provinces share. */
const MOST_UNCHOSEN = 12;

/**
 * How the reported totals of one indicator stand beside each other. Chosen `sides` are compared as they are;
 * without any, all totals are, narrowed to the nominal period that most provinces share where they are many.
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
		sides.length > 0
			? candidates.filter((total) => sides.some((side) => isOn(side, total)))
			: narrowToShared(candidates.filter(({ quantity }) => quantity !== null));
	return {
		indicator: chosen.indicator,
		candidates,
		compared,
		verdict: compared.length > 0 ? verdictOf(compared, measure) : null,
		sources: reportsBehind(compared, figures)
	};
}

/** Whether a total belongs to a side. */
export function isOn({ province, span }: ComparedSide, { series, period }: Total): boolean {
	return series.province === province && period.start === span.start && period.end === span.end;
}

function narrowToShared(totals: readonly Total[]): readonly Total[] {
	if (totals.length <= MOST_UNCHOSEN) return totals;
	const byPeriod = [...groupBy(totals, ({ period }) => `${period.end} ${period.start}`)].map(
		([days, own]) => ({ days, own, provinces: new Set(own.map(({ series }) => series.province)).size })
	);
	byPeriod.sort((one, other) => other.provinces - one.provinces || (one.days < other.days ? 1 : -1));
	return byPeriod[0]?.own ?? [];
}
