import type { Series, Total } from '../domain/total';
import type { NamedTotal } from '../i18n/format/explain-reason';
import { labelPeriod } from '../i18n/format/label-period';
import { markSample } from '../i18n/format/mark-sample';
import { nameOf } from '../i18n/format/name-of';
import { namePlace } from '../i18n/format/name-place';
import { nameTopics } from '../i18n/format/name-topics';
import type { Language } from '../i18n/messages';
import { messagesIn } from '../i18n/messages-in';
import type { Reference } from '../reference/reference';

/**
 * Names compared totals as briefly as they can be told apart: by province, else with the period, else with what is
 * counted where that differs. An illustrative figure says so.
 */
export function nameCompared(
	totals: readonly Total[],
	reference: Reference,
	language: Language
): readonly NamedTotal[] {
	const counted = nameCounted(totals);
	const ways = [nameArea, namePeriod, nameKind, counted].map((name) =>
		totals.map((total) => markSample(name(total, reference, language), total.series, language))
	);
	const names = ways.find((way) => new Set(way).size === way.length) ?? ways.at(-1) ?? [];
	return totals.map((total, index) => ({
		name: names[index] ?? '',
		place: nameArea(total, reference, language),
		total,
		indicatorName: nameOf(reference.indicators.get(total.series.indicator), language),
		topicNames: total.series.topics.map((topic) => nameTopics([reference.topics.get(topic)], language))
	}));
}

/** The province of a total, its locality first where it has one. */
export function nameArea({ series }: Total, reference: Reference, language: Language): string {
	const place = namePlace(reference.places.get(series.province), language);
	return series.locality === null ? place : `${series.locality}, ${place}`;
}

function namePeriod(total: Total, reference: Reference, language: Language): string {
	return `${nameArea(total, reference, language)}, ${labelPeriod(total.period, language, 'inline')}`;
}

function nameKind(total: Total, reference: Reference, language: Language): string {
	const name = namePeriod(total, reference, language);
	return total.series.kind === 'plan' ? `${name} · ${messagesIn(language).overview.figures.plan}` : name;
}

/** Adds unit and topics where they set the totals apart; what all have alike needs no saying. */
function nameCounted(totals: readonly Total[]) {
	const differs = (of: (series: Series) => string) =>
		new Set(totals.map(({ series }) => of(series))).size > 1;
	const isUnitSaid = differs(({ unitText }) => unitText);
	const areTopicsSaid = differs(({ topics }) => topics.join());
	return (total: Total, reference: Reference, language: Language): string => {
		const { unitText, topics } = total.series;
		const topicNames = nameTopics(
			topics.map((topic) => reference.topics.get(topic)),
			language
		);
		const parts = [
			nameKind(total, reference, language),
			isUnitSaid ? unitText : '',
			areTopicsSaid ? topicNames : ''
		];
		return parts.filter((part) => part !== '').join(' · ');
	};
}
