import { ENCODINGS } from '../../domain/decisions';
import type { FileReading } from '../../domain/reading';
import { formatNumber } from '../../i18n/format/format-number';
import type { Language } from '../../i18n/messages';
import { messagesIn } from '../../i18n/messages-in';

/**
 * What only the user can decide about a file before all of it can be loaded, in words; empty where nothing is open, and
 * for a file that was never understood as a table: no answer would help it.
 */
export function listQuestions(
	{ understanding, findings }: FileReading,
	labelOf: (column: string) => string,
	language: Language
): readonly string[] {
	if (understanding === null) return [];
	const { form, questions: words, columns } = messagesIn(language).bench;
	const has = (code: string): boolean => findings.some((finding) => finding.code === code);
	const confirm = findings.find(({ code }) => code === 'encoding.confirm');
	const { missing, numbers, dates, crosstab, names, namesOver } = understanding;
	const or = ` ${columns.or} `;
	const wordEncoding = (encoding: string): string => {
		const known = ENCODINGS.find((one) => one === encoding);
		return known === undefined ? encoding : form.encodings[known];
	};
	return [
		...(has('encoding.mojibake') ? [words.garbled] : []),
		...(confirm === undefined
			? []
			: [words.encoding(wordEncoding(String(confirm.params['encoding'] ?? '')))]),
		...(crosstab?.state === 'asked' ? [words.crosstab] : []),
		...(missing.length > 0
			? [words.missing(missing.map((group) => group.map(labelOf).join(or)).join('; '))]
			: []),
		...numbers.filter(({ ask }) => ask).map(({ column }) => words.numbers(column.header)),
		...dates.filter(({ ask }) => ask).map(({ column }) => words.dates(column.header)),
		...(names.length > 0 ? [words.names(formatNumber(names.length + namesOver, language))] : [])
	];
}
