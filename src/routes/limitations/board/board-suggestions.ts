import type { Link } from '../../../lib/domain/statement';
import { messagesIn } from '../../../lib/i18n/messages-in';
import type { BoardSuggestion } from '../../../lib/ui/board/board-statement';
import type { BoardWording } from './board-wording';

/** The pairs that a person linked without being sure, with their note; each waits to be accepted or rejected. */
export function boardSuggestions(
	links: readonly Link[],
	{ language }: Pick<BoardWording, 'language'>
): readonly BoardSuggestion[] {
	const words = messagesIn(language).board.suggestion;
	return links.flatMap(({ limitation, direction, strength, confidence, by, note }) => {
		if (confidence !== 'low' || strength === 'none') return [];
		const who = by || words.someone;
		const reasons = [note === '' ? words.coder(who) : words.coderNote(who, note)];
		return [{ limitation, direction, from: 'coder' as const, strength, reasons, note }];
	});
}
