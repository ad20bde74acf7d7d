import { drawAnswer, drawSeries, painted } from './draw';
import type { Answer, Choice, FilterColumn, Peer } from './peer';

const PEERS: Readonly<Record<string, () => Promise<Peer>>> = {
	papaparse: async () => (await import('./papaparse')).bare,
	rows: async () => (await import('./rows')).rows,
	arquero: async () => (await import('./arquero')).arquero,
	crossfilter2: async () => (await import('./crossfilter2')).crossfilter2,
	perspective: async () => (await import('./perspective')).startPerspective(),
	'duckdb-auto': async () => (await import('./duckdb')).duckdb('auto'),
	'duckdb-typed': async () => (await import('./duckdb')).duckdb('typed'),
	'duckdb-text': async () => (await import('./duckdb')).duckdb('text'),
	mosaic: async () => (await import('./mosaic')).startMosaic()
};

/** What the driver of the benchmark calls in the page. Times are in ms. */
const bench = {
	peer: null as Peer | null,

	/** Fetches and starts what the peer needs before it is given a file. */
	async start(name: string): Promise<number> {
		const from = performance.now();
		bench.peer = (await PEERS[name]?.()) ?? null;
		return performance.now() - from;
	},

	/** From the chosen files to the first chart on the screen. */
	async load(): Promise<number> {
		const files = [...(document.querySelector('input')?.files ?? [])];
		const from = performance.now();
		const series = (await bench.peer?.load(files)) ?? null;
		if (series !== null) {
			drawSeries(series);
			await painted();
		}
		return performance.now() - from;
	},

	/** From a changed filter to its answers known, and drawn. `check` is the same for every peer that answers rightly. */
	async change(
		choice: Choice,
		changed: FilterColumn
	): Promise<{ answered: number; drawn: number; check: string } | null> {
		const { peer } = bench;
		if (peer?.change === undefined) return null;
		const from = performance.now();
		const answer = await peer.change(choice, changed);
		const answered = performance.now() - from;
		drawAnswer(answer);
		await painted();
		return { answered, drawn: performance.now() - from, check: checkOf(answer) };
	}
};

function checkOf({ period, province, indicator }: Answer): string {
	const total = (numbers: ReadonlyMap<string, number>) =>
		[...numbers.values()].reduce((sum, one) => sum + one, 0);
	return [total(period), total(province), total(indicator), period.get('tháng 8/2016') ?? 0].join(' ');
}

Object.assign(window, { bench });
