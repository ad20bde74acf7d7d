import type { PlaceId } from '../domain/brand';
import { addDays, daysIn, overlaps } from '../domain/days';
import { groupBy } from '../domain/group-by';
import type { MeasureContext, Measured } from '../domain/measure-total';
import type { Period } from '../domain/period';
import { snapPeriod } from '../domain/snap-period';
import type { Series } from '../domain/total';
import type { Measure, Verdict } from '../domain/verdict';
import { verdictOfMeasured } from '../domain/verdict-of-measured';
import { combineTotals, type Combination } from '../reconcile/combine';
import type { ReconciledSeries } from '../reconcile/reconciled';
import { totalOf } from '../reconcile/total-of';
import type { Reference } from '../reference/reference';
import { measureCombination } from './measure-combination';

/** What the rows or columns of a pivot table are. */
export type PivotAxis = 'province' | 'region' | 'period' | 'topic' | 'channel' | 'body';

/** A row or column: a value of its axis (codes joined by `;`, `''` where not stated), or all of them together. */
export interface PivotHead {
	readonly kind: 'value' | 'part' | 'all';
	/** For `part` the region that the rows before it belong to. */
	readonly value: string;
	/** For an axis of periods; also what a total over periods is of. */
	readonly period: Period | null;
}

/**
 * What the figures of a cell come to, by part and whole, and that under the measure. `apart` where its periods leave
 * days between them out, so that there is no total over them.
 */
export interface PivotCell {
	readonly combination: Combination;
	readonly measured: Measured | null;
	readonly isApart: boolean;
}

/** Figures by two axes, with the totals that part and whole allow at the end of each. */
export interface Pivot {
	readonly rows: readonly PivotHead[];
	readonly columns: readonly PivotHead[];
	/** By row, then by column. */
	readonly cells: readonly (readonly PivotCell[])[];
	/** The period of every cell where no axis is one of periods; `null` where the periods don't join. */
	readonly period: Period | null;
	/** For the cells of single rows and columns that are one number; `null` without any. */
	readonly verdict: Verdict | null;
}

/** What a pivot is made of. */
export interface PivotQuestion {
	readonly series: readonly ReconciledSeries[];
	readonly periods: readonly Period[];
	readonly rows: PivotAxis;
	readonly columns: PivotAxis;
	/** Whether provinces as rows get a total for each region. */
	readonly byRegion: boolean;
	/** Whether units of today also answer for those they were formed of. */
	readonly isRolledUp: boolean;
	readonly measure: Measure;
}

/** The pivot table of a set of series: each cell answers for its own series and period, and is never a sum of cells. */
export function pivotOf(question: PivotQuestion, context: MeasureContext, reference: Reference): Pivot {
	const { series, periods, measure } = question;
	const hull = joinPeriods(periods);
	const rows = headsOf(question.rows, question, hull, reference);
	const columns = headsOf(question.columns, question, hull, reference);
	const cellOf = (row: PivotHead, column: PivotHead): PivotCell => {
		const own = series.filter(
			(one) =>
				isUnder(one.series, question.rows, row, reference) &&
				isUnder(one.series, question.columns, column, reference)
		);
		const period = periodOfCell(question, row, column, hull);
		if (period === null) return { combination: combineTotals([], reference), measured: null, isApart: true };
		const totals = own
			.filter((one) => question.isRolledUp || isAlive(one.series, period, reference))
			.map((one) => totalOf(one, period));
		const combination = combineTotals(totals, reference);
		return {
			combination,
			measured: measureCombination(combination, measure, context, reference),
			isApart: false
		};
	};
	const cells = rows.map((row) => columns.map((column) => cellOf(row, column)));
	const single = cells.flatMap((line, row) =>
		line.flatMap(({ measured }, column) =>
			rows[row]?.kind === 'value' && columns[column]?.kind === 'value' ? (measured ?? []) : []
		)
	);
	return {
		rows,
		columns,
		cells,
		period: hull,
		verdict: single.length === 0 ? null : verdictOfMeasured(single, measure)
	};
}

/** One period over all of them where they leave no day between them out. */
export function joinPeriods(periods: readonly Period[]): Period | null {
	const sorted = [...periods].sort((one, other) => one.start.localeCompare(other.start));
	const [first] = sorted;
	if (first === undefined) return null;
	let end = first.end;
	for (const period of sorted) {
		if (period.start > addDays(end, 1)) return null;
		if (period.end > end) end = period.end;
	}
	const whole = periods.find((period) => period.start === first.start && period.end === end);
	return whole ?? snapPeriod({ start: first.start, end }, '');
}

function headsOf(
	axis: PivotAxis,
	{ series, periods, rows, byRegion }: PivotQuestion,
	hull: Period | null,
	reference: Reference
): readonly PivotHead[] {
	const all: PivotHead = { kind: 'all', value: '', period: hull };
	if (axis === 'period') {
		const heads = periods.map((period): PivotHead => ({ kind: 'value', value: '', period }));
		const isWhole = periods.some(
			(period) => hull !== null && period.start === hull.start && period.end === hull.end
		);
		return periods.length > 1 && !isWhole ? [...heads, all] : heads;
	}
	const values = [...new Set(series.map((one) => valueOf(one.series, axis, reference)))];
	const head = (value: string): PivotHead => ({ kind: 'value', value, period: null });
	const needsAll = values.length > 1;
	if (axis !== 'province' || !byRegion || rows !== 'province')
		return needsAll ? [...values.map(head), all] : values.map(head);
	const regions = groupBy(values, (value) => reference.places.get(value as PlaceId).regionNow);
	const parts = [...regions].flatMap(([region, own]) => [
		...own.map(head),
		...(own.length > 1 ? [{ kind: 'part' as const, value: region, period: null }] : [])
	]);
	return needsAll ? [...parts, all] : parts;
}

/** A joint set is one value: it can't be split among its topics. */
function valueOf(series: Series, axis: PivotAxis, { places }: Reference): string {
	switch (axis) {
		case 'province':
			return series.province;
		case 'region':
			return places.get(series.province).regionNow;
		case 'topic':
			return series.topics.join(';');
		case 'channel':
			return series.channels.join(';');
		case 'body':
			return series.producer;
		case 'period':
			return '';
	}
}

function isUnder(series: Series, axis: PivotAxis, head: PivotHead, reference: Reference): boolean {
	if (head.kind === 'all' || axis === 'period') return true;
	return valueOf(series, head.kind === 'part' ? 'region' : axis, reference) === head.value;
}

function periodOfCell(
	{ rows, columns }: PivotQuestion,
	row: PivotHead,
	column: PivotHead,
	hull: Period | null
): Period | null {
	if (rows === 'period' && columns === 'period') return sharedPeriod(row.period, column.period);
	if (rows === 'period') return row.period;
	return columns === 'period' ? column.period : hull;
}

/** Periods against themselves: only what both name. */
function sharedPeriod(one: Period | null, other: Period | null): Period | null {
	if (one === null || other === null || !overlaps(one, other)) return null;
	return daysIn(one) <= daysIn(other) ? one : other;
}

function isAlive({ province }: Series, period: Period, { places }: Reference): boolean {
	const { validFrom, validTo } = places.get(province);
	return overlaps(period, { start: validFrom ?? period.start, end: validTo ?? period.end });
}
