import type { IndicatorCode, PlaceId } from '../domain/brand';
import { groupBy } from '../domain/group-by';
import type { Total } from '../domain/total';
import type { Reference } from '../reference/reference';

/** The latest total of a series, and how many periods it was reported for besides. */
export interface LatestTotal {
	readonly total: Total;
	readonly otherPeriods: number;
}

/** The totals of one province under one indicator: the latest of each series, and how many periods lie before. */
interface ProvinceCell {
	readonly province: PlaceId;
	readonly latest: readonly LatestTotal[];
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

/**
 * Lists the latest totals of series under their indicators and groups, in the order of the catalogue; groups without any
 * are absent.
 */
export function groupTotals(
	latest: readonly LatestTotal[],
	{ indicators }: Pick<Reference, 'indicators'>
): readonly GroupedTotals[] {
	const byIndicator = groupBy(latest, ({ total }) => total.series.indicator);
	return indicators.groups.flatMap(({ code }) => {
		const rows = indicators.all
			.filter((indicator) => indicator.group === code)
			.map((indicator) => ({
				indicator: indicator.code,
				cells: cellsOf(byIndicator.get(indicator.code) ?? [])
			}))
			.filter((row) => row.cells.length > 0);
		return rows.length > 0 ? [{ group: code, rows }] : [];
	});
}

function cellsOf(latest: readonly LatestTotal[]): readonly ProvinceCell[] {
	const byProvince = groupBy(latest, ({ total }) => total.series.province);
	return [...byProvince].map(([province, own]) => ({ province, latest: own }));
}

/** The latest of the totals of one series; `null` where there is none. */
export function latestOf(totals: readonly Total[]): LatestTotal | null {
	const [first] = totals;
	if (first === undefined) return null;
	return {
		total: totals.reduce((latest, total) => (isLater(total, latest) ? total : latest), first),
		otherPeriods: totals.length - 1
	};
}

/** The later end counts; of two that end together the longer says more. */
function isLater(total: Total, latest: Total): boolean {
	if (total.period.end !== latest.period.end) return total.period.end > latest.period.end;
	return total.period.start < latest.period.start;
}
