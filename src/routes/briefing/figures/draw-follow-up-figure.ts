import { indexHistory } from '../../../lib/coverage/history-index';
import type { View } from '../../../lib/state/view';
import type { DrawnFigure } from '../../../lib/ui/figure/drawn-figure';
import { isFollowedAsChosen } from '../../limitations/choose-limitations';
import { followedLimitations, foundAmong } from '../../limitations/followed-limitations';
import { followUpFigure } from '../../limitations/follow-up-figure';
import { limitationsOf } from '../../limitations/limitations-data';
import type { FigureGround } from './figure-ground';

/** What has become of the limitations of a choice, as a table; `null` where it has none. */
export function drawFollowUpFigure(view: View, ground: FigureGround): Promise<DrawnFigure | null> {
	const { joined, reference, language } = ground;
	const choice = view.limitations;
	const known = followedLimitations(limitationsOf(view, ground), indexHistory(joined), reference.places);
	const followed = foundAmong(known, choice).filter(({ state }) => isFollowedAsChosen(state, choice));
	const shown = { followed, joined, choice, filter: view.filter, reference };
	return Promise.resolve(followed.length === 0 ? null : followUpFigure(shown, language));
}
