import type { FigureFilter } from '../domain/filter';
import { nameOf } from '../i18n/format/name-of';
import { namePlace } from '../i18n/format/name-place';
import type { Language } from '../i18n/messages';
import { messagesIn } from '../i18n/messages-in';
import type { Reference } from '../reference/reference';
import type { Facet, FacetOption } from './facet';

/** Number of figures by value for each filter, as the query room counts them. */
export interface CountsByFacet {
	readonly province: ReadonlyMap<string, number>;
	readonly indicator: ReadonlyMap<string, number>;
	readonly topic: ReadonlyMap<string, number>;
	readonly channel: ReadonlyMap<string, number>;
	readonly body: ReadonlyMap<string, number>;
	readonly kind: ReadonlyMap<string, number>;
}

interface Entry {
	readonly value: string;
	readonly label: string;
	readonly group: string;
}

/**
 * The filters of the page with the values that the loaded figures have, chosen ones included even where the
 * other filters leave them none. Keys are those of `FigureFilter`. Without counts only chosen values are listed.
 */
export function listFacets(
	filter: FigureFilter,
	counts: CountsByFacet | null,
	reference: Reference,
	language: Language
): readonly Facet[] {
	const words = messagesIn(language).shell.facets;
	const facet = (
		key: keyof typeof words,
		entries: readonly Entry[],
		numbers: ReadonlyMap<string, number> | undefined,
		selected: readonly string[],
		multiple = true
	): Facet => ({
		key,
		label: words[key],
		options: optionsOf(entries, numbers, selected),
		selected,
		multiple
	});
	const { places, indicators, topics, channels, bodies } = reference;
	const groupName = new Map(indicators.groups.map((group) => [group.code, nameOf(group, language)]));
	const bodyKeys = [...new Set([...(counts?.body.keys() ?? []), ...filter.bodies])];
	return [
		facet(
			'provinces',
			places.all.map((place) => ({ value: place.id, label: namePlace(place, language), group: '' })),
			counts?.province,
			filter.provinces
		),
		facet(
			'indicators',
			indicators.groups.flatMap(({ code }) =>
				indicators.all
					.filter((indicator) => indicator.group === code)
					.map((indicator) => ({
						value: indicator.code,
						label: nameOf(indicator, language),
						group: groupName.get(code) ?? code
					}))
			),
			counts?.indicator,
			filter.indicators
		),
		facet(
			'topics',
			topics.all.map((topic) => ({ value: topic.code, label: nameOf(topic, language), group: '' })),
			counts?.topic,
			filter.topics
		),
		facet(
			'channels',
			channels.all.map((channel) => ({ value: channel.code, label: nameOf(channel, language), group: '' })),
			counts?.channel,
			filter.channels
		),
		facet(
			'bodies',
			bodyKeys.map((key) => ({
				value: key,
				label: bodies.nameOf(bodies.key(key), language),
				group: ''
			})),
			counts?.body,
			filter.bodies
		),
		facet(
			'kind',
			(['actual', 'plan'] as const).map((kind) => ({
				value: kind,
				label: messagesIn(language).shell.kinds[kind],
				group: ''
			})),
			counts?.kind,
			filter.kind === null ? [] : [filter.kind],
			false
		)
	];
}

function optionsOf(
	entries: readonly Entry[],
	counts: ReadonlyMap<string, number> | undefined,
	selected: readonly string[]
): readonly FacetOption[] {
	return entries
		.map((entry) => ({ ...entry, count: counts?.get(entry.value) ?? null }))
		.filter((option) => option.count !== null || selected.includes(option.value));
}
