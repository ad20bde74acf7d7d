import type { Language } from '../i18n/messages';
import { drawDates, drawDocument, drawLane, nameDocument, type Canvas, type Edges } from './draw-timeline';
import { frameOption } from './frame-option';
import {
	spokenItem,
	type Canvas as Surface,
	type ChartItem,
	type ChartOption,
	type RenderItem
} from './option';
import type { ChartTheme } from './theme';
import { startOf, timeAxis, yearsAround } from './time-axis';
import type { DocumentTimelineSpec, PlannedTimeline, TimelineLane } from './timeline-bar';
import { tellDocument } from './tell-document';

/** What is left free around the drawing area, in px. */
export const AROUND_TIMELINE = { top: 8, bottom: 28, left: 8, right: 12 };

/** The height the picture needs, in px. */
export function heightOfTimeline({ height }: PlannedTimeline): number {
	return height + AROUND_TIMELINE.top + AROUND_TIMELINE.bottom;
}

/** Where the picture may be cut, in px from its top: above each lane but the first. */
export function cutsOfTimeline({ lanes }: PlannedTimeline): readonly number[] {
	return lanes.slice(1).map(({ top }) => top + AROUND_TIMELINE.top);
}

/**
 * The documents on time: a lane a province, a bar over the nominal period of each report or plan, marks for its date
 * and the deadlines it names. Hatching shows the part of a period that the data do not reach. Each lane is a panel of its
 * own, so that those out of sight need not be drawn.
 */
export function documentTimeline(
	spec: DocumentTimelineSpec,
	plan: PlannedTimeline,
	theme: ChartTheme,
	summary: string,
	language: Language
): ChartOption {
	const years = yearsAround(plan.spans) ?? { from: 2000, to: 2000 };
	const axis = timeAxis(years, theme);
	const time = {
		...axis,
		axisLine: { ...axis.axisLine, onZero: false },
		splitLine: { show: true, lineStyle: { color: theme.rule } }
	};
	const between = {
		...time,
		axisLine: { ...time.axisLine, show: false },
		axisTick: { ...time.axisTick, show: false },
		axisLabel: { ...time.axisLabel, show: false }
	};
	const last = plan.lanes.length - 1;
	return {
		...frameOption(theme, summary, (id) => {
			const bar = plan.bars.find(({ report }) => report.id === id);
			return bar === undefined ? [] : tellDocument(bar, spec, language);
		}),
		grid: plan.lanes.map(({ top, height }) => ({
			left: AROUND_TIMELINE.left,
			right: AROUND_TIMELINE.right,
			top: top + AROUND_TIMELINE.top,
			height
		})),
		xAxis: plan.lanes.map((_, gridIndex) => ({ ...(gridIndex === last ? time : between), gridIndex })),
		yAxis: plan.lanes.map(({ height }, gridIndex) => ({
			type: 'value',
			inverse: true,
			min: 0,
			max: height,
			show: false,
			gridIndex
		})),
		series: plan.lanes.flatMap((lane, panel) => {
			const on = { type: 'custom' as const, encode: { x: 0, y: 1 }, xAxisIndex: panel, yAxisIndex: panel };
			const place: ChartItem = {
				id: '',
				name: spec.placeName(lane.place),
				order: 0,
				value: [axis.min, 0]
			};
			const bars = lane.bars.map((bar, order) =>
				spokenItem(
					{ id: bar.report.id, order, value: [startOf(bar.report.period.start), bar.top - lane.top] },
					() => `${spec.placeName(lane.place)}: ${nameDocument(bar, language)}`
				)
			);
			const dates = bars.map(({ value }): ChartItem => ({ id: '', name: '', order: 0, value }));
			return [
				{
					...on,
					data: [...bars, place],
					renderItem: render(lane, axis, (index, canvas, edges) => {
						const bar = lane.bars[index];
						return bar === undefined
							? drawLane(lane, spec.placeName(lane.place), canvas, edges, theme)
							: drawDocument(bar, plan.mixed, canvas, edges, theme, language);
					})
				},
				{
					...on,
					data: dates,
					renderItem: render(lane, axis, (index, canvas, edges) => {
						const bar = lane.bars[index];
						return bar === undefined ? null : drawDates(bar, canvas, edges, theme);
					})
				}
			];
		})
	};
}

/** Paints what belongs to a lane, whose panel starts where the lane does. */
function render(
	lane: TimelineLane,
	axis: { readonly min: number; readonly max: number },
	draw: (index: number, canvas: Canvas, edges: Edges) => ReturnType<RenderItem>
): RenderItem {
	return ({ dataIndex }, surface: Surface) => {
		const canvas: Canvas = { coord: ([at = 0, y = 0]) => surface.coord([at, y - lane.top]) };
		const edges: Edges = {
			start: axis.min,
			left: surface.coord([axis.min, 0])[0] ?? 0,
			right: surface.coord([axis.max, 0])[0] ?? 0
		};
		return draw(dataIndex, canvas, edges);
	};
}
