import type { Language } from '../i18n/messages';
import { summariseDocuments } from '../summary/summarise-documents';
import { drawDocument, drawLane, nameDocument, type Edges } from './draw-timeline';
import { frameOption } from './frame-option';
import type { ChartItem, ChartOption, RenderItem } from './option';
import type { ChartTheme } from './theme';
import { startOf, timeAxis, yearsAround } from './time-axis';
import { planTimeline, type DocumentTimelineSpec, type TimelineRows } from './timeline-bar';
import { tellDocument } from './tell-document';

/** What is left free around the drawing area, in px. */
export const AROUND_TIMELINE = { top: 8, bottom: 28, left: 8, right: 12 };

/** The height the picture needs, in px. */
export function heightOfTimeline(spec: DocumentTimelineSpec, rows: TimelineRows): number {
	return (
		planTimeline(rows.reports, rows.deadlines, spec.places).height +
		AROUND_TIMELINE.top +
		AROUND_TIMELINE.bottom
	);
}

/** Where paper may cut the picture, in px from its top: above each lane but the first. */
export function cutsOfTimeline(spec: DocumentTimelineSpec, rows: TimelineRows): readonly number[] {
	const { lanes } = planTimeline(rows.reports, rows.deadlines, spec.places);
	return lanes.slice(1).map(({ top }) => top + AROUND_TIMELINE.top);
}

/**
 * The documents on time: a lane a province, a bar over the nominal period of each report or plan, marks for its date
 * and the deadlines it names. Hatching shows the part of a period that the data do not reach.
 */
export function documentTimeline(
	spec: DocumentTimelineSpec,
	rows: TimelineRows,
	theme: ChartTheme,
	language: Language
): ChartOption {
	const plan = planTimeline(rows.reports, rows.deadlines, spec.places);
	const years = yearsAround(plan.spans) ?? { from: 2000, to: 2000 };
	const axis = timeAxis(years, theme);
	const mixed = new Set(rows.reports.map(({ synthetic }) => synthetic)).size > 1;
	const renderItem: RenderItem = (params, canvas) => {
		const edges: Edges = {
			start: axis.min,
			left: canvas.coord([axis.min, 0])[0] ?? 0,
			right: canvas.coord([axis.max, 0])[0] ?? 0
		};
		const bar = plan.bars[params.dataIndex];
		if (bar !== undefined) return drawDocument(bar, mixed, canvas, edges, theme, language);
		const lane = plan.lanes[params.dataIndex - plan.bars.length];
		return lane === undefined ? null : drawLane(lane, spec.placeName(lane.place), canvas, edges, theme);
	};
	const bars = plan.bars.map((bar, order): ChartItem => ({
		id: bar.report.id,
		name: nameDocument(bar, language),
		order,
		value: [startOf(bar.report.period.start), bar.top]
	}));
	const lanes = plan.lanes.map((lane): ChartItem => ({
		id: '',
		name: spec.placeName(lane.place),
		order: 0,
		value: [axis.min, lane.top]
	}));
	return {
		...frameOption(theme, summariseDocuments(rows.reports, language), (id) => {
			const bar = plan.bars.find(({ report }) => report.id === id);
			return bar === undefined ? [] : tellDocument(bar, spec, language);
		}),
		grid: AROUND_TIMELINE,
		xAxis: {
			...axis,
			axisLine: { ...axis.axisLine, onZero: false },
			splitLine: { show: true, lineStyle: { color: theme.rule } }
		},
		yAxis: { type: 'value', inverse: true, min: 0, max: Math.max(1, plan.height), show: false },
		series: [{ type: 'custom', encode: { x: 0, y: 1 }, data: [...bars, ...lanes], renderItem }]
	};
}
