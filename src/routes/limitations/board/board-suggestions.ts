import { suggestAnswers } from '../../../lib/coverage/suggest-answers';
import type { Report } from '../../../lib/domain/report';
import type { Joined } from '../../../lib/ingest/joined';
import { pairKey, type BoardSuggestion } from '../../../lib/ui/board/board-statement';
import { wordSuggestion } from '../../../lib/ui/word-suggestion';
import type { BoardWording } from './board-wording';

/**
 * The pairs that a person linked without being sure, and those the app suggests, with their reasons in words; each waits to
 * be accepted or rejected and answers nothing.
 */
export function boardSuggestions(
	{ statements, links, categories }: Joined,
	reports: readonly Report[],
	{ reference, language }: BoardWording
): readonly BoardSuggestion[] {
	const unsure = new Map(links.map((link) => [pairKey(link), link]));
	return suggestAnswers(statements, links, reports, categories, reference.places).map(
		({ limitation, direction, reasons }) => {
			const link = unsure.get(pairKey({ limitation, direction }));
			return {
				limitation,
				direction,
				from: reasons.some(({ kind }) => kind === 'coder' || kind === 'whole') ? 'coder' : 'app',
				strength: link?.strength === 'direct' ? 'direct' : 'partial',
				reasons: reasons.map((reason) => wordSuggestion(reason, categories, reference, language)),
				note: link?.note ?? ''
			};
		}
	);
}
