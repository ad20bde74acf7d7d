import type { Measure } from '../domain/verdict';
import type { Language } from '../i18n/messages';
import { messagesIn } from '../i18n/messages-in';

/** The measures that a comparison offers; an index belongs to a course of time. */
export type ComparedMeasure = Exclude<Measure, 'index'>;

/** What the scale of a measure is called, with the unit counted where it has one. */
export function nameAxis(measure: ComparedMeasure, unit: string, language: Language): string {
	const { compare, compareMeasure, chart } = messagesIn(language);
	switch (measure) {
		case 'total':
			return compare.axis.total(unit);
		case 'monthly_average':
			return chart.axisPerMonth(unit);
		case 'per_100k':
			return compareMeasure.axis.per_100k(unit);
		case 'plan_share':
			return compareMeasure.axis.plan_share;
		case 'change_same_period':
		case 'change_previous':
			return compareMeasure.axis.change;
	}
}

/** What a picture of a measure shows, in a sentence without its end; dated where the measure is. */
export function subtitleOf(measure: ComparedMeasure, language: Language): string {
	const { compare, compareMeasure } = messagesIn(language);
	return measure === 'total' || measure === 'monthly_average'
		? compare.subtitle[measure]
		: compareMeasure.subtitle[measure];
}
