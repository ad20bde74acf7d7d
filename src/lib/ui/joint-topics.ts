import type { Series } from '../domain/total';
import { formatNumber } from '../i18n/format/format-number';
import { nameTopics } from '../i18n/format/name-topics';
import type { Language } from '../i18n/messages';
import { messagesIn } from '../i18n/messages-in';
import type { Reference } from '../reference/reference';

/** Says once that all series count the same topics together; `''` where they don't. */
export function wordJoint(all: readonly Series[], reference: Reference, language: Language): string {
	const [first] = all;
	if (first === undefined || !areAllJoint(all)) return '';
	const topics = nameTopics(
		first.topics.map((topic) => reference.topics.get(topic)),
		language
	);
	return messagesIn(language).compareChoice.jointAll(topics);
}

/** A name with the mark of a joint count, where it is one and not all of `shown` are the same. */
export function markJoint(
	name: string,
	series: Series,
	shown: readonly Series[],
	language: Language
): string {
	if (series.topics.length < 2 || areAllJoint(shown)) return name;
	return messagesIn(language).compareChoice.joint(name, formatNumber(series.topics.length, language));
}

function areAllJoint(all: readonly Series[]): boolean {
	const sets = new Set(all.map(({ topics }) => [...topics].sort().join(';')));
	return sets.size === 1 && (all[0]?.topics.length ?? 0) > 1;
}
