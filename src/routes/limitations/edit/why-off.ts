import { language } from '../../../lib/i18n/language.svelte';
import { session } from '../../../lib/state/app';

/** Why nothing can be changed now, in words; `null` where it can. Follows the workspace and the language. */
export function whyOff(): string | null {
	const { workspace } = session;
	const { statementEdit, workspace: kept } = language.messages;
	if (workspace.failure !== null) return statementEdit.off.failed;
	if (workspace.keeping === null) return statementEdit.off.opening;
	return workspace.readOnly === null ? null : kept.readOnly[workspace.readOnly];
}
