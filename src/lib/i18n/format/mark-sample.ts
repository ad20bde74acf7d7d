import type { Origin } from '../../domain/figure';
import type { Language } from '../messages';
import { messagesIn } from '../messages-in';

/**
 * A name that says so where what it names is illustrative, or of a public page: `Trà Vinh · minh họa`, `Trà Vinh · công
 * khai`. Every name of a series, a compared figure, a statement or a report takes the mark, so that no picture, row or
 * sentence can be taken for what the province itself reported.
 */
export function markSample(
	name: string,
	{ synthetic, origin }: { readonly synthetic: boolean; readonly origin?: Origin },
	language: Language
): string {
	const { sample, published } = messagesIn(language).chart;
	const marks = [...(synthetic ? [sample] : []), ...(origin === 'published' ? [published] : [])];
	return [name, ...marks].join(' · ');
}
