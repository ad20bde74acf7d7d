import { formatDay } from '../../lib/i18n/format/format-day';
import { language } from '../../lib/i18n/language.svelte';
import type { Language } from '../../lib/i18n/messages';
import { session } from '../../lib/state/app';
import { insertBlocks } from '../../lib/state/briefing/arrange-blocks';
import type { FigureAddress } from '../../lib/state/briefing/briefing';
import { briefingsIn, keepBriefing, keepSnapshot } from '../../lib/state/briefing/keep-briefing';
import { recall, remember } from '../../lib/state/memory';
import { newKey } from '../../lib/state/new-key';
import { today } from '../../lib/state/today';
import { FIGURE_PATHS } from './figures/figure-at';
import type { DrawnFigure } from '../../lib/ui/figure/drawn-figure';
import { drawNow } from './figures/ground';
import { takeBoth } from './figures/take-both';

/** Where the briefing that was open last is remembered. */
const LAST = 'briefing';

/** Remembers which briefing is open, so that figures of other screens are put into it. */
export function rememberBriefing(key: string): void {
	remember(LAST, key);
}

/**
 * Puts the figure of an address at the end of the briefing that was open last, else of the first, else of a new one
 * named by the day. `shown` is one that is kept as it is; any other is drawn from its address. Gives the briefing's name,
 * or `null` where the address gives no figure. Rejects with an `AppError` where it can't be kept.
 */
export async function addToBriefing(
	address: FigureAddress,
	shown: DrawnFigure | null = null
): Promise<string | null> {
	const draw = (spoken: Language) => (shown === null ? drawNow(address, spoken) : Promise.resolve(shown));
	const snapshot = await takeBoth(draw, today(), language.current);
	if (snapshot === null) return null;
	// As it is once the figure is drawn: what was written in it meanwhile must stay.
	const briefings = briefingsIn(session.workspace.state, FIGURE_PATHS);
	const last = recall(LAST);
	const name = language.messages.briefing.start.suggested(formatDay(today(), language.current));
	const briefing = briefings.find(({ key }) => key === last) ??
		briefings[0] ?? { key: newKey(), name, blocks: [] };
	const block = { id: newKey(), kind: 'figure', address, title: '' } as const;
	await session.workspace.append([
		keepBriefing({ ...briefing, blocks: insertBlocks(briefing.blocks, null, block) }),
		keepSnapshot(briefing.key, block.id, snapshot)
	]);
	rememberBriefing(briefing.key);
	return briefing.name;
}
