import { formatNumber } from '../i18n/format/format-number';
import { nameOf } from '../i18n/format/name-of';
import { wordGivenDay } from '../i18n/format/word-given-day';
import type { Language } from '../i18n/messages';
import { messagesIn } from '../i18n/messages-in';
import type { CategoryLists } from '../domain/category';
import type { Statement, StatementOrdinals } from '../domain/statement';
import type { Reference } from '../reference/reference';
import type { StatementView } from './linked-statement';

/** Short name of each statement within its report: limitations L1, L2 …, directions D1, D2 … */
function codeStatement(statement: Statement, ordinals: StatementOrdinals): string {
	const LETTERS = { limitation: 'L', direction: 'D', strength: 'S', task: 'T' } as const;
	return `${LETTERS[statement.kind]}${ordinals.get(statement.id) ?? ''}`;
}

/**
 * A statement as a card shows it, numbered as `ordinals` says; the Vietnamese text, marked so, where no other is known. `lists` name categories that
 * users added or renamed.
 */
export function viewStatement(
	statement: Statement,
	ordinals: StatementOrdinals,
	reference: Reference,
	language: Language,
	lists?: Pick<CategoryLists, 'limitation' | 'direction'>
): StatementView {
	const isTranslated = language === 'en' && statement.textEn !== '';
	const isLimitation = statement.kind === 'limitation';
	const bundled = isLimitation ? reference.limitationCategories : reference.directionCategories;
	const categories = lists?.[isLimitation ? 'limitation' : 'direction'] ?? bundled.all;
	const { placeInReport, file, line } = statement.provenance;
	const category = categories.find(({ code }) => code === statement.category);
	return {
		id: statement.id,
		kind: statement.kind,
		code: codeStatement(statement, ordinals),
		text: isTranslated ? statement.textEn : statement.text,
		...(language === 'en' && !isTranslated && { lang: 'vi' }),
		category: category === undefined ? statement.category : nameOf(category, language),
		body: statement.bodyText,
		deadline: wordGivenDay(statement.deadline, language),
		target: statement.target,
		place: messagesIn(language).limitations.reports.place(placeInReport, file, formatNumber(line, language)),
		synthetic: statement.synthetic,
		published: statement.origin === 'published'
	};
}
