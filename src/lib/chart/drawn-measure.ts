import type { AlongMeasure, AlongPoint } from '../domain/measure-along';
import type { Measure } from '../domain/verdict';
import { formatNumber } from '../i18n/format/format-number';
import { formatPercent } from '../i18n/format/format-percent';
import type { Language } from '../i18n/messages';
import { messagesIn } from '../i18n/messages-in';

/** What may be drawn along time: a measure of one course, or one that provinces are compared by. */
export type DrawnMeasure = AlongMeasure | Measure;

/** A point of a picture. `said` are its words where they are no plain amount: `+82,3%`, and what it is made of. */
export interface DrawnPoint extends AlongPoint {
	readonly said?: { readonly brief: string; readonly full: string };
}

/** What the scale of a measure is called, with the unit counted where it has one. */
export function nameScale(measure: DrawnMeasure, unit: string, language: Language): string {
	const { along, compareMeasure } = messagesIn(language);
	switch (measure) {
		case 'per_100k':
			return compareMeasure.axis.per_100k(unit);
		case 'plan_share':
			return compareMeasure.axis.plan_share;
		case 'change_same_period':
		case 'change_previous':
			return compareMeasure.axis.change;
		default:
			return along.axis[measure](unit === '' ? along.noUnit : unit);
	}
}

/** How a number of the scale of a measure is written, if it is no share with so many decimals. */
export function writeTick(
	measure: DrawnMeasure,
	value: number,
	decimals: number,
	language: Language
): string {
	const isShare =
		measure === 'change_same_period' || measure === 'change_previous' || measure === 'plan_share';
	return isShare ? formatPercent(value, language) : formatNumber(value, language, decimals);
}
