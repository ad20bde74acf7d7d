import type { Verdict } from '../domain/verdict';
import type { NamedTotal } from '../i18n/format/explain-reason';
import type { Language } from '../i18n/messages';
import { summariseComparison } from '../summary/summarise-comparison';
import { comparedQuantity } from './compared-quantity';

/** The summary of compared figures under the measure of their verdict. */
export function summariseCompared(
	compared: readonly NamedTotal[],
	verdict: Verdict,
	language: Language
): string {
	const sides = compared.map((side) => ({
		...side,
		quantity: comparedQuantity(side.total, verdict.measure)
	}));
	return summariseComparison(sides, verdict, language);
}
