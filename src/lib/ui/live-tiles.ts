import type { ChartEngine, LiveChart } from '../chart/engine';
import { isChartItem } from '../chart/option';
import type { ChartTile } from '../chart/tiles-of';
import { takeTurns } from '../domain/take-turns';
import { brushChart } from './brush-chart';

/** What is to be seen: the tiles of a picture, all as wide as it is. */
export interface TiledPicture {
	readonly tiles: readonly ChartTile[];
	/** In px. */
	readonly width: number;
}

/** What a person does with a picture. */
interface TileIntents {
	readonly onselect: (id: string, withShift: boolean) => void;
	/** Ends in ms of a stretch of time that was dragged over; `null` where it can't be. */
	readonly onbrush: ((from: number, to: number) => void) | null;
}

interface LiveTile {
	readonly element: HTMLElement;
	chart: LiveChart | null;
	tile: ChartTile | null;
	isDrawn: boolean;
	release: () => void;
}

/** So far above and below the window a tile is drawn already, as a share of the window's height. */
const NEAR = 0.5;

/**
 * The tiles of a picture in a host, each a chart of its own that is drawn when it comes near the window: those in sight
 * from the top down, with turns for others between them. What is not drawn yet is not to be seen, so that nothing that
 * was asked for before ever stands beside what was asked for since.
 */
export class LiveTiles {
	readonly #host: HTMLElement;
	readonly #engine: ChartEngine;
	readonly #intents: TileIntents;
	readonly #watch: IntersectionObserver;
	readonly #near = new Set<Element>();
	#tiles: LiveTile[] = [];
	#width = 0;
	#round = 0;
	#told: LiveChart | null = null;

	constructor(host: HTMLElement, engine: ChartEngine, intents: TileIntents) {
		this.#host = host;
		this.#engine = engine;
		this.#intents = intents;
		const rootMargin = `${String(NEAR * 100)}% 0px`;
		this.#watch = new IntersectionObserver((entries) => this.#follow(entries), { rootMargin });
	}

	/** Shows another picture; `whole` draws all of it before this returns. */
	show({ tiles, width }: TiledPicture, whole: boolean): void {
		this.#width = width;
		for (const gone of this.#tiles.splice(tiles.length)) this.#remove(gone);
		tiles.forEach((tile, at) => {
			const live = (this.#tiles[at] ??= this.#add());
			live.tile = tile;
			live.isDrawn = false;
			live.element.style.height = `${String(tile.height)}px`;
			live.element.style.visibility = 'hidden';
		});
		this.#look();
		if (whole) for (const live of this.#tiles) this.#draw(live);
		else void this.#drawNear();
	}

	/** Tells about a row, and brings its tile into sight. */
	tell(seriesIndex: number, dataIndex: number): void {
		const live = this.#tiles.find(({ tile }) => tile?.series.includes(seriesIndex));
		if (live?.tile == null) return;
		this.#draw(live);
		if (this.#tiles.length > 1) live.element.scrollIntoView({ block: 'nearest' });
		const own = live.tile.series.indexOf(seriesIndex);
		if (this.#told !== live.chart) this.hush();
		this.#told = live.chart;
		live.chart?.dispatchAction({ type: 'showTip', seriesIndex: own, dataIndex });
	}

	/** Takes back what is told. */
	hush(): void {
		this.#told?.dispatchAction({ type: 'hideTip' });
		this.#told = null;
	}

	/** The pictures that are drawn, from the top. */
	pictures(): readonly SVGSVGElement[] {
		return this.#tiles.flatMap(({ element }) => element.querySelector('svg') ?? []);
	}

	/** Leaves nothing behind. */
	dispose(): void {
		this.#round += 1;
		this.#watch.disconnect();
		for (const live of this.#tiles.splice(0)) this.#remove(live);
	}

	#add(): LiveTile {
		const element = document.createElement('div');
		element.className = 'tile';
		this.#host.append(element);
		this.#watch.observe(element);
		return { element, chart: null, tile: null, isDrawn: false, release: () => undefined };
	}

	#remove({ element, chart, release }: LiveTile): void {
		release();
		if (this.#told === chart) this.#told = null;
		chart?.dispose();
		this.#watch.unobserve(element);
		this.#near.delete(element);
		element.remove();
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
		const { option, height } = live.tile;
		const width = this.#width;
		live.release();
		const chart = (live.chart ??= this.#open(live.element));
		// The chart's own resize would first draw once more what was to be seen before.
		if (chart.getWidth() !== width || chart.getHeight() !== height) chart.getZr().resize({ width, height });
		chart.setOption(option, { notMerge: true });
		// Without it the picture is cut, not scaled, where it is shown smaller than it was drawn.
		const box = `0 0 ${String(width)} ${String(height)}`;
		live.element.querySelector('svg')?.setAttribute('viewBox', box);
		const { onbrush } = this.#intents;
		if (onbrush !== null) live.release = brushChart(live.element, chart, option, onbrush);
		live.element.style.visibility = '';
		live.isDrawn = true;
	}

	#open(element: HTMLElement): LiveChart {
		const chart = this.#engine.openChart(element);
		chart.on('click', ({ data, event }) =>
			this.#intents.onselect(isChartItem(data) ? data.id : '', event?.event.shiftKey === true)
		);
		return chart;
	}
}
