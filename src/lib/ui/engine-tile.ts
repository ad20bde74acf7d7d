import type { ChartEngine } from '../chart/engine';
import { isChartItem } from '../chart/option';
import type { TileDrawer, TileIntents } from './tile-drawer';

/** Draws with the chart engine, which knows every option. */
export function engineTile(element: HTMLElement, engine: ChartEngine, { onselect }: TileIntents): TileDrawer {
	const chart = engine.openChart(element);
	chart.on('click', ({ data, event }) =>
		onselect(isChartItem(data) ? data.id : '', event?.event.shiftKey === true)
	);
	return {
		draw({ option, width, height }) {
			// The chart's own resize would first draw once more what was to be seen before.
			if (chart.getWidth() !== width || chart.getHeight() !== height) chart.getZr().resize({ width, height });
			chart.setOption(option, { notMerge: true });
			// Without it the picture is cut, not scaled, where it is shown smaller than it was drawn.
			element.querySelector('svg')?.setAttribute('viewBox', `0 0 ${String(width)} ${String(height)}`);
		},
		tell(seriesIndex, dataIndex) {
			chart.dispatchAction({ type: 'showTip', seriesIndex, dataIndex });
		},
		hush() {
			chart.dispatchAction({ type: 'hideTip' });
		},
		dispose() {
			chart.dispose();
		}
	};
}
