import type { FileReading } from '../../domain/reading';
import { formatNumber } from '../../i18n/format/format-number';
import type { Language } from '../../i18n/messages';
import { messagesIn } from '../../i18n/messages-in';

/** What only the user can decide about a file before all of it can be loaded, in words; empty where nothing is open. */
export function listQuestions(
	{ understanding, findings }: FileReading,
	labelOf: (column: string) => string,
	language: Language
): readonly string[] {
	const words = messagesIn(language).bench.questions;
	const has = (code: string): boolean => findings.some((finding) => finding.code === code);
	const confirm = findings.find(({ code }) => code === 'encoding.confirm');
	const questions = [
		...(has('encoding.mojibake') ? [words.garbled] : []),
		...(confirm === undefined ? [] : [words.encoding(String(confirm.params['encoding'] ?? '').toUpperCase())])
	];
	if (understanding === null) return questions;
	const { missing, numbers, dates, crosstab, names, namesOver } = understanding;
	const or = ` ${messagesIn(language).bench.columns.or} `;
	return [
		...questions,
		...(crosstab?.state === 'asked' ? [words.crosstab] : []),
		...(missing.length > 0
			? [words.missing(missing.map((group) => group.map(labelOf).join(or)).join('; '))]
			: []),
		...numbers.filter(({ ask }) => ask).map(({ column }) => words.numbers(column.header)),
		...dates.filter(({ ask }) => ask).map(({ column }) => words.dates(column.header)),
		...(names.length > 0 ? [words.names(formatNumber(names.length + namesOver, language))] : [])
	];
}
