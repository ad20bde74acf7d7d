import type { CategoryListName, CategoryLists } from '../../../lib/domain/category';
import type { Statement, StatementKind } from '../../../lib/domain/statement';
import { nameOf } from '../../../lib/i18n/format/name-of';
import { language } from '../../../lib/i18n/language.svelte';
import type { Segment } from '../../../lib/ui/segment';

/** The lists a kind of statement is sorted by; strengths may use either. */
export function listsOf(kind: StatementKind): readonly CategoryListName[] {
	if (kind === 'limitation') return ['limitation'];
	return kind === 'strength' ? ['direction', 'limitation'] : ['direction'];
}

/** A written category as the code a list has for it; as written where none has, so that saving changes nothing. */
export function codeOf({ kind, categoryText }: Statement, lists: CategoryLists): string {
	for (const list of listsOf(kind)) {
		const code = lists.match(list, categoryText);
		if (code !== null) return code;
	}
	return categoryText;
}

/** The categories a kind may be put into, none first; a written one that no list has stays a choice. */
export function categoryOptions(
	kind: StatementKind,
	lists: CategoryLists,
	current: string
): readonly Segment<string>[] {
	const known = new Map(
		listsOf(kind).flatMap((list) =>
			lists[list].map((category) => [category.code, nameOf(category, language.current)] as const)
		)
	);
	if (current !== '' && !known.has(current)) known.set(current, current);
	const none = { value: '', label: language.messages.statementEdit.fields.uncategorised };
	return [none, ...[...known].map(([value, label]) => ({ value, label }))];
}
