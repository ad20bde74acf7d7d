import type { IsoDay } from '../domain/brand';
import { intersect } from '../domain/calendar';
import { spansWithout } from '../domain/known-spans';
import type { Milestone } from '../domain/milestone';
import type { DaySpan } from '../domain/period';
import type { Total } from '../domain/total';
import { formatDay } from '../i18n/format/format-day';
import type { Language } from '../i18n/messages';
import { messagesIn } from '../i18n/messages-in';

/** The first and last day of a unit; `null` where it has none: older than the lists, still standing. */
export interface Lifetime {
	readonly validFrom: IsoDay | null;
	readonly validTo: IsoDay | null;
}

/** What stands around the totals of one series in a picture. */
export interface SeriesContext {
	/** Totals of longer periods over periods that have none of their own; drawn as outlines. */
	readonly wider?: readonly Total[];
	readonly lifetime?: Lifetime;
	/** Campaigns and legal milestones to be drawn behind the bars. */
	readonly milestones?: readonly Milestone[];
}

const always: Lifetime = { validFrom: null, validTo: null };

/** The part of a span in which a unit existed; `null` for none. */
export function whileAlive(span: DaySpan, { validFrom, validTo }: Lifetime = always): DaySpan | null {
	return intersect(span, { start: validFrom ?? span.start, end: validTo ?? span.end });
}

/** The parts of a span in which a unit did not exist. */
export function absentSpans(span: DaySpan, { validFrom, validTo }: Lifetime = always): readonly DaySpan[] {
	const lived = whileAlive(span, { validFrom, validTo });
	return spansWithout(span, lived === null ? [] : [lived]);
}

/** Why a unit can't have reported for a span: not yet formed, or merged into another; `null` where it existed. */
export function absenceIn(span: DaySpan, lifetime: Lifetime = always): 'not_yet' | 'no_longer' | null {
	if (lifetime.validFrom !== null && span.end < lifetime.validFrom) return 'not_yet';
	return lifetime.validTo !== null && span.start > lifetime.validTo ? 'no_longer' : null;
}

/** The same in a few words, and in a sentence with the day; `null` where the unit existed. */
export function wordAbsence(
	span: DaySpan,
	lifetime: Lifetime | undefined,
	language: Language
): { readonly brief: string; readonly sentence: string } | null {
	const { absent } = messagesIn(language).chart;
	const absence = absenceIn(span, lifetime);
	if (absence === null || lifetime === undefined) return null;
	const day = absence === 'not_yet' ? lifetime.validFrom : lifetime.validTo;
	const written = day === null ? '' : formatDay(day, language);
	return { brief: absent[absence], sentence: absent.sentence[absence](written) };
}
