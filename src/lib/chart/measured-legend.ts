import type { DaySpan } from '../domain/period';
import { absentSpans } from './lifetime';
import type { MeasuredPanel, MeasuredSpec } from './measured-panel';
import { planMeasured, stretchesOf } from './plan-measured';
import { axisAround, yearsOf } from './time-axis';

/** The signs of a measure along time, in the order of a legend. */
const MEASURED_SIGNS = [
	'point',
	'column',
	'hollow',
	'bound',
	'range',
	'undecided',
	'dashed',
	'lastYear',
	'disputed',
	'gap',
	'absent'
] as const;

/** A sign that a legend explains. */
export type MeasuredSign = (typeof MEASURED_SIGNS)[number];

/** The signs that panels really show: nothing else needs explanation. */
export function measuredSignsOf(
	{ measure, form, window }: Pick<MeasuredSpec, 'measure' | 'form' | 'window'>,
	panels: readonly MeasuredPanel[]
): readonly MeasuredSign[] {
	const plans = panels.map(planMeasured);
	const rows = plans.flat();
	const known = rows.filter(({ level }) => level !== null);
	const isLine = form === 'line';
	const shown: Readonly<Record<MeasuredSign, boolean>> = {
		point: isLine && known.length > 0,
		column: !isLine && known.length > 0,
		hollow:
			isLine &&
			known.some(({ level, point }) => level?.isApproximate === true || point.total.status !== 'reported'),
		bound: known.some(({ level }) => level?.low === null || level?.high === null),
		range: known.some(
			({ level }) => level !== null && level.low !== null && level.high !== null && level.low !== level.high
		),
		undecided: rows.some(({ isUndecided }) => isUndecided),
		dashed:
			isLine && plans.some((plan) => stretchesOf(plan, measure, 'level').some(({ isDashed }) => isDashed)),
		lastYear: isLine && rows.some(({ lastYear }) => lastYear !== null),
		disputed: known.some(({ point }) => point.total.disputed),
		gap: rows.some((row) => row.level === null && !row.isAbsent && !row.isUndecided),
		absent: panels.some(({ lifetime }) => absentSpans(axisOf(window, rows), lifetime).length > 0)
	};
	return MEASURED_SIGNS.filter((sign) => shown[sign]);
}

function axisOf(window: DaySpan | undefined, rows: readonly { readonly span: DaySpan }[]): DaySpan {
	const spans = rows.map(({ span }) => span);
	return window === undefined ? yearsOf(spans) : axisAround(window, spans);
}
