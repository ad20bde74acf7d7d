import type { Total } from '../domain/total';

/** Tells the totals of a screen apart: one series has one total for each period. */
export function totalId({ series, period }: Total): string {
	return `${series.key} ${period.start} ${period.end}`;
}
