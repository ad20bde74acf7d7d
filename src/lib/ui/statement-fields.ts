import type { CategoryLists } from '../domain/category';
import type { Report } from '../domain/report';
import type { Statement } from '../domain/statement';
import { citeReport } from '../i18n/format/cite-report';
import { formatNumber } from '../i18n/format/format-number';
import { labelPeriod } from '../i18n/format/label-period';
import { nameOf } from '../i18n/format/name-of';
import { namePlace } from '../i18n/format/name-place';
import { nameTopics } from '../i18n/format/name-topics';
import { wordGivenDay } from '../i18n/format/word-given-day';
import type { Language } from '../i18n/messages';
import { messagesIn } from '../i18n/messages-in';
import type { Reference } from '../reference/reference';
import type { Field } from './document-fields';

/** The text of a statement in a language; `lang` where it is in another than asked, because no translation is known. */
export function textIn(
	{ text, textEn }: Pick<Statement, 'text' | 'textEn'>,
	language: Language
): { readonly text: string; readonly lang?: 'vi' } {
	if (language === 'vi') return { text };
	return textEn === '' ? { text, lang: 'vi' } : { text: textEn };
}

/** The name of a statement's category in its list; the code where no list has it. */
export function nameCategory(
	{ kind, category }: Pick<Statement, 'kind' | 'category'>,
	lists: Pick<CategoryLists, 'limitation' | 'direction'>,
	language: Language
): string {
	const own = kind === 'limitation' ? lists.limitation : lists.direction;
	const other = kind === 'limitation' ? lists.direction : lists.limitation;
	const found = own.find(({ code }) => code === category) ?? other.find(({ code }) => code === category);
	return found === undefined ? category : nameOf(found, language);
}

/** What a statement says of itself besides its text. */
export function statementFields(
	statement: Statement,
	lists: Pick<CategoryLists, 'limitation' | 'direction'>,
	reference: Reference,
	language: Language
): readonly Field[] {
	const words = messagesIn(language).statementPanel.fields;
	const indicators = statement.indicators.map((code) => nameOf(reference.indicators.get(code), language));
	const topics = statement.topics.map((code) => reference.topics.get(code));
	return [
		[words.category, nameCategory(statement, lists, language)],
		[words.body, statement.bodyText],
		[words.topics, nameTopics(topics, language)],
		[words.indicators, indicators.join('; ')],
		[words.deadline, wordGivenDay(statement.deadline, language)],
		[words.target, statement.target]
	];
}

/** Where a statement stands: document, period, place in it, file and line, source and note. */
export function originFields(
	statement: Statement,
	report: Report | undefined,
	reference: Reference,
	language: Language
): readonly Field[] {
	const words = messagesIn(language).statementPanel.place;
	const { provenance, period, province } = statement;
	const isPublished = statement.origin === 'published';
	const place = reference.places.get(report?.province ?? province);
	return [
		[words.document, report === undefined ? words.noDocument : citeReport(report, place, language)],
		[
			words.period,
			[namePlace(place, language), period === null ? '' : labelPeriod(period, language, 'inline')]
				.filter((part) => part !== '')
				.join(', ')
		],
		[words.inDocument, provenance.placeInReport === '' ? words.notSaid : provenance.placeInReport],
		[words.file, words.row(provenance.file, formatNumber(provenance.line, language))],
		[isPublished ? words.address : words.source, provenance.source],
		[words.note, provenance.note]
	];
}

/** Who wrote or changed a statement and when, as given; `''` where it stands as it was imported. */
export function wordAuthor(statement: Statement, wasChanged: boolean, language: Language): string {
	const words = messagesIn(language).statementPanel.changes;
	const { by } = statement;
	const date = wordGivenDay(statement.date, language);
	if (!wasChanged) return by === '' ? '' : words.entered(by);
	if (by !== '' && date !== '') return words.by(by, date);
	if (by !== '') return words.byOnly(by);
	return date === '' ? words.nobody : words.onlyWhen(date);
}
