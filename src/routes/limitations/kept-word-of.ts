import type { HistoryEntry } from '../../lib/coverage/limitation-history';
import { DECIDED_KINDS, decidedIn } from '../../lib/state/decided-files';
import type { WorkspaceState } from '../../lib/workspace/state';

/** The key under which a workspace keeps a word on a limitation; `null` for one that a file brought. */
export function keptWordOf(entry: HistoryEntry, state: WorkspaceState): string | null {
	const kind = DECIDED_KINDS.find(({ collection }) => collection === 'follow_up');
	if (kind === undefined) return null;
	const kept = decidedIn(state, kind).find(
		({ cells }) =>
			cells['limitation'] === entry.statement &&
			cells['state'] === entry.kind &&
			(cells['date'] ?? '') === (entry.date?.text ?? '') &&
			(cells['by'] ?? '').trim() === entry.by &&
			(cells['note'] ?? '').trim() === entry.note
	);
	return kept?.key ?? null;
}
