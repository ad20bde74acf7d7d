import { daysBetween } from './days';
import { isItemUnit } from './definition-of-unit';
import { lengthInMonths } from './length-of-period';
import type { Total } from './total';
import type { Measure, VerdictReason, VerdictReasonCode } from './verdict';

/** The district level ended and the provinces were merged on this day (Resolution 202/2025/QH15). */
const MERGER_DAY = '2025-07-01';
const MERGED_LIST = 'qd19:';

type Attribute = (total: Total) => string;

function topicsOf(total: Total): string {
	return [...total.series.topics].sort().join(' ');
}

function unitOf(total: Total): string {
	return `${total.series.unit}/${total.quantity?.per ?? ''}`;
}

/** What must be alike for totals to stand in one ranking. */
const MUST_AGREE: readonly (readonly [VerdictReasonCode, Attribute])[] = [
	['indicator', (total) => total.series.indicator],
	['unit', unitOf],
	['kind', (total) => total.series.kind],
	['synthetic', (total) => String(total.series.synthetic)],
	['published_with_report', (total) => String(total.series.origin === 'published')],
	['topics', topicsOf]
];

function lengthOf(total: Total): string {
	return String(lengthInMonths(total.period));
}

/** The month and the day of an ISO day, alike in every year. */
function dayOfYear(day: string): string {
	return day.slice('2020-'.length);
}

/**
 * Days by which the window leaves its nominal period at both ends; alike for all figures of one clock. A custom
 * period follows no clock: it is like another of the same days of the year, and unlike any registered one.
 */
function windowOf(total: Total): string {
	const { type, start, end, window } = total.period;
	if (type === 'custom') return `${dayOfYear(window.start)} to ${dayOfYear(window.end)}`;
	return `${daysBetween(start, window.start)} ${daysBetween(end, window.end)}`;
}

/** Whether the area counted changed: a merged unit before it existed, or a locality on both sides of the reform. */
function boundaryOf(total: Total): string {
	const isRolledUp = total.series.province.startsWith(MERGED_LIST) && total.period.start < MERGER_DAY;
	const isBefore = total.series.locality !== null && total.period.end < MERGER_DAY;
	return `${isRolledUp} ${isBefore}`;
}

/** Length alone can be made fair, by the month; every other measure of unequal periods is not comparable. */
function lengthLevel(measure: Measure): VerdictReason['level'] {
	return measure === 'monthly_average' ? 'with_care' : 'not_comparable';
}

function differs(totals: readonly Total[], sides: readonly number[], attribute: Attribute): boolean {
	return new Set(sides.map((side) => attribute(totals[side] as Total))).size > 1;
}

function unitReason(totals: readonly Total[], sides: readonly number[]): VerdictReasonCode {
	const areItems = sides.every((side) => isItemUnit(totals[side]?.series.unit ?? ''));
	const sameRate = new Set(sides.map((side) => totals[side]?.quantity?.per ?? '')).size === 1;
	return areItems && sameRate ? 'definition' : 'unit';
}

/** The key under which totals may be ranked together under a measure. */
export function groupKey(total: Total, measure: Measure): string {
	const attributes = MUST_AGREE.map(([, attribute]) => attribute(total));
	return [...attributes, lengthLevel(measure) === 'not_comparable' ? lengthOf(total) : ''].join('|');
}

/** The reasons that lie between the totals at `sides`, each naming all of them (domain model §6). */
export function differencesBetween(
	totals: readonly Total[],
	sides: readonly number[],
	measure: Measure
): readonly VerdictReason[] {
	const reason = (code: VerdictReasonCode, level: VerdictReason['level']): VerdictReason => ({
		code,
		level,
		sides,
		params: {}
	});
	const blocking = MUST_AGREE.filter(([, attribute]) => differs(totals, sides, attribute)).map(([code]) =>
		reason(code === 'unit' ? unitReason(totals, sides) : code, 'not_comparable')
	);
	return [
		...blocking,
		...(differs(totals, sides, lengthOf) ? [reason('length', lengthLevel(measure))] : []),
		...(differs(totals, sides, windowOf) ? [reason('window', 'with_care')] : []),
		...(differs(totals, sides, boundaryOf) ? [reason('boundary', 'with_care')] : [])
	];
}
