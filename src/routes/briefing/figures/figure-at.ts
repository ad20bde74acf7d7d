import type { FigureAddress } from '../../../lib/state/briefing/briefing';
import { decodeView } from '../../../lib/state/view-codec';
import type { View } from '../../../lib/state/view';
import type { DrawnFigure } from '../../../lib/ui/figure/drawn-figure';
import { drawCompareFigure } from './draw-compare-figure';
import { drawTrendFigure } from './draw-trend-figure';
import type { FigureGround } from './figure-ground';

type DrawFigure = (view: View, ground: FigureGround, signal?: AbortSignal) => Promise<DrawnFigure | null>;

/** The figures that can stand in a briefing, by the path of their screen and their key on it. */
const FIGURES: readonly (readonly [path: string, figure: string, DrawFigure])[] = [
	['/trends/', 'trend', drawTrendFigure],
	['/compare/', 'compare', drawCompareFigure]
];

/** Draws the figure of an address from the data of a ground; `null` where it has none, or nothing to show. */
export async function figureAt(
	{ path, query, figure }: FigureAddress,
	ground: FigureGround,
	signal?: AbortSignal
): Promise<DrawnFigure | null> {
	const draw = FIGURES.find(([at, key]) => at === path && key === figure)?.[2];
	if (draw === undefined) return null;
	return draw(decodeView(query, ground.reference).view, ground, signal);
}

/** The figure of a screen that a briefing takes; `null` for a screen that has none. */
export function figureKeyOf(path: string): string | null {
	return FIGURES.find(([at]) => at === path)?.[1] ?? null;
}

/** The paths of the screens that figures can be taken from. */
export const FIGURE_PATHS: readonly string[] = FIGURES.map(([path]) => path);
