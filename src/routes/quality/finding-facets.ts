import { FINDING_FACETS, type FindingFacet, type FindingKind } from '../../lib/domain/finding-kind';
import type { FindingLevel } from '../../lib/domain/finding';
import type { PlaceId } from '../../lib/domain/brand';
import type { Report } from '../../lib/domain/report';
import { namePlace } from '../../lib/i18n/format/name-place';
import type { Language } from '../../lib/i18n/messages';
import { messagesIn } from '../../lib/i18n/messages-in';
import {
	chooseListed,
	groupFindings,
	type CountedFinding,
	type FindingChoice
} from '../../lib/query/choose-listed';
import type { Reference } from '../../lib/reference/reference';
import type { Facet } from '../../lib/ui/facet';
import { nameFindingReport } from './name-finding-report';

/** What names of values are taken from. */
export interface FacetNames {
	readonly reports: ReadonlyMap<string, Report>;
	readonly reference: Reference;
	readonly language: Language;
}

/** The name of one value of a facet. */
export function nameValue(
	facet: FindingFacet,
	value: string,
	{ reports, reference, language }: FacetNames
): string {
	const { quality, shell } = messagesIn(language);
	switch (facet) {
		case 'kind':
			return quality.kinds[value as FindingKind];
		case 'level':
			return shell.findings.levels[value as FindingLevel];
		case 'province':
			return namePlace(reference.places.get(value as PlaceId), language);
		case 'report':
			return nameFindingReport(value, reports, language);
		case 'file':
			return value;
	}
}

/**
 * The filters of findings with the values that the loaded ones have, each counted under the other filters. Provinces
 * that are only in the calendar are offered as well.
 */
export function findingFacets(
	counted: readonly CountedFinding[],
	choice: FindingChoice,
	reporting: readonly PlaceId[],
	names: FacetNames
): readonly Facet[] {
	const words = messagesIn(names.language).quality;
	return FINDING_FACETS.map((facet): Facet => {
		const counts = new Map(
			groupFindings(chooseListed(counted, choice, facet), facet).flatMap(({ value, total }) =>
				value === null ? [] : [[value, total] as const]
			)
		);
		const values = new Set([...counts.keys(), ...choice[facet], ...(facet === 'province' ? reporting : [])]);
		return {
			key: facet,
			label: words.facets[facet],
			multiple: true,
			selected: choice[facet],
			wordCount: words.findings.count,
			options: [...values].map((value) => ({
				value,
				label: nameValue(facet, value, names),
				group: '',
				count: counts.get(value) ?? 0
			}))
		};
	});
}
