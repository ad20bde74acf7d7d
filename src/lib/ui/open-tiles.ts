import { loadChartEngine } from '../chart/engine';
import { engineTile } from './engine-tile';
import { LiveTiles } from './live-tiles';
import { panelTile } from './panel-tile';
import type { TileIntents } from './tile-drawer';

/**
 * Opens a picture in a host: at once where panels are drawn, else when the chart engine is there; `onfail` where it
 * can't be had while it is open. Returns what closes it.
 */
export function openTiles(
	host: HTMLElement,
	needsEngine: boolean,
	intents: TileIntents,
	onopen: (tiles: LiveTiles) => void,
	onfail: () => void
): () => void {
	let gone = false;
	let opened: LiveTiles | null = null;
	const open = (drawer: ConstructorParameters<typeof LiveTiles>[1]): void => {
		opened = new LiveTiles(host, drawer);
		onopen(opened);
	};
	if (needsEngine)
		loadChartEngine().then(
			(engine) => {
				if (!gone) open((element) => engineTile(element, engine, intents));
			},
			() => {
				if (!gone) onfail();
			}
		);
	else open((element) => panelTile(element, intents));
	return () => {
		gone = true;
		opened?.dispose();
	};
}
