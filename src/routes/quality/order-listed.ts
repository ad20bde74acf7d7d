import type { FindingFacet } from '../../lib/domain/finding-kind';
import { groupBy } from '../../lib/domain/group-by';
import { groupFindings, valueOf, type FindingChoice } from '../../lib/query/choose-listed';
import type { ListedFinding } from '../../lib/query/list-findings';
import type { View } from '../../lib/state/view';

/** Findings in the order of the groups that a facet puts them in. */
export function orderListed(chosen: readonly ListedFinding[], by: FindingFacet): readonly ListedFinding[] {
	if (by === 'level') return chosen;
	const together = groupBy(chosen, (one) => valueOf(one, by));
	return groupFindings(chosen, by).flatMap(({ value }) => together.get(value) ?? []);
}

/** What a view chooses of findings. */
export function findingChoice({ filter, quality }: View): FindingChoice {
	return {
		kind: quality.kinds,
		level: quality.levels,
		province: filter.provinces,
		file: quality.files,
		report: quality.reports
	};
}
