import type { Origin } from '../../domain/figure';
import type { Period } from '../../domain/period';
import type { Language } from '../messages';
import { messagesIn } from '../messages-in';
import { formatDay } from './format-day';

/** Says which days the data of a period really cover and how that is known: what a public page states is no report's. */
export function describeWindow(period: Period, language: Language, origin?: Origin): string {
	const { start, end, basis } = period.window;
	const words = messagesIn(language).period;
	const known = basis === 'stated' && origin === 'published' ? 'published' : basis;
	return words.window[known](words.custom(formatDay(start, language), formatDay(end, language)));
}
