import type { Language } from '../i18n/messages';
import { AROUND_TIMELINE, heightOfTimeline } from './document-timeline';
import { line, SMALL_TEXT, text } from './draw-shapes';
import { drawDates, drawDocument, drawLane, type Canvas } from './draw-timeline';
import type { Shape } from './option';
import { stretchMarks, type StretchedMark } from './stretch-marks';
import type { ChartTheme } from './theme';
import { timeAxis, yearsAround } from './time-axis';
import type { DocumentTimelineSpec, PlannedTimeline } from './timeline-bar';

/** Length of a tick and where the number of a year stands below the axis, in px. */
const TICK = 6;
const YEAR_BELOW = 10;

/** A picture that a browser can draw by itself; heights in px. */
export interface PlainPicture {
	readonly height: number;
	/** What is left free on both sides, in px. */
	readonly left: number;
	readonly right: number;
	readonly marks: readonly StretchedMark[];
}

/**
 * The documents on time as marks of a picture that stretches, for pages that are built before their width is known and
 * shown before the chart engine is there. The same drawing as `documentTimeline`, whose names are those that fit
 * `width`.
 */
export function plainTimeline(
	spec: DocumentTimelineSpec,
	plan: PlannedTimeline,
	theme: ChartTheme,
	language: Language,
	width: number
): PlainPicture {
	const axis = timeAxis(yearsAround(plan.spans) ?? { from: 2000, to: 2000 }, theme);
	const { top, left, right } = AROUND_TIMELINE;
	const bottom = top + plan.height;
	const draw = (inside: number): readonly Shape[] => {
		const xOf = (time: number) => ((time - axis.min) / (axis.max - axis.min)) * inside;
		const canvas: Canvas = { coord: ([time = 0, y = 0]) => [xOf(time), top + y] };
		const edges = { start: axis.min, left: 0, right: inside };
		const upright = (time: number, from: number, to: number, stroke: string) =>
			line(
				[
					[xOf(time), from],
					[xOf(time), to]
				],
				{ stroke, lineWidth: 1 }
			);
		return [
			...axis.axisTick.customValues.map((time) => upright(time, top, bottom, theme.rule)),
			...plan.lanes.map((lane) => drawLane(lane, spec.placeName(lane.place), canvas, edges, theme)),
			...plan.bars.map((bar) => drawDocument(bar, plan.mixed, canvas, edges, theme, language)),
			...plan.bars.map((bar) => drawDates(bar, canvas, edges, theme)),
			line(
				[
					[0, bottom],
					[inside, bottom]
				],
				{ stroke: theme.edge, lineWidth: 1 }
			),
			...axis.axisTick.customValues.map((time) => upright(time, bottom, bottom + TICK, theme.edge)),
			...axis.axisLabel.customValues.map((time) =>
				text(xOf(time), bottom + YEAR_BELOW, axis.axisLabel.formatter(time), {
					color: theme.inkFaint,
					size: SMALL_TEXT,
					align: 'center'
				})
			)
		];
	};
	return {
		height: heightOfTimeline(plan),
		left,
		right,
		marks: stretchMarks(draw, width - left - right)
	};
}
