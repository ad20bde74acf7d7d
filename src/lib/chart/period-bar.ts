import { administrativeDays, contains, daysIn, monthsIn, overlaps } from '../domain/calendar';
import { knownSpans, spansWithout } from '../domain/known-spans';
import type { DaySpan } from '../domain/period';
import type { Quantity } from '../domain/quantity';
import type { Total } from '../domain/total';
import { absenceIn, whileAlive, type Lifetime, type SeriesContext } from './lifetime';

/**
 * How one period of a series is painted. Heights are amounts per month of the actual window, so that the bar's area
 * is the total. `solid` reaches up to what is certain, `top` to what is possible or said (`null`: nobody knows).
 */
export interface PeriodBar {
	readonly id: string;
	readonly total: Total;
	readonly span: DaySpan;
	/** The days that the amount is of: the whole span, but for a sum of known pieces. */
	readonly known: readonly DaySpan[];
	/** The days of the span that it is not of, as far as the unit existed. */
	readonly rest: readonly DaySpan[];
	readonly quantity: Quantity;
	readonly solid: number;
	readonly top: number | null;
	readonly edge: 'exact' | 'open' | 'approximate' | 'band';
	/** `frame`: a grey outline around its parts; `derived`: outline only; `pieced`: on the days it is of; else `filled`. */
	readonly body: 'filled' | 'derived' | 'pieced' | 'frame';
	/** Of a frame: the height of its highest part, whether an arrow stands on it or a part, and the row of its
	 * bracket above, 0 for no bracket. */
	readonly crest: number;
	readonly arrows: boolean;
	readonly depth: number;
}

/**
 * A period without an amount: `inside` where the amount of a longer period covers it, a filled bar or a frame;
 * `absence` where the unit did not exist.
 */
export interface PeriodGap {
	readonly id: string;
	readonly total: Total;
	readonly span: DaySpan;
	readonly inside: 'bar' | 'frame' | null;
	/** The id of the shortest period whose amount covers it; `''` for none. */
	readonly whole: string;
	readonly absence: ReturnType<typeof absenceIn>;
}

/** What is painted of one series: periods with an amount, and those without. */
export interface PlannedBars {
	/** Longest first, so that a whole lies behind its parts. */
	readonly bars: readonly PeriodBar[];
	readonly gaps: readonly PeriodGap[];
	/** The greatest height per month, 0 without bars. */
	readonly top: number;
}

/** The most days that a calendar year has. */
const DAYS_IN_YEAR = 366;

/** The id of a period in a chart: its nominal days. */
export function periodId({ period }: Total): string {
	return `${period.start}/${period.end}`;
}

/** Whether a total has an amount that can have a height: at least one bound above nothing, and no rate. */
export function drawable(total: Total): total is Total & { readonly quantity: Quantity } {
	const { quantity } = total;
	if (quantity === null || quantity.per !== null || quantity.missing !== null) return false;
	if (quantity.flags.includes('order_of_magnitude')) return false;
	return quantity.high !== null || (quantity.low !== null && quantity.low > 0);
}

/** The plans already made, by their totals: the picture, its legend and its summary all stand on the same one. */
const made = new WeakMap<
	readonly Total[],
	{
		readonly wider: readonly Total[] | undefined;
		readonly lifetime: Lifetime | undefined;
		readonly plan: PlannedBars;
	}
>();

/** Decides how the periods of one series are painted, from the totals and what stands around them. */
export function planPeriodBars(
	totals: readonly Total[],
	{ wider, lifetime }: SeriesContext = {}
): PlannedBars {
	const found = made.get(totals);
	if (found !== undefined && found.wider === wider && found.lifetime === lifetime) return found.plan;
	const plan = makePlan(totals, wider ?? [], lifetime);
	made.set(totals, { wider, lifetime, plan });
	return plan;
}

function makePlan(
	totals: readonly Total[],
	wider: readonly Total[],
	lifetime: Lifetime | undefined
): PlannedBars {
	const own = totals.filter(drawable);
	const known = [...own, ...wider.filter(drawable)];
	const bars = known
		.map((total) => planBar(total, wider.includes(total) ? 'frame' : bodyOf(total, known), lifetime))
		.map((bar, _, all) => (bar.body === 'frame' ? raiseOverParts(bar, all) : bar))
		.sort((a, b) => daysIn(b.span) - daysIn(a.span) || a.span.start.localeCompare(b.span.start));
	const gaps = totals
		.filter((total) => !drawable(total))
		.filter((total) => !own.some((other) => contains(total.period, other.period)))
		.map((total) => planGap(total, bars, lifetime));
	return { bars, gaps, top: Math.max(0, ...bars.map((bar) => Math.max(bar.solid, bar.top ?? 0))) };
}

