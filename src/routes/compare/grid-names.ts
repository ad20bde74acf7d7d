import type { Series } from '../../lib/domain/total';
import { markSample } from '../../lib/i18n/format/mark-sample';
import { namePlace } from '../../lib/i18n/format/name-place';
import type { ComparisonGrid, GridLine } from '../../lib/query/comparison-grid';
import type { Language } from '../../lib/i18n/messages';
import type { Reference } from '../../lib/reference/reference';
import { markJoint } from '../../lib/ui/joint-topics';
import { nameSeries } from '../../lib/ui/name-series';
import { sectionsFor, type Arrangement } from '../../lib/ui/sections-for';
import { tellApart } from '../../lib/ui/tell-apart';

/** A line of a grid as it is shown: named as briefly as the lines can be told apart, under its section. */
export interface NamedLine extends GridLine {
	readonly name: string;
	readonly section: string | null;
}

/** The lines by section, inside it by their last known amount, the greatest first, or by name. */
export function arrangeLines(
	{ lines }: ComparisonGrid,
	arrangement: Arrangement & { readonly order: 'amount' | 'name' },
	reference: Reference,
	language: Language
): readonly NamedLine[] {
	const shown = lines.map(({ series }) => series);
	const names = nameLines(shown, reference, language);
	const sectionOf = sectionsFor(
		lines.map(({ series }) => series.province),
		arrangement,
		reference,
		language
	);
	return lines
		.map((line, index) => {
			const section = sectionOf(line.series.province);
			return {
				...line,
				name: markJoint(names[index] ?? '', line.series, shown, language),
				section: section?.name ?? null,
				rank: section?.order ?? -1,
				last: line.cells.findLast(({ value }) => value !== null)?.value?.low ?? -Infinity
			};
		})
		.sort(
			(one, other) =>
				one.rank - other.rank ||
				(arrangement.order === 'amount' ? other.last - one.last : 0) ||
				one.name.localeCompare(other.name, 'vi')
		);
}

/** By province where that is enough, else with what is counted, by whom and through what. */
function nameLines(shown: readonly Series[], reference: Reference, language: Language): readonly string[] {
	const bare = shown.map((series) =>
		markSample(namePlace(reference.places.get(series.province), language), series, language)
	);
	const areAreas = shown.every(({ locality }) => locality === null);
	if (areAreas && new Set(bare).size === bare.length) return bare;
	const said = shown.map((series) => ({ series, said: nameSeries(series, shown, reference, language) }));
	const rest = tellApart(said, reference, language);
	return said.map((entry, index) =>
		[entry.said, rest[index] ?? ''].filter((part) => part !== '').join(' · ')
	);
}
