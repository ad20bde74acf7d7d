import type { Language } from '../messages';
import { formatNumber } from './format-number';

/** A share is written bare (`48,5%`), a change carries its sign (`+82,3%`, `−100%`). */
export type PercentKind = 'share' | 'change';

/** Officials give percentages with one decimal (domain notes §1.4). */
const PERCENT_DECIMALS = 1;

/** Writes a fraction (0.823) as a percentage with at most one decimal and no space before the sign. */
export function formatPercent(fraction: number, language: Language, kind: PercentKind = 'share'): string {
	const number = formatNumber(fraction * 100, language, PERCENT_DECIMALS);
	const sign = kind === 'change' && fraction > 0 ? '+' : '';
	return `${sign}${number}%`;
}
