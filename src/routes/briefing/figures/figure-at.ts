import type { FigureAddress } from '../../../lib/state/briefing/briefing';
import { decodeView } from '../../../lib/state/view-codec';
import type { View } from '../../../lib/state/view';
import type { DrawnFigure } from '../../../lib/ui/figure/drawn-figure';
import { drawBoardFigure } from './draw-board-figure';
import { drawCalendarFigure } from './draw-calendar-figure';
import { drawCompareFigure } from './draw-compare-figure';
import { drawEvidenceFigure } from './draw-evidence-figure';
import { drawEventsFigure } from './draw-events-figure';
import { drawFindingsFigure } from './draw-findings-figure';
import { drawFollowUpFigure } from './draw-follow-up-figure';
import { drawMatrixFigure } from './draw-matrix-figure';
import { drawReportedFigure } from './draw-reported-figure';
import { drawTimelineFigure } from './draw-timeline-figure';
import { drawTrendFigure } from './draw-trend-figure';
import type { FigureGround } from './figure-ground';

type DrawFigure = (view: View, ground: FigureGround, signal?: AbortSignal) => Promise<DrawnFigure | null>;

interface Registered {
	/** The path of its screen. */
	readonly path: string;
	/** Its key on that screen. */
	readonly key: string;
	/** `null` for one that is kept as it was when it was taken: what it answers is typed, and no address runs it. */
	readonly draw: DrawFigure | null;
	/** Whether a view of the screen shows it. */
	readonly isShownIn: (view: View) => boolean;
}

const always = () => true;

/** The figures that can stand in a briefing; what a screen is mostly looked at for comes first. */
const FIGURES = [
	{
		path: '/',
		key: 'evidence',
		draw: drawEvidenceFigure,
		isShownIn: ({ evidence }) => evidence !== null
	},
	{ path: '/', key: 'timeline', draw: drawTimelineFigure, isShownIn: always },
	{ path: '/', key: 'figures', draw: drawReportedFigure('groups'), isShownIn: always },
	{ path: '/', key: 'nation', draw: drawReportedFigure('nation'), isShownIn: always },
	{ path: '/', key: 'events', draw: drawEventsFigure, isShownIn: always },
	{ path: '/trends/', key: 'trend', draw: drawTrendFigure, isShownIn: always },
	{ path: '/compare/', key: 'compare', draw: drawCompareFigure, isShownIn: always },
	{
		path: '/limitations/',
		key: 'board',
		draw: drawBoardFigure,
		isShownIn: ({ limitations }) => limitations.view === 'board'
	},
	{
		path: '/limitations/',
		key: 'matrix',
		draw: drawMatrixFigure,
		isShownIn: ({ limitations }) => limitations.view === 'matrix'
	},
	{
		path: '/limitations/',
		key: 'follow_up',
		draw: drawFollowUpFigure,
		isShownIn: ({ limitations }) => limitations.view === 'follow_up'
	},
	{ path: '/quality/', key: 'findings', draw: drawFindingsFigure, isShownIn: always },
	{ path: '/quality/', key: 'calendar', draw: drawCalendarFigure, isShownIn: always },
	{ path: '/explore/', key: 'plot', draw: null, isShownIn: ({ plot }) => plot !== null }
] as const satisfies readonly Registered[];

/** The key of a figure that can stand in a briefing. */
export type FigureKey = (typeof FIGURES)[number]['key'];

const REGISTERED: readonly (Registered & { readonly key: FigureKey })[] = FIGURES;

/**
 * Draws the figure of an address from the data of a ground; `null` where it has none or nothing to show, and for one
 * that is kept as it was.
 */
export async function figureAt(
	{ path, query, figure }: FigureAddress,
	ground: FigureGround,
	signal?: AbortSignal
): Promise<DrawnFigure | null> {
	const draw = find(path, figure)?.draw ?? null;
	return draw === null ? null : draw(decodeView(query, ground.reference).view, ground, signal);
}

/** Whether the figure of an address is kept as it was when it was taken, and never drawn from its address. */
export function isKeptAsTaken({ path, figure }: FigureAddress): boolean {
	return find(path, figure)?.draw === null;
}

/** The figure that a screen shows in a view, the one it is mostly looked at for; `null` for a screen that has none. */
export function figureKeyOf(path: string, view: View): FigureKey | null {
	return REGISTERED.find((one) => one.path === path && one.isShownIn(view))?.key ?? null;
}

/**
 * The key by which a briefing takes a figure that a screen shows: its own, or that of the one figure that the screen shows
 * in many ways; `null` where none is taken.
 */
export function registeredKey(path: string, key: string): FigureKey | null {
	const ofScreen = REGISTERED.filter((one) => one.path === path);
	const [only, ...more] = ofScreen;
	return ofScreen.find((one) => one.key === key)?.key ?? (more.length === 0 ? (only?.key ?? null) : null);
}

/** The paths of the screens that figures can be taken from. */
export const FIGURE_PATHS: readonly string[] = [...new Set(FIGURES.map(({ path }) => path))];

function find(path: string, key: string): Registered | undefined {
	return REGISTERED.find((one) => one.path === path && one.key === key);
}
