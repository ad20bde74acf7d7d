import type { Series } from '../domain/total';
import { markSample } from '../i18n/format/mark-sample';
import { namePlace } from '../i18n/format/name-place';
import { nameTopics } from '../i18n/format/name-topics';
import type { Language } from '../i18n/messages';
import type { Reference } from '../reference/reference';

/**
 * Names a series in a picture by what sets it apart: province, whether it is illustrative, locality, unit as written,
 * topics. The mark stands early, where a narrow panel does not cut it off.
 */
export function nameSeries(series: Series, reference: Reference, language: Language): string {
	return [
		markSample(namePlace(reference.places.get(series.province), language), series, language),
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
