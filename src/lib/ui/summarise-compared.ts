import type { Measured } from '../domain/measure-total';
import type { Verdict } from '../domain/verdict';
import type { NamedTotal } from '../i18n/format/explain-reason';
import type { Language } from '../i18n/messages';
import { summariseComparison } from '../summary/summarise-comparison';

/** The summary of compared figures under the measure of their verdict; `measured` are the same in the same order. */
export function summariseCompared(
	compared: readonly NamedTotal[],
	measured: readonly Measured[],
	verdict: Verdict,
	language: Language
): string {
	const sides = compared.map((side, index) => ({
		...side,
		quantity: measured[index]?.value ?? null
	}));
	return summariseComparison(sides, verdict, language);
}
