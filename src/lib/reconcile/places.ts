import type { FigureId, PlaceId } from '../domain/brand';
import type { Period } from '../domain/period';
import { addQuantities, isQuantified } from '../domain/quantity-arithmetic';
import type { Series, Total } from '../domain/total';
import type { Reference } from '../reference/reference';
import { earliestCutoff } from './answer-own';
import type { Block } from './block';
import { dayRange } from './day-number';
import { reconcileSeries } from './reconcile-series';
import type { PartialRollUp, Reconciled, ReconciledSeries } from './reconciled';
import { disputeFindings } from './report-findings';
import { keyOfSeries } from './series';
import { totalOf } from './total-of';

/** What one predecessor says about a period. */
interface Share {
	readonly province: PlaceId;
	readonly total: Total;
	readonly blocks: readonly Block[];
}

function isWhole({ status, quantity }: Total): boolean {
	return (status === 'reported' || status === 'derived') && quantity !== null && isQuantified(quantity);
}

function currentBlocks({ revisions }: ReconciledSeries): Block[] {
	return revisions.flatMap(({ current }) => current ?? []);
}

function reportedPeriods(predecessors: readonly ReconciledSeries[]): Period[] {
	const periods = new Map<string, Period>();
	for (const { period } of predecessors.flatMap(currentBlocks)) {
		periods.set(`${period.start}:${period.end}`, period);
	}
	return [...periods.values()];
}

function shareOf(series: ReconciledSeries, period: Period): Share {
	const total = totalOf(series, period);
	const used = new Set<FigureId>(total.figures);
	const blocks = currentBlocks(series).filter((block) => block.figures.some((id) => used.has(id)));
	return { province: series.series.province, total, blocks };
}

/** The complete sum of all predecessors, which gives way to the unit's own report of that period. */
function sumBlocks(period: Period, shares: readonly Share[]): Block[] {
	const blocks = shares.flatMap((share) => share.blocks);
	const [first] = blocks;
	if (!first) return [];
	const dates = blocks.flatMap(({ effectiveDate }) => effectiveDate ?? []).sort();
	const sum: Block = {
		period,
		otherWindows: [],
		...dayRange(period),
		quantity: addQuantities(shares.flatMap(({ total }) => total.quantity ?? [])),
		report: null,
		effectiveDate: dates.at(-1) ?? null,
		effectiveDateInferred: blocks.some((block) => block.effectiveDateInferred),
		earlyCutoff: earliestCutoff(blocks),
		asOf: null,
		figures: shares.flatMap(({ total }) => total.figures),
		provenance: first.provenance,
		partOf: [],
		givesWayAs: 'predecessors',
		isContested: shares.some(({ total }) => total.disputed)
	};
	return [sum];
}

function partialOf(
	period: Period,
	shares: readonly Share[],
	all: readonly PlaceId[],
	reason: PartialRollUp['reason']
): PartialRollUp {
	const reporting = shares.map(({ province }) => province);
	return {
		reason,
		period,
		quantity:
			reason === 'incomplete' ? addQuantities(shares.flatMap(({ total }) => total.quantity ?? [])) : null,
		figures: shares.flatMap(({ total }) => total.figures),
		reporting,
		missing: all.filter((id) => !reporting.includes(id))
	};
}

function unitSeries(series: Series, unit: PlaceId): Series {
	const moved = { ...series, province: unit };
	return { ...moved, key: keyOfSeries(moved) };
}

function rollUpUnit(
	series: Series,
	own: ReconciledSeries | undefined,
	predecessors: readonly ReconciledSeries[],
	reference: Reference
): ReconciledSeries {
	const all = reference.places.get(series.province).predecessors;
	const isAdditive = reference.indicators.get(series.indicator).additiveAcrossProvinces;
	const sums: Block[] = [];
	const partials: PartialRollUp[] = [];
	for (const period of reportedPeriods(predecessors)) {
		const shares = predecessors
			.map((predecessor) => shareOf(predecessor, period))
			.filter(({ total }) => isWhole(total));
		if (shares.length === 0) continue;
		if (!isAdditive) partials.push(partialOf(period, shares, all, 'not_additive'));
		else if (shares.length < all.length) partials.push(partialOf(period, shares, all, 'incomplete'));
		else sums.push(...sumBlocks(period, shares));
	}
	const reported = own?.revisions.flatMap(({ current, undecided, replaced, restated }) => [
		...replaced,
		...restated,
		...undecided,
		...(current ? [current] : [])
	]);
	return reconcileSeries(
		series,
		{
			blocks: [...(reported ?? []), ...sums],
			rates: own?.rates ?? [],
			events: [...(own?.events ?? []), ...predecessors.flatMap(({ events }) => events)]
		},
		reference,
		partials
	);
}

/**
 * The view by today's units (domain model §7). Province series of merged units become one series of the unit: a
 * complete sum of all predecessors is the unit's figure and takes part in arithmetic like any other; an incomplete
 * one, or one of an indicator that doesn't add across provinces, is only carried along and comes out as a note of
 * `totalOf` ("2/3 tỉnh cũ", with who is missing). Localities stay under the province that named them, because
 * merged provinces share locality names. Contradictions between a unit and its predecessors are added findings.
 */
export function rollUp(reconciled: Reconciled, reference: Reference): Reconciled {
	const units = new Map<string, { series: Series; predecessors: ReconciledSeries[] }>();
	const own = new Map<string, ReconciledSeries>();
	const untouched: ReconciledSeries[] = [];
	for (const item of reconciled.series) {
		const { series } = item;
		const { id, successor } = reference.places.get(series.province);
		if (successor === id) own.set(series.key, item);
		else if (series.locality !== null) untouched.push(item);
		else {
			const target = unitSeries(series, successor);
			const unit = units.get(target.key);
			if (unit) unit.predecessors.push(item);
			else units.set(target.key, { series: target, predecessors: [item] });
		}
	}
	const rolled = [...units.values()].map(({ series, predecessors }) =>
		rollUpUnit(own.get(series.key)?.series ?? series, own.get(series.key), predecessors, reference)
	);
	return {
		series: [...[...own.values()].filter(({ series }) => !units.has(series.key)), ...rolled, ...untouched],
		findings: [...reconciled.findings, ...rolled.flatMap(disputeFindings)]
	};
}
