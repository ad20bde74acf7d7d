import type { PlaceId } from '../domain/brand';
import type { Period } from '../domain/period';
import type { Series } from '../domain/total';
import type { Reference } from '../reference/reference';
import type { Block } from './block';
import { reconcileSeries } from './reconcile-series';
import type { PartialRollUp, Reconciled, ReconciledSeries } from './reconciled';
import { disputeFindings } from './report-findings';
import { currentBlocks, rollUpPeriod, type Merged } from './roll-up-period';
import { keyOfSeries } from './series';

function reportedPeriods(predecessors: readonly ReconciledSeries[]): Period[] {
	const periods = new Map<string, Period>();
	for (const { period } of predecessors.flatMap((one) => [...currentBlocks(one), ...one.rates])) {
		periods.set(`${period.start}:${period.end}`, period);
	}
	return [...periods.values()];
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
	const merged: Merged = {
		predecessors,
		all: reference.places.get(series.province).predecessors,
		isAdditive: reference.indicators.get(series.indicator).additiveAcrossProvinces
	};
	const sums: Block[] = [];
	const partials: PartialRollUp[] = [];
	for (const period of reportedPeriods(predecessors)) {
		const rolled = rollUpPeriod(period, merged);
		sums.push(...rolled.sums);
		partials.push(...rolled.partials);
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
 * one, one of words alone, rates, and what doesn't add across provinces are only carried along and come out as
 * notes of `totalOf` ("2/3 tỉnh cũ", with who is missing). Localities stay under the province that named them, because
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
