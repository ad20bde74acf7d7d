import type { CategoryLists } from '../../../lib/domain/category';
import type { Language } from '../../../lib/i18n/messages';
import type { Reference } from '../../../lib/reference/reference';

/** What the words of the board are taken from. */
export interface BoardWording {
	readonly reference: Reference;
	readonly categories: CategoryLists;
	readonly language: Language;
}
