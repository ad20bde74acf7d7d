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

/**
 * A row whose words are formed only when somebody stops at it: the engine copies its rows and has no use for them, and a
 * screen of panels holds thousands.
 */
class SpokenItem implements ChartItem {
	readonly id: string;
	readonly order: number;
	readonly value: number[];
	readonly #say: () => string;

	constructor({ id, order, value }: Omit<ChartItem, 'name'>, say: () => string) {
		this.id = id;
		this.order = order;
		this.value = value;
		this.#say = say;
	}

	get name(): string {
		return this.#say();
	}
}

/** A row whose `name` is what `say` gives when it is asked for. */
export function spokenItem(item: Omit<ChartItem, 'name'>, say: () => string): ChartItem {
	return new SpokenItem(item, say);
}

/** Whether what the engine gives back is a row of ours. */
export function isChartItem(data: unknown): data is ChartItem {
	return typeof data === 'object' && data !== null && 'id' in data && 'order' in data;
}
