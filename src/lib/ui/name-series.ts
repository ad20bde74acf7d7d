import type { Series } from '../domain/total';
import { namePlace } from '../i18n/format/name-place';
import { nameTopics } from '../i18n/format/name-topics';
import type { Language } from '../i18n/messages';
import type { Reference } from '../reference/reference';

/** Names a series in a picture by what sets it apart: province, locality, unit as written, topics. */
export function nameSeries(series: Series, reference: Reference, language: Language): string {
	return [
		namePlace(reference.places.get(series.province), language),
		series.locality ?? '',
		series.unitText,
		nameTopics(
			series.topics.map((topic) => reference.topics.get(topic)),
			language
		)
	]
		.filter((part) => part !== '')
		.join(' · ');
}
