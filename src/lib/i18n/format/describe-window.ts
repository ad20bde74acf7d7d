import type { Period } from '../../domain/period';
import type { Language } from '../messages';
import { messagesIn } from '../messages-in';
import { formatDay } from './format-day';

/** Says which days the data of a period really cover and how that is known. */
export function describeWindow(period: Period, language: Language): string {
	const { start, end, basis } = period.window;
	const words = messagesIn(language).period;
	return words.window[basis](words.custom(formatDay(start, language), formatDay(end, language)));
}
