import type { DaySpan } from '../domain/period';
import type { Total } from '../domain/total';
import { absentSpans, type SeriesContext } from './lifetime';
import { planPeriodBars } from './period-bar';
import { axisOf } from './period-bars';

/** The signs of period bars, in the order of a legend. */
const BAR_SIGNS = [
	'filled',
	'bound',
	'approximate',
	'range',
	'derived',
	'part',
	'frame',
	'disputed',
	'gap',
	'absent'
] as const;

/** A sign that a legend explains. */
export type BarSign = (typeof BAR_SIGNS)[number];

/** The signs that series really show side by side, in the order of the legend: nothing else needs explanation. */
export function signsOf(
	series: readonly (SeriesContext & { readonly totals: readonly Total[] })[],
	window?: DaySpan
): readonly BarSign[] {
	const plans = series.map((one) => planPeriodBars(one.totals, one));
	const bars = plans.flatMap((plan) => plan.bars);
	const gaps = plans.flatMap((plan) => plan.gaps);
	const axis = axisOf(plans, window);
	const shown: Readonly<Record<BarSign, boolean>> = {
		filled: bars.some(({ body }) => body === 'filled' || body === 'pieced'),
		bound: bars.some(({ edge }) => edge === 'open'),
		approximate: bars.some(({ edge }) => edge === 'approximate'),
		range: bars.some(({ edge }) => edge === 'band'),
		derived: bars.some(({ body }) => body === 'derived'),
		part: bars.some(({ rest }) => rest.length > 0),
		frame: bars.some(({ body }) => body === 'frame'),
		disputed: bars.some(({ total }) => total.disputed),
		gap: gaps.some(({ absence }) => absence === null),
		absent:
			bars.length + gaps.length > 0 && series.some(({ lifetime }) => absentSpans(axis, lifetime).length > 0)
	};
	return BAR_SIGNS.filter((sign) => shown[sign]);
}
