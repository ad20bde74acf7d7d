import type { ComparisonGrid, GridLine } from '../../lib/query/comparison-grid';
import type { Language } from '../../lib/i18n/messages';
import type { Reference } from '../../lib/reference/reference';
import { markJoint } from '../../lib/ui/joint-topics';
import { nameCompared } from '../../lib/ui/name-compared';
import { sectionsFor, type Arrangement } from '../../lib/ui/sections-for';

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
	const firsts = lines.flatMap(({ cells }) => cells.slice(0, 1).map(({ total }) => total));
	const names = nameCompared(firsts, reference, language);
	const shown = lines.map(({ series }) => series);
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
				name: markJoint(names[index]?.name ?? '', line.series, shown, language),
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
