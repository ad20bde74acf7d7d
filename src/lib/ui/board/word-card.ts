import { formatNumber } from '../../i18n/format/format-number';
import type { Language } from '../../i18n/messages';
import { messagesIn } from '../../i18n/messages-in';
import type { CardRows } from './card-rows';
import type { BoardItem } from './group-board';

/** What a card says of its statement in one line: why it is there, category, body, deadline, target, place. */
export function wordMeta({ statement: { view }, beside }: BoardItem, language: Language): string {
	const { board, shell } = messagesIn(language);
	return [
		beside ? board.card.beside : '',
		view.category,
		view.body,
		view.deadline && `${shell.statement.deadline}: ${view.deadline}`,
		view.target && `${shell.statement.target}: ${view.target}`,
		view.place
	]
		.filter((text) => text !== '')
		.join(' · ');
}

/** How many links and suggestions a card has no room for, and how many pairs were refused; `''` for none. */
export function wordFurther({ hidden, refused }: CardRows, language: Language): string {
	const { card } = messagesIn(language).board;
	return [
		hidden > 0 ? card.more(formatNumber(hidden, language)) : '',
		refused > 0 ? card.refused(formatNumber(refused, language)) : ''
	]
		.filter((text) => text !== '')
		.join(' · ');
}
