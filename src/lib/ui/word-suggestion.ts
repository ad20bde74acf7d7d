import type { RecurrenceReason, SuggestionReason } from '../coverage/suggestion';
import type { Category, CategoryLists } from '../domain/category';
import { nameOf } from '../i18n/format/name-of';
import type { Language } from '../i18n/messages';
import { messagesIn } from '../i18n/messages-in';
import type { Reference } from '../reference/reference';

/**
 * Puts one reason of a suggestion into words, as a clause without a full stop. Common words and a person's note are
 * Vietnamese in either language, as they were written.
 */
export function wordSuggestion(
	reason: SuggestionReason | RecurrenceReason,
	categories: CategoryLists,
	reference: Reference,
	language: Language
): string {
	const words = messagesIn(language).suggestions;
	const list = (names: readonly string[]) => names.join('; ');
	switch (reason.kind) {
		case 'category':
			return words.category(
				nameCategory(categories.direction, reason.direction, language),
				nameCategory(categories.limitation, reason.limitation, language)
			);
		case 'same_category':
			return words.sameCategory(nameCategory(categories.limitation, reason.category, language));
		case 'topic':
			return words.topic(
				list(
					reason.topics.map((code) => {
						const { shortVi, shortEn } = reference.topics.get(code);
						return language === 'vi' ? shortVi : shortEn;
					})
				)
			);
		case 'body':
			return words.body(list(reason.bodies.map((key) => reference.bodies.nameOf(key, language))));
		case 'indicator':
			return words.indicator(
				list(reason.indicators.map((code) => nameOf(reference.indicators.get(code), language)))
			);
		case 'wording':
			return words.wording(reason.words.map(words.word).join(', '));
		case 'coder':
		case 'whole': {
			const unnamed = reason.kind === 'coder' ? words.coderUnnamed : words.wholeUnnamed;
			const said = reason.by === '' ? unnamed : words[reason.kind](reason.by);
			return reason.note === '' ? said : words.withNote(said, reason.note);
		}
	}
}

/** A category's name; its code where no list has it any more. */
function nameCategory(list: readonly Category[], code: string, language: Language): string {
	const category = list.find((one) => one.code === code);
	return category === undefined ? code : nameOf(category, language);
}
