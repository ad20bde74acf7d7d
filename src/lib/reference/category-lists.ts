import type { Category, CategoryEntry, CategoryListName, CategoryLists } from '../domain/category';
import { NameIndex } from './name-index';
import type { Reference, Term } from './reference';

function categoryOf({ code, nameVi, nameEn }: Term<string>): Category {
	return { code, nameVi, nameEn, synonyms: [], own: false };
}

function extend(terms: readonly Term<string>[], entries: readonly CategoryEntry[]): readonly Category[] {
	const byCode = new Map(terms.map((term) => [term.code, categoryOf(term)]));
	for (const { code, nameVi, nameEn, synonyms } of entries) {
		byCode.set(code, { code, nameVi, nameEn, synonyms, own: byCode.get(code)?.own ?? true });
	}
	return [...byCode.values()];
}

/**
 * The category lists of the product with what users added and renamed; of two entries on one code the later counts.
 * Names of the product go on standing for their category after it was renamed. Pairs that may answer each other come
 * from the product's table until an entry says which limitations its direction may answer.
 */
export function buildCategoryLists(reference: Reference, entries: readonly CategoryEntry[]): CategoryLists {
	const bundled = {
		limitation: reference.limitationCategories,
		direction: reference.directionCategories
	} as const;
	const entriesOf = (list: CategoryListName): readonly CategoryEntry[] =>
		entries.filter((entry) => entry.list === list);
	const lists = {
		limitation: extend(bundled.limitation.all, entriesOf('limitation')),
		direction: extend(bundled.direction.all, entriesOf('direction'))
	} as const;
	const indexOf = (list: CategoryListName): NameIndex<string> =>
		new NameIndex(
			entriesOf(list).flatMap(({ code, nameVi, nameEn, synonyms }) =>
				[code, nameVi, nameEn, ...synonyms].map((name): [string, string] => [name, code])
			)
		);
	const own = { limitation: indexOf('limitation'), direction: indexOf('direction') } as const;
	const answers = new Map(
		entriesOf('direction').flatMap(({ code, mayAnswer }) =>
			mayAnswer === null ? [] : [[code, new Set(mayAnswer)] as const]
		)
	);
	return {
		...lists,
		match(list, text) {
			for (const match of [own[list].match(text), bundled[list].match(text)]) {
				if (match.kind === 'match') return match.value;
			}
			return null;
		},
		mayAnswer: (direction, limitation) =>
			answers.get(direction)?.has(limitation) ?? reference.mayAnswer(direction, limitation)
	};
}
