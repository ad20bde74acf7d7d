import type { BodyKey, IndicatorCode, PlaceId } from '../../../lib/domain/brand';
import type { Category } from '../../../lib/domain/category';
import { nameOf } from '../../../lib/i18n/format/name-of';
import { namePlace } from '../../../lib/i18n/format/name-place';
import { messagesIn } from '../../../lib/i18n/messages-in';
import { ANSWER_CHOICES, FOLLOW_UP_CHOICES } from '../../../lib/state/limitations-choice';
import type { BoardDocument, BoardFacet, BoardStatement } from '../../../lib/ui/board/board-statement';
import { countOnBoard, type BoardChoice } from '../../../lib/ui/board/choose-on-board';
import type { Facet } from '../../../lib/ui/facet';
import type { BoardWording } from './board-wording';

interface Option {
	readonly value: string;
	readonly label: string;
	readonly group?: string;
}

/** The filters of the board with the values its statements have, each with how many it would choose. */
export function boardFacets(
	documents: readonly BoardDocument[],
	choice: BoardChoice,
	wording: BoardWording
): readonly Facet[] {
	const words = messagesIn(wording.language).board.facets;
	const statements = documents.flatMap(({ limitations, directions }) => [...limitations, ...directions]);
	const options = optionsOf(documents, statements, wording);
	return (Object.keys(options) as BoardFacet[]).map((key): Facet => {
		const counts = countOnBoard(statements, choice, key);
		const selected = choice.facets[key];
		const known = options[key];
		const unknown = selected.filter((value) => known.every((option) => option.value !== value));
		return {
			key,
			label: words[key],
			options: [...known, ...unknown.map((value): Option => ({ value, label: value }))]
				.map(({ value, label, group = '' }) => ({ value, label, group, count: counts.get(value) ?? 0 }))
				.filter(({ value, count }) => count > 0 || selected.includes(value)),
			selected,
			multiple: true,
			wordCount: words.count
		};
	});
}

function optionsOf(
	documents: readonly BoardDocument[],
	statements: readonly BoardStatement[],
	{ reference, categories, language }: BoardWording
): Readonly<Record<BoardFacet, readonly Option[]>> {
	const words = messagesIn(language).board.facets;
	const { places, topics, bodies, indicators } = reference;
	const valuesOf = (facet: BoardFacet) => [...new Set(statements.flatMap(({ keys }) => keys[facet]))];
	const listed = (list: readonly Category[], prefix: string, group: string) =>
		list.map((category) => ({
			value: `${prefix}:${category.code}`,
			label: nameOf(category, language),
			group
		}));
	const periods = new Map(documents.map(({ period }) => [period.key, period.name]));
	const named = (values: readonly string[], label: (value: string) => string): readonly Option[] =>
		values.map((value) => ({ value, label: label(value) }));
	return {
		provinces: named(valuesOf('provinces'), (id) => namePlace(places.get(id as PlaceId), language)),
		periods: named(valuesOf('periods').sort().reverse(), (span) => periods.get(span) ?? span),
		answers: ANSWER_CHOICES.map((value) => ({ value, label: words.answer[value] })),
		categories: [
			...listed(categories.limitation, 'limitation', words.limitationCategories),
			...listed(categories.direction, 'direction', words.directionCategories)
		],
		topics: topics.all.map((topic) => ({ value: topic.code, label: nameOf(topic, language) })),
		bodies: named(valuesOf('bodies'), (key) => bodies.nameOf(key as BodyKey, language)),
		indicators: named(valuesOf('indicators'), (code) =>
			nameOf(indicators.get(code as IndicatorCode), language)
		),
		followUps: FOLLOW_UP_CHOICES.map((value) => ({ value, label: words.followUp[value] }))
	};
}
