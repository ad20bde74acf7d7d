import type { IndicatorCode, PlaceId } from '../domain/brand';
import { groupBy } from '../domain/group-by';
import type { Total } from '../domain/total';
import type { Reference } from '../reference/reference';

/** The totals of one province under one indicator: the latest of each series, and how many periods lie before. */
interface ProvinceCell {
	readonly province: PlaceId;
	readonly latest: readonly { readonly total: Total; readonly otherPeriods: number }[];
}

/** An indicator with a cell for each province that reported it. */
interface IndicatorRow {
	readonly indicator: IndicatorCode;
	readonly cells: readonly ProvinceCell[];
}

/** A group of indicators in catalogue order. It has no total: different indicators are never added. */
export interface GroupedTotals {
	readonly group: string;
	readonly rows: readonly IndicatorRow[];
}

/** Lists totals under their indicators and groups, in the order of the catalogue; groups without any are absent. */
export function groupTotals(totals: readonly Total[], reference: Reference): readonly GroupedTotals[] {
	return reference.indicators.groups.flatMap(({ code }) => {
		const rows = reference.indicators.all
			.filter((indicator) => indicator.group === code)
			.map((indicator) => ({
				indicator: indicator.code,
				cells: cellsOf(totals.filter(({ series }) => series.indicator === indicator.code))
			}))
			.filter((row) => row.cells.length > 0);
		return rows.length > 0 ? [{ group: code, rows }] : [];
	});
}

function cellsOf(totals: readonly Total[]): readonly ProvinceCell[] {
	const byProvince = groupBy(totals, ({ series }) => series.province);
	return [...byProvince].map(([province, own]) => ({
		province,
		latest: [...groupBy(own, ({ series }) => series.key).values()].map((sameSeries) => ({
			total: sameSeries.reduce((latest, total) => (isLater(total, latest) ? total : latest)),
			otherPeriods: sameSeries.length - 1
		}))
	}));
}

/** The later end counts; of two that end together the longer says more. */
function isLater(total: Total, latest: Total): boolean {
	if (total.period.end !== latest.period.end) return total.period.end > latest.period.end;
	return total.period.start < latest.period.start;
}
