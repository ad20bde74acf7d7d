import type { Quantity } from '../domain/quantity';
import type { ChainStep, Total } from '../domain/total';
import { wordDerivation } from '../i18n/format/word-derivation';
import { wordQuantity } from '../i18n/format/word-quantity';
import { messagesIn } from '../i18n/messages-in';
import type { EvidenceDerivation } from './evidence-figure';
import type { EvidenceIndex } from './evidence-sources';
import { wordTerm } from './word-term';

/** How a number follows from others: both of its bounds, the upper one where other figures give it. */
export function wordHow(
	{ chain, upperChain, quantity }: Total,
	index: EvidenceIndex
): readonly [whole: EvidenceDerivation, upper: EvidenceDerivation] {
	if (upperChain === undefined) return [wordChain(chain, quantity, index), wordChain([], null, index)];
	const least = quantity && { ...quantity, high: null, wording: 'at_least' as const };
	const most = quantity && { ...quantity, low: null, wording: 'at_most' as const };
	return [wordChain(chain, least, index), wordChain(upperChain, most, index)];
}

function wordChain(
	chain: readonly ChainStep[],
	result: Quantity | null,
	index: EvidenceIndex
): EvidenceDerivation {
	const { language } = index;
	const steps = chain.map(({ sign, period, quantity, figures }) =>
		wordTerm(sign === 1 ? '+' : '−', period, quantity, index.figuresOf(figures), index)
	);
	if (chain.length < 2 || result === null) return { sentence: '', steps };
	const sentence = messagesIn(language).evidence.equals(
		wordDerivation(chain, language, 'long'),
		wordQuantity(result, language, 'long')
	);
	return { sentence, steps };
}
