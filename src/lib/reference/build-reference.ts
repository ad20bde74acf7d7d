import type { AudienceCode, ChannelCode, TopicCode } from '../domain/brand';
import { buildBodyVocabulary } from './body-vocabulary';
import { buildIndicatorCatalogue } from './indicator-catalogue';
import { parseTable } from './parse-table';
import { buildPlaceRegistry } from './place-registry';
import type { Reference } from './reference';
import { buildVocabulary } from './vocabulary';

/** The lists of data/reference by the name of their file; a source is the text of one of them. */
export const REFERENCE_FILES = {
	provinces: 'provinces.csv',
	units: 'units.csv',
	aliases: 'aliases.csv',
	indicators: 'indicators.csv',
	indicatorGroups: 'indicator_groups.csv',
	topics: 'topics.csv',
	channels: 'channels.csv',
	audiences: 'audiences.csv',
	bodies: 'bodies.csv',
	limitationCategories: 'limitation_categories.csv',
	directionCategories: 'direction_categories.csv',
	mayAnswer: 'may_answer.csv'
} as const;

/** The text of each list, by its name. */
export type ReferenceSources = { readonly [List in keyof typeof REFERENCE_FILES]: string };

/** Builds the lists from the texts of their files. A fault in a list is a programming error and throws. */
export function buildReference(sources: ReferenceSources): Reference {
	const limitationCategories = buildVocabulary<string>(sources.limitationCategories);
	const directionCategories = buildVocabulary<string>(sources.directionCategories);
	const pairs = new Set(
		parseTable(sources.mayAnswer, ['direction', 'limitation']).map(
			(row) =>
				`${directionCategories.get(row.direction).code} ${limitationCategories.get(row.limitation).code}`
		)
	);
	return {
		places: buildPlaceRegistry(sources.provinces, sources.units, sources.aliases),
		indicators: buildIndicatorCatalogue(sources.indicators, sources.indicatorGroups),
		topics: buildVocabulary<TopicCode>(sources.topics),
		channels: buildVocabulary<ChannelCode>(sources.channels),
		audiences: buildVocabulary<AudienceCode>(sources.audiences),
		bodies: buildBodyVocabulary(sources.bodies),
		limitationCategories,
		directionCategories,
		mayAnswer: (direction, limitation) => pairs.has(`${direction} ${limitation}`)
	};
}
