import { addDays, intersect } from './days';
import type { DaySpan } from './period';
import type { Total } from './total';

/**
 * The days that the known pieces of a total cover, in order and apart: where the steps of its chain, added and taken
 * away, leave it covered. A total that is known as a whole covers the days of its window. Empty only where nothing
 * is known, or a chain says nothing about days.
 */
export function knownSpans(total: Total): readonly DaySpan[] {
	if (total.status === 'none') return [];
	if (total.status !== 'pieced') return [total.period.window];
	const changes = total.chain
		.flatMap(({ sign, period }) => [
			{ day: period.start, by: sign },
			{ day: addDays(period.end, 1), by: -sign }
		])
		.sort((one, other) => (one.day < other.day ? -1 : 1));
	const spans: DaySpan[] = [];
	let depth = 0;
	changes.forEach(({ day, by }, index) => {
		depth += by;
		const next = changes[index + 1]?.day;
		if (depth < 1 || next === undefined || next === day) return;
		const known = intersect({ start: day, end: addDays(next, -1) }, total.period);
		const last = spans.at(-1);
		if (known === null) return;
		if (last !== undefined && addDays(last.end, 1) === known.start)
			spans[spans.length - 1] = { start: last.start, end: known.end };
		else spans.push(known);
	});
	return spans;
}

/** The days of a span that lie in none of `taken`, which are in order and apart. */
export function spansWithout(span: DaySpan, taken: readonly DaySpan[]): readonly DaySpan[] {
	const free: DaySpan[] = [];
	let from = span.start;
	for (const { start, end } of taken) {
		if (start > from) free.push({ start: from, end: addDays(start, -1) });
		if (end >= from) from = addDays(end, 1);
	}
	if (from <= span.end) free.push({ start: from, end: span.end });
	return free;
}
