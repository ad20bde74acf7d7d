import type { IsoDay } from '../domain/brand';
import type { Measured } from '../domain/measure-total';
import type { Verdict } from '../domain/verdict';
import type { NamedTotal } from '../i18n/format/explain-reason';
import type { Language } from '../i18n/messages';
import { summariseComparison } from '../summary/summarise-comparison';

/**
 * The summary of compared figures under the measure of their verdict; `measured` are the same in the same order.
 * `today` is the day up to which the time of a plan has gone by.
 */
export function summariseCompared(
	compared: readonly NamedTotal[],
	measured: readonly Measured[],
	verdict: Verdict,
	today: IsoDay,
	language: Language
): string {
	const sides = compared.flatMap(({ name }, index) => {
		const own = measured[index];
		return own === undefined ? [] : [{ name, measured: own }];
	});
	return summariseComparison(sides, verdict, { measure: verdict.measure, today, language });
}
