import type { PlaceId } from '../domain/brand';
import { groupBy } from '../domain/group-by';
import type { Period } from '../domain/period';
import { formatNumber } from '../i18n/format/format-number';
import { labelPeriod } from '../i18n/format/label-period';
import { nameOf } from '../i18n/format/name-of';
import type { Language } from '../i18n/messages';
import { messagesIn } from '../i18n/messages-in';
import type { Reference } from '../reference/reference';

/** A unit of today without a figure of a period, and which of its former provinces have one. */
export interface Lacking {
	readonly unit: PlaceId;
	readonly period: Period;
	readonly reason: 'incomplete' | 'in_words' | 'rate' | 'not_additive';
	readonly reporting: readonly PlaceId[];
	readonly missing: readonly PlaceId[];
}

/** So many periods are named one by one. */
const MOST_NAMED = 4;

/** `Vĩnh Long: 1/3 tỉnh cũ có số liệu, thiếu Bến Tre, Trà Vinh (năm 2020).`: one sentence for all periods alike. */
export function wordLacking(
	lacking: readonly Lacking[],
	reference: Reference,
	language: Language
): readonly string[] {
	const words = messagesIn(language).compareChoice.lacking;
	const name = (id: PlaceId): string => nameOf(reference.places.get(id), language);
	const alike = groupBy(lacking, ({ unit, reason, missing }) => [unit, reason, ...missing].join(' '));
	return [...alike.values()].flatMap((own) => {
		const [first] = own;
		if (first === undefined) return [];
		const { unit, reason, reporting, missing } = first;
		const periods = listPeriods(
			own.map(({ period }) => period),
			language
		);
		if (reason !== 'incomplete') return words[reason](name(unit), periods);
		return words.incomplete(
			name(unit),
			formatNumber(reporting.length, language),
			formatNumber(reporting.length + missing.length, language),
			missing.map(name).join(', '),
			periods
		);
	});
}

function listPeriods(periods: readonly Period[], language: Language): string {
	const named = periods.slice(0, MOST_NAMED).map((period) => labelPeriod(period, language, 'inline'));
	const rest = periods.length - named.length;
	const { more } = messagesIn(language).compareChoice.lacking;
	return [...named, ...(rest > 0 ? [more(formatNumber(rest, language))] : [])].join(', ');
}
