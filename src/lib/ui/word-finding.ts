import type { Finding } from '../domain/finding';
import type { FindingWords } from '../i18n/finding-words';
import type { Language } from '../i18n/messages';
import { messagesIn } from '../i18n/messages-in';
import type { FindingRow } from './finding-row';

/** A finding in words: what is there, why it matters, what can be done. */
export function wordFinding(finding: Finding, id: number, language: Language): FindingRow {
	const catalogue: Readonly<Record<string, FindingWords>> = messagesIn(language).findings;
	const words = catalogue[finding.code];
	const { level, file, line, column, value } = finding;
	return {
		id,
		level,
		title: words?.title ?? finding.code,
		file,
		line,
		column,
		value,
		message: words === undefined ? '' : `${words.message(value, finding.params)} ${words.advice}`
	};
}
