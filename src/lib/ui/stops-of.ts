import { isChartItem, type ChartItem, type ChartOption } from '../chart/option';

/** A row that a person can stop at, with where the engine finds it. */
export interface ChartStop {
	readonly item: ChartItem;
	readonly seriesIndex: number;
	readonly dataIndex: number;
}

/** The rows of a chart that a person can stop at: those with an id, in the order a person would read them. */
export function stopsOf(shown: ChartOption): readonly ChartStop[] {
	return [shown.series ?? []]
		.flat()
		.flatMap(({ data }, seriesIndex) =>
			(Array.isArray(data) ? data : [])
				.flatMap((item: unknown, dataIndex) =>
					isChartItem(item) && item.id !== '' ? [{ item, seriesIndex, dataIndex }] : []
				)
				.sort((a, b) => a.item.order - b.item.order)
		);
}
