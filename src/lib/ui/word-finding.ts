import type { Finding } from '../domain/finding';
import { explainFinding } from '../i18n/format/explain-finding';
import type { Language } from '../i18n/messages';
import type { FindingRow } from './finding-row';

/** A finding as a table row: what is there, why it matters, what can be done. */
export function wordFinding(finding: Finding, id: number, language: Language): FindingRow {
	const { level, file, line, column } = finding;
	const { title, value, message, advice } = explainFinding(finding, language);
	return { id, level, title, file, line, column, value, message: `${message} ${advice}` };
}
