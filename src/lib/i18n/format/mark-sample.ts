import type { Language } from '../messages';
import { messagesIn } from '../messages-in';

/**
 * A name that says so where what it names is illustrative: `Trà Vinh · minh họa`. Every name of a series, a compared
 * figure, a statement or a report takes the mark, so that no picture, row or sentence can be taken for a real one.
 */
export function markSample(
	name: string,
	{ synthetic }: { readonly synthetic: boolean },
	language: Language
): string {
	return synthetic ? `${name} · ${messagesIn(language).chart.sample}` : name;
}
