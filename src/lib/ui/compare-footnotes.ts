import { limitsOf } from '../domain/limits-of-total';
import type { Total } from '../domain/total';
import { isPercentageMeasure, type Measure } from '../domain/verdict';
import type { Language } from '../i18n/messages';
import { messagesIn } from '../i18n/messages-in';
import { hasOpenWindow } from './has-open-window';

/** What the signs beside compared numbers mean, for those signs that occur. */
export function compareFootnotes(
	totals: readonly Total[],
	measure: Measure,
	language: Language
): readonly string[] {
	const words = messagesIn(language).compare.footnote;
	const limits = new Set(totals.flatMap(limitsOf));
	return [
		...(limits.has('early_cutoff') ? [words.early_cutoff] : []),
		...(limits.has('cutoff_unknown') ? [words.cutoff_unknown] : []),
		...(limits.has('bound') ? [words.bound] : []),
		...(limits.has('approximate') ? [words.approximate] : []),
		...(totals.some(({ series }) => series.topics.length > 1) ? [words.joint] : []),
		...(totals.some((total) => hasOpenWindow(total, measure)) ? [words.window] : []),
		...wordBasis(measure, language)
	];
}

/** What a measure goes by: the vintage of the population, what stands in brackets. */
function wordBasis(measure: Measure, language: Language): readonly string[] {
	const words = messagesIn(language).compareMeasure.footnote;
	if (measure === 'per_100k' || measure === 'plan_share') return [words[measure]];
	return isPercentageMeasure(measure) ? [words.change] : [];
}
