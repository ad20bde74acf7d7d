import type { PlaceId } from '../domain/brand';
import type { Period, PeriodType } from '../domain/period';
import { labelPeriod } from '../i18n/format/label-period';
import { namePlace } from '../i18n/format/name-place';
import type { Language } from '../i18n/messages';
import { messagesIn } from '../i18n/messages-in';
import type { Reference } from '../reference/reference';
import type { Facet, FacetOption } from './facet';

/** A period to choose, with the number of figures of just that period. */
export interface PeriodChoice {
	readonly value: string;
	readonly period: Period;
	readonly count: number;
}

/** The kinds of periods in the order in which they are offered. */
const TYPES: readonly PeriodType[] = [
	'year',
	'half',
	'quarter',
	'month',
	'nine_months',
	'multi_year',
	'custom'
];

/** The periods of a comparison as a list to choose from: by kind, each kind in the order given. */
export function listPeriods(
	choices: readonly PeriodChoice[],
	selected: readonly string[],
	language: Language
): Facet {
	const words = messagesIn(language).compareChoice;
	const options = TYPES.flatMap((type) =>
		choices
			.filter(({ period }) => period.type === type)
			.map(({ value, period, count }): FacetOption => ({
				value,
				label: labelPeriod(period, language),
				group: words.periodGroup[type],
				count
			}))
	);
	return { key: 'periods', label: words.periods, options, selected, multiple: true };
}

/** The provinces of a comparison as a list to choose from, in Vietnamese order. */
export function listProvinces(
	key: 'pinned' | 'excluded',
	provinces: readonly PlaceId[],
	selected: readonly PlaceId[],
	reference: Reference,
	language: Language
): Facet {
	const options = [...new Set([...provinces, ...selected])]
		.map((id): FacetOption => ({
			value: id,
			label: namePlace(reference.places.get(id), language),
			group: '',
			count: null
		}))
		.sort((one, other) => one.label.localeCompare(other.label, 'vi'));
	return { key, label: messagesIn(language).compareChoice[key], options, selected, multiple: true };
}