function planGap(total: Total, bars: readonly PeriodBar[], lifetime: Lifetime | undefined): PeriodGap {
	const over = bars.filter((bar) => overlaps(bar.total.period, total.period));
	const whole = over.toSorted((one, other) => daysIn(one.span) - daysIn(other.span))[0];
	const covered = over.some(({ body }) => body !== 'frame') ? 'bar' : 'frame';
	return {
		id: periodId(total),
		total,
		span: whileAlive(total.period, lifetime) ?? total.period,
		inside: over.length === 0 ? null : covered,
		whole: whole?.id ?? '',
		absence: absenceIn(total.period, lifetime)
	};
}

function planBar(
	total: Total & { quantity: Quantity },
	body: PeriodBar['body'],
	lifetime: Lifetime | undefined
): PeriodBar {
	const { quantity } = total;
	const { window } = total.period;
	const pieces = piecesOf(total);
	const known = pieces.length === 0 ? [window] : pieces;
	// A stock stands at its own height: it is no amount over time.
	const months = total.isStock ? 1 : known.reduce((sum, span) => sum + monthsIn(span), 0);
	const perMonth = (amount: number): number => Math.max(0, amount) / months;
	const low = quantity.low ?? 0;
	const base = {
		id: periodId(total),
		total,
		span: window,
		known,
		rest: spansWithout(whileAlive(window, lifetime) ?? window, known),
		quantity,
		body,
		crest: 0,
		arrows: false,
		depth: 0
	};
	const isCutOffEarly = total.earlyCutoff !== null && total.earlyCutoff !== 'unknown';
	if (quantity.high === null || isCutOffEarly)
		return { ...base, solid: perMonth(quantity.high ?? low), top: null, edge: 'open' };
	const top = perMonth(quantity.high);
	if (quantity.low === quantity.high) {
		const vague = quantity.flags.includes('approximate') || quantity.flags.includes('estimate');
		return { ...base, solid: top, top, edge: vague ? 'approximate' : 'exact' };
	}
	// `gần 300` is drawn at its number (domain model §2) although only its upper bound is arithmetic.
	if (quantity.wording === 'near') return { ...base, solid: top, top, edge: 'approximate' };
	return { ...base, solid: perMonth(low), top, edge: 'band' };
}

/** The known days of a total on its own clock: a piece of whole months moves with the window, as the whole does. */
function piecesOf(total: Total): readonly DaySpan[] {
	const spans = knownSpans(total);
	if (total.status !== 'pieced' || total.period.window.basis !== 'administrative') return spans;
	return spans.map((span) => administrativeDays(span) ?? span);
}

function raiseOverParts(frame: PeriodBar, all: readonly PeriodBar[]): PeriodBar {
	const parts = all.filter((bar) => isPartOf(bar.total, frame.total));
	const heights = [frame, ...parts].map((bar) => Math.max(bar.solid, bar.top ?? 0));
	const framesInside = new Set(
		parts.filter(({ body }) => body === 'frame').map(({ total }) => daysIn(total.period))
	);
	const arrows = [frame, ...parts].some(({ edge }) => edge === 'open');
	return { ...frame, crest: Math.max(...heights), arrows, depth: 1 + framesInside.size };
}

/**
 * Leaves one row of brackets, for pictures too low for several: those over whole years or less, the longest first,
 * then longer ones where nothing stands yet. The others keep their outline, tooltip and table row.
 */
export function keepOneRowOfBrackets(plan: PlannedBars): PlannedBars {
	const kept: PeriodBar[] = [];
	const order = plan.bars
		.filter(({ body }) => body === 'frame')
		.sort((one, other) => rankOfBracket(one) - rankOfBracket(other));
	for (const frame of order)
		if (!kept.some((other) => overlaps(other.total.period, frame.total.period))) kept.push(frame);
	const bars = plan.bars.map((bar) =>
		bar.body === 'frame' ? { ...bar, depth: kept.includes(bar) ? 1 : 0 } : bar
	);
	return { ...plan, bars };
}

/** Years before shorter periods, those before longer ones. */
function rankOfBracket({ total }: PeriodBar): number {
	const days = daysIn(total.period);
	return days <= DAYS_IN_YEAR ? DAYS_IN_YEAR - days : days;
}

function isPartOf(part: Total, whole: Total): boolean {
	const [inner, outer] = [part.period, whole.period];
	return contains(outer, inner) && (inner.start !== outer.start || inner.end !== outer.end);
}

function bodyOf(total: Total, known: readonly Total[]): PeriodBar['body'] {
	if (known.some((other) => isPartOf(other, total))) return 'frame';
	if (total.status === 'derived') return 'derived';
	return total.status === 'pieced' ? 'pieced' : 'filled';
}
