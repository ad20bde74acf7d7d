import type { CustomSeriesOption } from 'echarts/charts';
import type {
	AriaComponentOption,
	GridComponentOption,
	TitleComponentOption,
	TooltipComponentOption
} from 'echarts/components';
import type { ComposeOption } from 'echarts/core';

/** An option made of the parts that engine.ts registers, and of no others. */
export type ChartOption = ComposeOption<
	| AriaComponentOption
	| CustomSeriesOption
	| GridComponentOption
	| TitleComponentOption
	| TooltipComponentOption
>;

/** A function that says what to paint for one row; pure but for the coordinates it asks. */
export type RenderItem = NonNullable<CustomSeriesOption['renderItem']>;

/** Where a row stands on the painted surface. */
export type Canvas = Parameters<RenderItem>[1];

/** Something painted: a group or a single mark. */
export type Shape = NonNullable<ReturnType<RenderItem>>;

/**
 * A row as the engine holds it: `id` is what a click or Enter gives back, `name` what a person hears,
 * `order` where the arrow keys come to it.
 */
export interface ChartItem {
	readonly id: string;
	readonly name: string;
	readonly order: number;
	readonly value: number[];
}

/** Whether what the engine gives back is a row of ours. */
export function isChartItem(data: unknown): data is ChartItem {
	return typeof data === 'object' && data !== null && 'id' in data && 'order' in data;
}
