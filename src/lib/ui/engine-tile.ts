import type { ChartEngine } from '../chart/engine';
import { TIP_CLASS } from '../chart/frame-option';
import { isChartItem } from '../chart/option';
import type { TileDrawer, TileIntents } from './tile-drawer';
import './engine-tile.css';

/** Draws with the chart engine, which knows every option. */
export function engineTile(element: HTMLElement, engine: ChartEngine, { onselect }: TileIntents): TileDrawer {
	const chart = engine.openChart(element);
	chart.on('click', ({ data, event }) =>
		onselect(isChartItem(data) ? data.id : '', event?.event.shiftKey === true)
	);
	/** The row that the pointer is on. */
	let over: string | null = null;
	const rest = (at: string | null): void => {
		if (at === over) return;
		over = at;
		// Words that the engine is still taking back stay away until it has others.
		if (at !== null) element.classList.remove('hushed');
	};
	chart.on('mousemove', ({ seriesIndex = 0, dataIndex }) =>
		rest(`${String(seriesIndex)} ${String(dataIndex)}`)
	);
	chart.on('globalout', () => rest(null));
	chart.getZr().on('mousemove', ({ target }) => {
		if (target === undefined) rest(null);
	});
	return {
		draw({ option, width, height }) {
			over = null;
			// The chart's own resize would first draw once more what was to be seen before.
			if (chart.getWidth() !== width || chart.getHeight() !== height) chart.getZr().resize({ width, height });
			chart.setOption(option, { notMerge: true });
			// Without it the picture is cut, not scaled, where it is shown smaller than it was drawn.
			element.querySelector('svg')?.setAttribute('viewBox', `0 0 ${String(width)} ${String(height)}`);
		},
		tell(seriesIndex, dataIndex) {
			element.classList.remove('hushed');
			chart.dispatchAction({ type: 'showTip', seriesIndex, dataIndex });
		},
		hush() {
			// The engine keeps words that a pointer is in, until it hears that it left them.
			element.querySelector(`.${TIP_CLASS}`)?.dispatchEvent(new MouseEvent('mouseleave'));
			chart.dispatchAction({ type: 'hideTip' });
			// A hand that trembles on the mark must not bring them back (WCAG 2.2, 1.4.13).
			if (over !== null) element.classList.add('hushed');
		},
		dispose() {
			chart.dispose();
		}
	};
}
