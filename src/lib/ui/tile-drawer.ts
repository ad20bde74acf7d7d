import type { ChartOption } from '../chart/option';

/** What a person does with a picture. */
export interface TileIntents {
	readonly onselect: (id: string, withShift: boolean) => void;
	/** Ends in ms of a stretch of time that was dragged over; `null` where it can't be. */
	readonly onbrush: ((from: number, to: number) => void) | null;
}

/** What is drawn of a picture by itself, `top` px from its start; `whole` is the height of all of it. */
export interface DrawnTile {
	readonly option: ChartOption;
	readonly width: number;
	readonly height: number;
	readonly top: number;
	readonly whole: number;
}

/** Draws one tile into an element and tells about its rows there. */
export interface TileDrawer {
	/** Draws at once; what was drawn before is gone. */
	draw(tile: DrawnTile): void;
	/** Tells about a row beside its mark: its series in the option, and its place in it. */
	tell(series: number, row: number): void;
	hush(): void;
	/** Leaves nothing behind. */
	dispose(): void;
}
