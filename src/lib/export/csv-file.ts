import type { Language } from '../i18n/messages';
import { CSV_WRITING, type CsvProfile } from './csv-profile';
import { writeCsvText } from './csv-text';

/**
 * Rows of fields, each written already, as the bytes of a CSV: UTF-8 with a byte-order mark, the separator of the
 * profile, CRLF. There is no `sep=` line: it makes Excel disregard the mark.
 */
export function csvFileOf(
	rows: readonly (readonly string[])[],
	profile: CsvProfile
): Uint8Array<ArrayBuffer> {
	const { separator } = CSV_WRITING[profile];
	return new TextEncoder().encode(`\uFEFF${rows.map((fields) => `${fields.join(separator)}\r\n`).join('')}`);
}

/** Rows of texts as a CSV for people: none can be taken for a formula, and Excel set to the language opens it in columns. */
export function csvOfTexts(
	rows: readonly (readonly string[])[],
	language: Language
): Uint8Array<ArrayBuffer> {
	return csvFileOf(
		rows.map((texts) => texts.map(writeCsvText)),
		language === 'vi' ? 'excel' : 'software'
	);
}
