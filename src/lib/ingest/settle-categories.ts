import type { CategoryEntry, CategoryLists, CategoryListName } from '../domain/category';
import type { StatementRow } from '../domain/statement';
import type { FindingGroups } from './finding-groups';

/** Limitations have a list of their own; directions and tasks share one; strengths may use either. */
const LISTS: Readonly<Record<StatementRow['kind'], readonly CategoryListName[]>> = {
	limitation: ['limitation'],
	direction: ['direction'],
	task: ['direction'],
	strength: ['direction', 'limitation'],
	none_stated: []
};

/** Of entries on one code of one list, the last. */
export function lastOfEach(entries: readonly CategoryEntry[]): readonly CategoryEntry[] {
	return [...new Map(entries.map((entry) => [`${entry.list} ${entry.code}`, entry])).values()];
}

/** The statements with the codes of their categories; a name that no list has is said, and counts as `other`. */
export function settleCategories(
	statements: readonly StatementRow[],
	lists: CategoryLists,
	findings: FindingGroups
): readonly StatementRow[] {
	return statements.map((statement) => {
		const { kind, categoryText, provenance } = statement;
		if (categoryText === '') return statement;
		for (const list of LISTS[kind]) {
			const category = lists.match(list, categoryText);
			if (category !== null) return { ...statement, category };
		}
		const { file, line } = provenance;
		findings.add(`${file} ${categoryText}`, {
			...{ code: 'category.unknown', level: 'warning', file, line, column: 'category', params: {} },
			value: categoryText
		});
		return statement;
	});
}

/** Limitations that a category is said to answer and that no list has. */
export function checkMayAnswer(
	entries: readonly CategoryEntry[],
	lists: CategoryLists,
	findings: FindingGroups
): void {
	const known = new Set(lists.limitation.map(({ code }) => code));
	for (const { mayAnswer, provenance } of entries) {
		const { file, line } = provenance;
		for (const value of mayAnswer ?? []) {
			if (known.has(value)) continue;
			const place = { file, line, column: 'may_answer', value, params: {} };
			findings.add(`${file} ${value}`, { ...place, code: 'category.unknown', level: 'warning' });
		}
	}
}
