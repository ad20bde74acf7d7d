import type { FindingFacet } from '../../lib/domain/finding-kind';
import { groupFindings, valueOf, type FindingChoice } from '../../lib/query/choose-listed';
import type { ListedFinding } from '../../lib/query/list-findings';
import type { View } from '../../lib/state/view';

/** Findings in the order of the groups that a facet puts them in. */
export function orderListed(chosen: readonly ListedFinding[], by: FindingFacet): readonly ListedFinding[] {
	if (by === 'level') return chosen;
	const place = new Map(groupFindings(chosen, by).map(({ value }, at) => [value, at]));
	const at = (one: ListedFinding) => place.get(valueOf(one, by)) ?? 0;
	return [...chosen].sort((one, other) => at(one) - at(other));
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
