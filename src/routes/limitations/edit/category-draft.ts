import type { Category, CategoryListName, CategoryLists } from '../../../lib/domain/category';
import { foldAccents } from '../../../lib/domain/fold';
import { splitList } from '../../../lib/reference/parse-table';
import type { Cells } from '../../../lib/state/decided-files';

/** What the form for one category asks; `answers` are codes of limitations, for a direction only. */
export interface CategoryDraft {
	readonly nameVi: string;
	readonly nameEn: string;
	readonly synonyms: string;
	readonly answers: readonly string[];
}

/** A category as it stands, or a new one, to be changed. */
export function draftOfCategory(
	category: Category | null,
	list: CategoryListName,
	lists: CategoryLists
): CategoryDraft {
	if (category === null) return { nameVi: '', nameEn: '', synonyms: '', answers: [] };
	const { code, nameVi, nameEn, synonyms } = category;
	const answered =
		list === 'direction' ? lists.limitation.filter((one) => lists.mayAnswer(code, one.code)) : [];
	return {
		nameVi,
		nameEn: nameEn === nameVi ? '' : nameEn,
		synonyms: synonyms.join('; '),
		answers: answered.map((one) => one.code)
	};
}

/** What the format has for a direction that answers none, and therefore no code. */
const NO_ANSWERS = 'none';

/** The longest code the format takes, less room for a number that tells two apart. */
const LONGEST_STEM = 36;

/** A code for a new category, of the letters of its name; `''` where it has none. The same name gives the same code. */
export function codeForName(name: string, taken: readonly string[]): string {
	const stem = foldAccents(name)
		.replace(/[^a-z0-9]+/gu, '_')
		.replace(/^[0-9_]+/u, '')
		.slice(0, LONGEST_STEM)
		.replace(/_+$/u, '');
	if (stem === '') return '';
	let code = stem;
	for (let number = 2; code === NO_ANSWERS || taken.includes(code); number += 1)
		code = `${stem}_${String(number)}`;
	return code;
}

/** The first name of a draft that stands for another category already; `null` where all are free. */
export function takenName(
	{ nameVi, nameEn, synonyms }: CategoryDraft,
	own: string,
	list: CategoryListName,
	lists: CategoryLists
): { readonly name: string; readonly by: Category } | null {
	for (const name of [nameVi, nameEn, ...splitList(synonyms)]) {
		const code = name.trim() === '' ? null : lists.match(list, name);
		const by = code === own ? undefined : lists[list].find((one) => one.code === code);
		if (by !== undefined) return { name, by };
	}
	return null;
}

/** The row of *categories* a draft stands for. A direction's answers are written only where they were changed. */
export function cellsOfCategory(
	draft: CategoryDraft,
	before: CategoryDraft,
	{ list, code, isNew }: { readonly list: CategoryListName; readonly code: string; readonly isNew: boolean }
): Cells & { readonly list: CategoryListName; readonly code: string } {
	const isSame = [...draft.answers].sort().join() === [...before.answers].sort().join();
	const answers = draft.answers.length === 0 ? NO_ANSWERS : draft.answers.join('; ');
	return {
		list,
		code,
		name_vi: draft.nameVi,
		name_en: draft.nameEn,
		synonyms: splitList(draft.synonyms).join('; '),
		may_answer: list === 'limitation' || (isSame && !isNew) ? '' : answers
	};
}
