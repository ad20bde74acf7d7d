import { daysIn, intersect, yearOf } from './days';
import { foldText } from './fold';
import { customPeriod, withWindow } from './make-period';
import type { DaySpan, Period } from './period';
import { periodByRule } from './period-rules';
import { isPlausibleYear, readLooseDate } from './read-date';
import { readStatedDays } from './read-period-range';
import { snapPeriod } from './snap-period';

/** A label read, or why it names no period. */
export type LabelReading =
	| { readonly kind: 'period'; readonly period: Period }
	| { readonly kind: 'error'; readonly code: 'unreadable' | 'reversed' | 'implausible_year' };

/** Longer labels are prose. */
const LONGEST = 200;
/** `tính đến hết tháng 6/2024`: a stock on the last day; `đến năm 2030` is a horizon. */
const AS_OF =
	/^(?:số liệu )?(?:tính (?:đến|tới)(?: hết| cuối)?|(?:đến|tới) (?:hết|cuối)(?! năm)) (?<name>.+)$/u;
/** `tháng 6 (15/5/2020-14/6/2020)`: an administrative window covers at least 14 of its month's 31 days. */
const LEAST_SHARE = 0.4;
/** Ends of a span told by names: `quý III/2019 đến quý II/2020`. */
const FROM_TO = /^(?:từ )?(?<a>.{4,60}?) (?:đến|tới|-) (?:hết )?(?<b>.{4,60})$/u;

function asOf(folded: string, written: string): Period | null {
	const reading = readLooseDate(folded);
	if (reading.kind === 'date' && reading.date.precision === 'day') {
		return customPeriod(reading.date.day, reading.date.day, written);
	}
	const name = AS_OF.exec(folded)?.groups?.['name'];
	const named = name === undefined ? null : periodByRule(name);
	if (named === null) return null;
	const day = customPeriod(named.end, named.end, written);
	return withWindow(day, written, day, 'inferred');
}

/**
 * The period named before stated days: in full, or without its year, which is then that of the last day if the days
 * cover enough of it.
 */
function nominalOf(name: string, span: DaySpan): Period | null {
	const full = periodByRule(name);
	if (full !== null) return full;
	const guess = periodByRule(`${name} ${yearOf(span.end)}`);
	const common = guess === null ? null : intersect(guess, span);
	return guess !== null && common !== null && daysIn(common) >= daysIn(guess) * LEAST_SHARE ? guess : null;
}

function withStatedDays(name: string, span: DaySpan, written: string): Period {
	if (name === '') return snapPeriod(span, written);
	const nominal = nominalOf(name, span);
	if (nominal === null || nominal.type === 'custom') return customPeriod(span.start, span.end, written);
	return withWindow(nominal, written, span, 'stated');
}

function betweenNames(folded: string, written: string): Period | 'reversed' | null {
	const groups = FROM_TO.exec(folded)?.groups;
	const [first, last] = [periodByRule(groups?.['a'] ?? ''), periodByRule(groups?.['b'] ?? '')];
	if (first === null || last === null) return null;
	if (last.end < first.start) return 'reversed';
	if (last.start <= first.end) return null;
	return snapPeriod({ start: first.start, end: last.end }, written);
}

/** Whether every year named in the label is plausible. */
function hasPlausibleYears(folded: string): boolean {
	return (folded.match(/(?<!\d)\d{4}(?!\d)/gu) ?? []).every((year) => isPlausibleYear(Number(year)));
}

/**
 * Reads a period from its label alone: its calendar days, basis *inferred*, except where the label states the days
 * (`từ 15/12/2019 đến 14/12/2020`), which are then the window of the period named beside them. Week, school year,
 * term, campaign and as-of are `custom` with their label.
 */
export function readPeriodLabel(label: string): LabelReading {
	if (label.length > LONGEST) return { kind: 'error', code: 'unreadable' };
	const folded = foldText(label);
	const written = label.trim();
	if (!hasPlausibleYears(folded)) return { kind: 'error', code: 'implausible_year' };
	const stated = readStatedDays(folded);
	if (stated !== null) {
		const { span, name } = stated;
		if (span.end < span.start) return { kind: 'error', code: 'reversed' };
		const period = withStatedDays(name, span, written);
		return period.end < period.start ? { kind: 'error', code: 'reversed' } : { kind: 'period', period };
	}
	const day = asOf(folded, written);
	if (day !== null) return { kind: 'period', period: day };
	const named = periodByRule(folded);
	if (named !== null) {
		if (named.end < named.start) return { kind: 'error', code: 'reversed' };
		return { kind: 'period', period: withWindow(named, written, named, 'inferred') };
	}
	const between = betweenNames(folded, written);
	if (between === null) return { kind: 'error', code: 'unreadable' };
	return between === 'reversed' ? { kind: 'error', code: between } : { kind: 'period', period: between };
}
