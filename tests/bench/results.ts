/** What was measured of one contender at one size; times in ms, memory in MB. */
export interface Measured {
	readonly contender: string;
	readonly size: string;
	/** Why there is nothing more, where it did not get through; else empty. */
	readonly failure: string;
	/** From the chosen files to the first chart on the screen, by an engine that has started; what a user does between waiting is left out. */
	readonly firstChart: number | null;
	/** The same in steps, by name. */
	readonly steps: Readonly<Record<string, number>>;
	/** From each click on a filter to all answers drawn. */
	readonly changes: readonly number[];
	/** The same without drawing; empty where it can't be told. */
	readonly answered: readonly number[];
	/** The most memory until the first chart, and to the end. */
	readonly importPeak: number | null;
	readonly peakMemory: number | null;
	/** How long the page's own thread did not answer at the longest, while loading and while filters changed. */
	readonly longestGap: { readonly load: number | null; readonly changes: number | null };
	/** Checks of the answers; equal for all peers that answer rightly, empty for those with other answers. */
	readonly checks: readonly string[];
}

/** Nothing measured yet. */
export function notMeasured(contender: string, size: string): Measured {
	return {
		contender,
		size,
		failure: '',
		firstChart: null,
		steps: {},
		changes: [],
		answered: [],
		importPeak: null,
		peakMemory: null,
		longestGap: { load: null, changes: null },
		checks: []
	};
}

/** The value that a share of the values does not exceed; `null` of none. */
export function quantile(values: readonly number[], share: number): number | null {
	const sorted = [...values].sort((one, other) => one - other);
	return sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)] ?? null;
}

/** The first line of what went wrong. */
export function firstLine(error: unknown): string {
	return (error instanceof Error ? error.message : String(error)).split('\n')[0] ?? '';
}

/** Says that the filter changes took too long all together. */
export function stoppedAfter(changes: number, withinMs: number): Error {
	return new Error(`stopped after ${String(changes)} filter changes: ${String(withinMs / 1000)} s were over`);
}
