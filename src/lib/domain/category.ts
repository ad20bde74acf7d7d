import type { Provenance } from './figure';

/** The two lists that statements are sorted by (domain model §8). */
export type CategoryListName = 'limitation' | 'direction';

/** A category as a user adds or renames it: a row of *categories*. */
export interface CategoryEntry {
	readonly list: CategoryListName;
	readonly code: string;
	readonly nameVi: string;
	/** The Vietnamese name where the row gives no other. */
	readonly nameEn: string;
	readonly synonyms: readonly string[];
	/** Codes of the limitations that a direction of it may answer; `null` leaves them as they are. */
	readonly mayAnswer: readonly string[] | null;
	readonly provenance: Provenance;
}

/** A category, with its names in both languages. `own` is one that no list of the product has. */
export interface Category {
	readonly code: string;
	readonly nameVi: string;
	readonly nameEn: string;
	readonly synonyms: readonly string[];
	readonly own: boolean;
}

/** Both lists as they stand: those of the product with what users added and renamed. */
export interface CategoryLists {
	readonly limitation: readonly Category[];
	readonly direction: readonly Category[];
	/** The code that a written category stands for; `null` where the list has none of that name. */
	match(list: CategoryListName, text: string): string | null;
	/** Whether a direction of one category may answer a limitation of another: grounds for a suggestion, no more. */
	mayAnswer(direction: string, limitation: string): boolean;
}
