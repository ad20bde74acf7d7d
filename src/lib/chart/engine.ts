/** The parts of ECharts that charts are drawn with. */
export type ChartEngine = typeof import('./engine-parts');

let starting: Promise<ChartEngine> | null = null;

/**
 * Loads the parts of ECharts that the charts of this room use, once, when the first chart is shown. Rejects where
 * the files cannot be had; the next call tries anew.
 */
export function loadChartEngine(): Promise<ChartEngine> {
	starting ??= import('./engine-parts').catch((error: unknown) => {
		starting = null;
		throw error;
	});
	return starting;
}
