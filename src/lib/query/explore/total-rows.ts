import type { ExploreRow } from '../../db/load-explore';
import { exactValue } from '../../domain/exact-value';
import type { DaySpan } from '../../domain/period';
import { snapPeriod } from '../../domain/snap-period';
import type { Series, Total } from '../../domain/total';
import type { Reconciled } from '../../reconcile/reconciled';
import { totalOf } from '../../reconcile/total-of';
import type { Reference } from '../../reference/reference';
import { relateAll, type Standing } from './relate-all';

/** The totals of one window: a row for each series, and how the series stand to each other. */
export interface WindowTotals {
	readonly window: DaySpan;
	readonly rows: readonly (ExploreRow & { readonly row_id: number })[];
	readonly standings: readonly (Standing & { readonly series: Series; readonly row: number })[];
}

/**
 * What follows from the figures for one window, worked out as every screen does, a row for each series; rows count
 * from `firstRow`. A series that another one with a number contains says so in `inside`, one that may count the same as
 * another in `may_overlap`: such rows are not to be added.
 */
export function totalRows(
	{ series }: Reconciled,
	window: DaySpan,
	firstRow: number,
	reference: Reference
): WindowTotals {
	const totals = series.map((one) => totalOf(one, snapPeriod(window, '')));
	const known = totals.filter(({ quantity }) => quantity !== null).map((total) => total.series);
	const standings = relateAll(known, () => true, reference);
	const rowOf = new Map(totals.map((total, at) => [total.series, firstRow + at]));
	const rows = totals.map((total, at) => {
		const standing = standings.get(total.series);
		const whole = standing?.wholes.at(-1);
		return {
			...rowOfTotal(total, reference),
			row_id: firstRow + at,
			first_day: window.start,
			last_day: window.end,
			inside: whole === undefined ? null : (rowOf.get(whole) ?? null),
			may_overlap: standing?.mayOverlap ?? false
		};
	});
	const placed = [...standings].map(([one, standing]) => ({
		...standing,
		series: one,
		row: rowOf.get(one) ?? firstRow
	}));
	return { window, rows, standings: placed };
}

function rowOfTotal(total: Total, reference: Reference): ExploreRow {
	const { series, quantity, earlyCutoff } = total;
	const joined = (codes: readonly string[]): string | null => codes.join('; ') || null;
	return {
		province: reference.places.get(series.province).nameVi,
		province_id: series.province,
		locality: series.locality,
		scope: series.scope,
		indicator: series.indicator,
		indicator_name: reference.indicators.get(series.indicator).nameVi,
		unit: series.unitText || null,
		topics: joined(series.topics),
		channels: joined(series.channels),
		audiences: joined(series.audiences),
		origin: series.origin,
		kind: series.kind,
		synthetic: series.synthetic,
		producer: series.producer || null,
		status: total.status,
		amount: total.asReported?.text || null,
		value: quantity === null || total.disputed ? null : exactValue(quantity),
		low: quantity?.low ?? null,
		high: quantity?.high ?? null,
		flags: joined(quantity?.flags ?? []),
		per: quantity?.per ?? null,
		disputed: total.disputed,
		coverage: total.coverage,
		data_end: earlyCutoff === null || earlyCutoff === 'unknown' ? earlyCutoff : earlyCutoff.dataEnd,
		notes: joined([...new Set(total.notes.map(({ code }) => code))]),
		figure_count: total.figures.length
	};
}
