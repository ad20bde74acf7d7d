import { addDays } from '../domain/calendar';
import type { DaySpan } from '../domain/period';
import { wordQuantity } from '../i18n/format/word-quantity';
import type { Language } from '../i18n/messages';
import { messagesIn } from '../i18n/messages-in';
import type { PeriodGap } from './period-bar';

/** Neighbouring periods that lack an amount for the same reason, with the reason in few words. */
export interface GapRun {
	readonly span: DaySpan;
	readonly words: string;
}

/**
 * The runs among gaps in time order, by the id of the first gap of each, so that a reason is said once and not for
 * every month. Inside the filled bar of a longer period there are no words, nor where the unit did not exist.
 */
export function gapRuns(gaps: readonly PeriodGap[], language: Language): ReadonlyMap<string, GapRun> {
	const runs = new Map<string, GapRun>();
	let first = '';
	let whole = '';
	for (const gap of gaps) {
		if (gap.inside === 'bar' || gap.absence !== null) continue;
		const words = wordGap(gap, language);
		const last = runs.get(first);
		const goesOn =
			last?.words === words && whole === gap.whole && addDays(last.span.end, 1) === gap.span.start;
		if (last === undefined || !goesOn) first = gap.id;
		whole = gap.whole;
		runs.set(first, { words, span: { start: goesOn ? last.span.start : gap.span.start, end: gap.span.end } });
	}
	return runs;
}

/** Why a period has no bar: nothing was reported, only for a longer period, no number, or a number elsewhere. */
function wordGap({ total, inside }: PeriodGap, language: Language): string {
	if (total.quantity !== null) return wordQuantity(total.quantity, language);
	const words = messagesIn(language);
	return inside === 'frame' ? words.chart.gapInside : words.quantity.noData;
}
