import type { PlaceId } from '../domain/brand';
import type { Deadline, Report } from '../domain/report';
import { formatDay } from '../i18n/format/format-day';
import { formatLooseDate } from '../i18n/format/format-loose-date';
import { formatNumber } from '../i18n/format/format-number';
import { labelPeriod } from '../i18n/format/label-period';
import type { Language } from '../i18n/messages';
import { messagesIn } from '../i18n/messages-in';
import type { ChartTable } from './chart-table';
import { drawDocument, drawLane, nameDocument, type Edges } from './draw-timeline';
import { frameOption } from './frame-option';
import type { ChartItem, ChartOption, RenderItem } from './option';
import type { ChartTheme } from './theme';
import { startOf, timeAxis, yearsAround } from './time-axis';
import { planTimeline, type PlannedTimeline, type TimelineBar } from './timeline-bar';

export interface DocumentTimelineSpec {
	/** The provinces in the order of their lanes. */
	readonly places: readonly PlaceId[];
	/** The name of a province in the language of the picture. */
	placeName(place: PlaceId): string;
}

export interface TimelineRows {
	readonly reports: readonly Report[];
	readonly deadlines: readonly Deadline[];
}

const AROUND = { top: 8, bottom: 28 };

/** The height the picture needs, in px. */
export function heightOfTimeline(spec: DocumentTimelineSpec, rows: TimelineRows): number {
	return planTimeline(rows.reports, rows.deadlines, spec.places).height + AROUND.top + AROUND.bottom;
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
	const renderItem: RenderItem = (params, canvas) => {
		const edges: Edges = {
			start: axis.min,
			left: canvas.coord([axis.min, 0])[0] ?? 0,
			right: canvas.coord([axis.max, 0])[0] ?? 0
		};
		const bar = plan.bars[params.dataIndex];
		if (bar !== undefined) return drawDocument(bar, canvas, edges, theme, language);
		const lane = plan.lanes[params.dataIndex - plan.bars.length];
		return lane === undefined ? null : drawLane(lane, spec.placeName(lane.place), canvas, edges, theme);
	};
	const bars = plan.bars.map((bar): ChartItem => ({
		id: bar.report.id,
		name: nameDocument(bar, language),
		value: [startOf(bar.report.period.start), bar.top]
	}));
	const lanes = plan.lanes.map((lane): ChartItem => ({
		id: '',
		name: spec.placeName(lane.place),
		value: [axis.min, lane.top]
	}));
	return {
		...frameOption(theme, summariseTimeline(spec, rows, language), (id) => {
			const bar = plan.bars.find(({ report }) => report.id === id);
			return bar === undefined ? [] : tellDocument(bar, spec, language);
		}),
		grid: { left: 8, right: 12, ...AROUND },
		xAxis: {
			...axis,
			axisLine: { ...axis.axisLine, onZero: false },
			splitLine: { show: true, lineStyle: { color: theme.rule } }
		},
		yAxis: { type: 'value', inverse: true, min: 0, max: Math.max(1, plan.height), show: false },
		series: [{ type: 'custom', encode: { x: 0, y: 1 }, data: [...bars, ...lanes], renderItem }]
	};
}

/** Everything a document says when it is pointed at, a line each. */
function tellDocument(bar: TimelineBar, spec: DocumentTimelineSpec, language: Language): string[] {
	const words = messagesIn(language).chart;
	const { report } = bar;
	return [
		`${spec.placeName(report.province)} · ${nameDocument(bar, language)}`,
		report.title,
		`${wordNumber(report, language)} · ${wordDate(report, language)}`,
		words.covers(labelPeriod(report.period, language, 'inline')),
		wordEarly(bar, language),
		...wordDeadlines(bar, language)
	].filter((line) => line !== '');
}

function wordNumber({ number }: Report, language: Language): string {
	const words = messagesIn(language).chart;
	return number === '' ? words.noNumber : words.number(number);
}

function wordDate({ date }: Report, language: Language): string {
	const words = messagesIn(language).chart;
	if (date === null) return words.undated;
	const text = formatLooseDate(date, language);
	return date.precision === 'day' ? words.dated(text) : words.datedMonth(text);
}

function wordEarly({ earlyCutoff }: TimelineBar, language: Language): string {
	if (earlyCutoff === null) return '';
	if (earlyCutoff === 'unknown') return messagesIn(language).notes.cutoff_unknown;
	return messagesIn(language).chart.dataUntil(formatDay(earlyCutoff.dataEnd, language));
}

function wordDeadlines({ deadlines }: TimelineBar, language: Language): string[] {
	const words = messagesIn(language).chart;
	return deadlines.flatMap(({ date, what }) =>
		date === null ? [] : [words.deadline(formatDay(date, language), what)]
	);
}

/** Says how many documents of how many provinces there are, over which years, and how many were cut off early. */
export function summariseTimeline(
	spec: DocumentTimelineSpec,
	rows: TimelineRows,
	language: Language
): string {
	const words = messagesIn(language).chart;
	const plan: PlannedTimeline = planTimeline(rows.reports, rows.deadlines, spec.places);
	const years = yearsAround(plan.bars.map(({ report }) => report.period));
	if (years === null) return words.noDocuments;
	const provinces = new Set(plan.bars.map(({ report }) => report.province)).size;
	const early = plan.bars.filter(
		({ earlyCutoff }) => earlyCutoff !== null && earlyCutoff !== 'unknown'
	).length;
	const head = words.documentsShown(
		formatNumber(plan.bars.length, language),
		formatNumber(provinces, language),
		String(years.from),
		String(years.to)
	);
	return early === 0 ? head : `${head} ${words.earlyShown(formatNumber(early, language))}`;
}

/** The table twin, in the order of the picture. */
export function tableOfTimeline(
	spec: DocumentTimelineSpec,
	rows: TimelineRows,
	language: Language
): ChartTable<'province' | 'document' | 'number' | 'date' | 'period' | 'deadlines' | 'notes'> {
	const { column } = messagesIn(language).chart;
	return {
		columns: (['province', 'document', 'number', 'date', 'period', 'deadlines', 'notes'] as const).map(
			(key) => ({
				key,
				title: column[key],
				numeric: false
			})
		),
		rows: planTimeline(rows.reports, rows.deadlines, spec.places).bars.map((bar) => ({
			id: bar.report.id,
			province: spec.placeName(bar.report.province),
			document: nameDocument(bar, language),
			number: bar.report.number,
			date: wordDate(bar.report, language),
			period: labelPeriod(bar.report.period, language),
			deadlines: wordDeadlines(bar, language).join('; '),
			notes: wordEarly(bar, language)
		}))
	};
}
