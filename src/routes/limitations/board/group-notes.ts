import type { Language } from '../../../lib/i18n/messages';
import { messagesIn } from '../../../lib/i18n/messages-in';
import type { BoardGroup } from '../../../lib/ui/board/group-board';

/** What must be said of a group before its columns: documents that state no limitations, and plans that answer nothing known. */
export function groupNotes({ documents }: BoardGroup, language: Language): readonly string[] {
	const words = messagesIn(language).limitations.reports;
	const [only, ...more] = documents;
	if (only === undefined) return [];
	if (more.length > 0) {
		const none = documents.filter(({ state }) => state === 'none_stated').map(({ name }) => name);
		return none.length === 0 ? [] : [messagesIn(language).board.group.noneStated(none.join('; '))];
	}
	return [
		...(only.state === 'stated' ? [] : [only.state === 'none_stated' ? words.noneStated : words.unknown]),
		...(only.planWithoutReport ? [words.planWithoutReport] : [])
	];
}
