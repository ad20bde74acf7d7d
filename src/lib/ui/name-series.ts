import type { Series } from '../domain/total';
import { markSample } from '../i18n/format/mark-sample';
import { namePlace } from '../i18n/format/name-place';
import { nameTopics } from '../i18n/format/name-topics';
import type { Language } from '../i18n/messages';
import type { Reference } from '../reference/reference';

/**
 * Names a series of a picture by what sets it apart: province, whether it is illustrative or of a public page, locality, unit as written,
 * topics. A narrow panel cuts names off at their end, so the mark stands early, and topics stand before the unit where
 * the others of `shown` from the same province have the same unit.
 */
export function nameSeries(
	series: Series,
	shown: readonly Series[],
	reference: Reference,
	language: Language
): string {
	const siblings = shown.filter(
		({ origin, province, synthetic }) =>
			province === series.province &&
			synthetic === series.synthetic &&
			(origin === 'published') === (series.origin === 'published')
	);
	const differInTopics = siblings.length > 1 && siblings.every(({ unit }) => unit === series.unit);
	const topics = nameTopics(
		series.topics.map((topic) => reference.topics.get(topic)),
		language
	);
	return [
		markSample(namePlace(reference.places.get(series.province), language), series, language),
		series.locality ?? '',
		...(differInTopics ? [topics, series.unitText] : [series.unitText, topics])
	]
		.filter((part) => part !== '')
		.join(' · ');
}
