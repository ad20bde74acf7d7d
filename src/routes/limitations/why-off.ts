import { language } from '../../lib/i18n/language.svelte';
import { session } from '../../lib/state/app';

/** Why nothing can be decided or changed now, in words; `null` where it can. Follows the workspace and the language. */
export function whyOff(): string | null {
	const { canChange, readOnly, failure } = session.workspace;
	const { board, workspace } = language.messages;
	if (failure !== null) return board.failed;
	if (readOnly !== null) return `${board.readOnly} ${workspace.readOnly[readOnly]}`;
	return canChange ? null : board.opening;
}
