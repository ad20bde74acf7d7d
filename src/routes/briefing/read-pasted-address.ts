import type { FigureAddress } from '../../lib/state/briefing/briefing';
import type { Reference } from '../../lib/reference/reference';
import { readAddress } from '../../lib/state/briefing/read-blocks';
import { decodeView } from '../../lib/state/view-codec';
import { FIGURE_PATHS, figureKeyOf } from './figures/figure-at';

/**
 * The figure of an address as a person copies it: a whole address of this app, or its path and query. `base` is the
 * path that the app stands under. The figure is the one that the screen shows for what is chosen. `null` for the address
 * of another site, of a screen without figures, or of nothing.
 */
export function readPastedAddress(
	text: string,
	origin: string,
	base: string,
	reference: Reference
): FigureAddress | null {
	if (text.trim() === '' || !URL.canParse(text.trim(), origin + base + '/')) return null;
	const address = new URL(text.trim(), origin + base + '/');
	if (address.origin !== origin || !address.pathname.startsWith(base + '/')) return null;
	const below = address.pathname.slice(base.length);
	const path = below.endsWith('/') ? below : `${below}/`;
	const figure = figureKeyOf(path, decodeView(address.search, reference).view);
	return figure === null ? null : readAddress({ path, query: address.search, figure }, FIGURE_PATHS);
}
