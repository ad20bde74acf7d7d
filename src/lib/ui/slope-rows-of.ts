import type { SlopeRow } from '../chart/slope-row';
import { certainChange } from '../domain/certain-change';
import { changeBetween } from '../domain/measures';
import type { Measured } from '../domain/measure-total';
import type { Quantity } from '../domain/quantity';
import { wordChange } from '../i18n/format/word-change';
import type { Language } from '../i18n/messages';
import { isPartial } from './heat-cells';

/** A series at two times. */
export interface TwoTimes {
	readonly name: string;
	readonly before: Measured;
	readonly now: Measured;
}

/**
 * The rows of a slope. The change is that of the totals, in the official manner, also where rates are drawn; a direction
 * is only claimed where it is certain.
 */
export function slopeRowsOf(
	lines: readonly TwoTimes[],
	isRate: boolean,
	language: Language
): readonly SlopeRow[] {
	return lines
		.filter(({ before, now }) => before.total.quantity !== null || now.total.quantity !== null)
		.map(({ name, before, now }) => {
			const change = certainChange(changeBetween(now.total, before.total));
			return {
				id: now.total.series.key,
				name,
				place: now.total.series.province,
				before: isRate ? before.value : before.total.quantity,
				now: isRate ? now.value : now.total.quantity,
				isPartial: [now.total, before.total].some(isPartial),
				change: wordChange(change, language),
				direction: directionOf(change.difference)
			};
		});
}

function directionOf(difference: Quantity | null): SlopeRow['direction'] {
	if (difference === null) return 'none';
	const { low, high } = difference;
	if (low === 0 && high === 0) return 'same';
	if (low !== null && low > 0) return 'up';
	return high !== null && high < 0 ? 'down' : 'unclear';
}
