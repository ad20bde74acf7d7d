import type { Finding } from '../../../lib/domain/finding';
import { explainFinding } from '../../../lib/i18n/format/explain-finding';
import { language } from '../../../lib/i18n/language.svelte';

/** What is wrong with a field, in words for somebody who types it: the advice of a finding is about files. */
export function wordTrouble(finding: Finding): string {
	if (finding.code === 'cell.missing') return language.messages.statementEdit.emptyText;
	return explainFinding(finding, language.current).message;
}
