import type { CategoryListName, CategoryLists } from '../../../lib/domain/category';
import type { Statement } from '../../../lib/domain/statement';
import { listsOf } from './category-options';

/** The list and code a statement counts under; `other` of its first list where none has what is written. */
function placeOf(
	{ kind, categoryText }: Statement,
	lists: CategoryLists
): { readonly list: CategoryListName; readonly code: string } {
	const [first = 'direction', ...others] = listsOf(kind);
	for (const list of [first, ...others]) {
		const code = lists.match(list, categoryText);
		if (code !== null) return { list, code };
	}
	return { list: first, code: 'other' };
}

/** The statements that count under a category. */
export function statementsIn(
	statements: readonly Statement[],
	list: CategoryListName,
	code: string,
	lists: CategoryLists
): readonly Statement[] {
	return statements.filter((statement) => {
		const place = placeOf(statement, lists);
		return place.list === list && place.code === code;
	});
}
