import type { FigureAddress } from '../../../lib/state/briefing/briefing';
import { DEFAULT_LIMITATIONS, type LimitationView } from '../../../lib/state/limitations-choice';
import { DEFAULT_VIEW, type View } from '../../../lib/state/view';
import { encodeView } from '../../../lib/state/view-codec';
import type { FigureKey } from './figure-at';

/** A figure that can be put in without opening its screen. */
export interface ReadyFigure {
	readonly key: Exclude<FigureKey, 'evidence' | 'nation' | 'events' | 'plot'>;
	readonly path: string;
	/** What its view has besides the filters. */
	readonly view: Partial<View>;
}

const limitations = (view: LimitationView): Partial<View> => ({
	limitations: { ...DEFAULT_LIMITATIONS, view }
});

/** The figures that need nothing chosen but the data, in the order of the screens. */
export const READY_FIGURES: readonly ReadyFigure[] = [
	{ key: 'timeline', path: '/', view: {} },
	{ key: 'figures', path: '/', view: {} },
	{ key: 'trend', path: '/trends/', view: {} },
	{ key: 'compare', path: '/compare/', view: {} },
	{ key: 'board', path: '/limitations/', view: limitations('board') },
	{ key: 'matrix', path: '/limitations/', view: limitations('matrix') },
	{ key: 'follow_up', path: '/limitations/', view: limitations('follow_up') },
	{ key: 'findings', path: '/quality/', view: {} },
	{ key: 'calendar', path: '/quality/', view: {} }
];

/** The address of a ready figure under filters. */
export function readyAddress({ key, path, view }: ReadyFigure, filter: View['filter']): FigureAddress {
	return { path, query: encodeView({ ...DEFAULT_VIEW, ...view, filter }), figure: key };
}
