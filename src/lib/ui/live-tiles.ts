import type { ChartTile } from '../chart/tiles-of';
import { takeTurns } from '../work/take-turns';
import type { TileDrawer } from './tile-drawer';

/** What is to be seen: the tiles of a picture, from its top. */
export interface TiledPicture {
	readonly tiles: readonly ChartTile[];
	/** Of the picture and of every tile, in px. */
	readonly width: number;
}

interface LiveTile {
	readonly element: HTMLElement;
	drawer: TileDrawer | null;
	tile: ChartTile | null;
	isDrawn: boolean;
}

/** So far above and below the window a tile is drawn already, as a share of the window's height. */
const NEAR = 0.5;

/**
 * The tiles of a picture in a host, each drawn by itself when it comes near the window: those in sight from the top
 * down, with turns for others between them. What is not drawn yet is not to be seen, so that nothing that was asked for
 * before ever stands beside what was asked for since.
 */
export class LiveTiles {
	readonly #host: HTMLElement;
	readonly #open: (element: HTMLElement) => TileDrawer;
	readonly #watch: IntersectionObserver;
	readonly #near = new Set<Element>();
	readonly #tiles: LiveTile[] = [];
	#width = 0;
	#whole = 0;
	#round = 0;
	#told: TileDrawer | null = null;
	/** What a pointer was told goes at a key press (WCAG 2.2, 1.4.13), wherever the focus is. */
	readonly #dismiss = ({ key }: KeyboardEvent): void => {
		if (key === 'Escape') for (const { drawer } of this.#tiles) drawer?.hush();
	};

	/** `open` gives what draws into an element. */
	constructor(host: HTMLElement, open: (element: HTMLElement) => TileDrawer) {
		this.#host = host;
		this.#open = open;
		const rootMargin = `${String(NEAR * 100)}% 0px`;
		this.#watch = new IntersectionObserver((entries) => this.#follow(entries), { rootMargin });
		addEventListener('keydown', this.#dismiss);
	}

	/** Shows another picture; `whole` draws all of it before this returns. */
	show({ tiles, width }: TiledPicture, whole: boolean): void {
		this.hush();
		this.#width = width;
		this.#whole = tiles.reduce((sum, { height }) => sum + height, 0);
		for (const gone of this.#tiles.splice(tiles.length)) this.#remove(gone);
		tiles.forEach((tile, at) => {
			const live = (this.#tiles[at] ??= this.#add());
			live.tile = tile;
			live.isDrawn = false;
			live.element.style.height = `${String(tile.height)}px`;
			live.element.style.visibility = 'hidden';
		});
		if (whole) for (const live of this.#tiles) this.#draw(live);
		else {
			this.#look();
			// What is out of sight keeps nothing of the picture before: it may be wider than there is room for now.
			for (const live of this.#tiles) if (!this.#near.has(live.element)) this.#close(live);
			void this.#drawNear();
		}
	}

	/** Tells about a row, and brings its tile into sight. */
	tell(seriesIndex: number, dataIndex: number): void {
		const live = this.#tiles.find(({ tile }) => tile?.series.includes(seriesIndex));
		if (live?.tile == null) return;
		this.#draw(live);
		if (this.#tiles.length > 1) live.element.scrollIntoView({ block: 'nearest' });
		if (this.#told !== live.drawer) this.hush();
		this.#told = live.drawer;
		live.drawer?.tell(live.tile.series.indexOf(seriesIndex), dataIndex);
	}

	/** Takes back what is told. */
	hush(): void {
		this.#told?.hush();
		this.#told = null;
	}

	/** The pictures that are drawn, from the top. */
	pictures(): readonly SVGSVGElement[] {
		return this.#tiles.flatMap(({ element }) => element.querySelector('svg') ?? []);
	}

	/** Leaves nothing behind. */
	dispose(): void {
		this.#round += 1;
		removeEventListener('keydown', this.#dismiss);
		this.#watch.disconnect();
		for (const live of this.#tiles.splice(0)) this.#remove(live);
	}

	#add(): LiveTile {
		const element = document.createElement('div');
		element.className = 'tile';
		this.#host.append(element);
		this.#watch.observe(element);
		return { element, drawer: null, tile: null, isDrawn: false };
	}

	#close(live: LiveTile): void {
		live.drawer?.dispose();
		live.drawer = null;
	}

	#remove(live: LiveTile): void {
		this.#close(live);
		this.#watch.unobserve(live.element);
		this.#near.delete(live.element);
		live.element.remove();
	}

	/** Where tiles stand is known at once here; the browser tells of it only after the next frame. */
	#look(): void {
		const { top } = this.#host.getBoundingClientRect();
		const [from, to] = [-innerHeight * NEAR, innerHeight * (1 + NEAR)];
		for (const { element, tile } of this.#tiles) {
			const start = top + (tile?.top ?? 0);
			if (start <= to && start + (tile?.height ?? 0) >= from) this.#near.add(element);
			else this.#near.delete(element);
		}
	}

	#follow(entries: readonly IntersectionObserverEntry[]): void {
		for (const { target, isIntersecting } of entries)
			if (isIntersecting) this.#near.add(target);
			else this.#near.delete(target);
		void this.#drawNear();
	}

	async #drawNear(): Promise<void> {
		const round = (this.#round += 1);
		const turns = takeTurns();
		for (const live of [...this.#tiles]) {
			if (live.isDrawn || !this.#near.has(live.element)) continue;
			const others = turns.rest();
			if (others !== undefined) await others;
			if (round !== this.#round) return;
			this.#draw(live);
		}
	}

	#draw(live: LiveTile): void {
		if (live.isDrawn || live.tile === null) return;
		const { option, height, top } = live.tile;
		live.drawer ??= this.#open(live.element);
		live.drawer.draw({ option, width: this.#width, height, top, whole: this.#whole });
		live.element.style.visibility = '';
		live.isDrawn = true;
	}
}
