import { onClock, type Clock } from './clock-window';
import { overlaps, yearOf } from './days';
import { spanPeriod } from './make-period';
import type { DaySpan, Period } from './period';
import { snapPeriod } from './snap-period';
import { standardPeriods, type StandardGrain } from './standard-periods';

/** How a stretch of time may be cut; `multi_year` are the five years of a plan, `custom` is the stretch as one period. */
export type Cut = StandardGrain | 'multi_year' | 'custom';

/** Plans run for five years that end in 0 or 5: 2016–2020, 2021–2025. */
const PLAN_YEARS = 5;

/**
 * The periods of a cut with at least one day in `span`, in order, each over the days that the clock gives it. The
 * stretch as one period is a registered one where its days are those of one on either clock.
 */
export function cutPeriods(cut: Cut, span: DaySpan, clock: Clock): readonly Period[] {
	if (cut === 'custom') return [snapPeriod(span, '')];
	const to = `${String(yearOf(span.end) + 1)}-01-31` as DaySpan['end'];
	const named = cut === 'multi_year' ? planPeriods(span) : standardPeriods(cut, span.start, to);
	return named.map((period) => onClock(period, clock)).filter(({ window }) => overlaps(window, span));
}

function planPeriods({ start, end }: DaySpan): readonly Period[] {
	const first = Math.floor((yearOf(start) - 1) / PLAN_YEARS) * PLAN_YEARS + 1;
	const count = Math.floor((yearOf(end) - first) / PLAN_YEARS) + 1;
	return Array.from({ length: count + 1 }, (_, index) => {
		const from = first + index * PLAN_YEARS;
		return spanPeriod(from, from + PLAN_YEARS - 1);
	});
}
