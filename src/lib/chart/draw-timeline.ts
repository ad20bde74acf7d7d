import { addDays } from '../domain/calendar';
import { labelPeriod } from '../i18n/format/label-period';
import type { Language } from '../i18n/messages';
import { messagesIn } from '../i18n/messages-in';
import { group, line, polygon, rect, text, widthOf } from './draw-shapes';
import type { Shape } from './option';
import { colourOf, lookOf } from './place-look';
import { hatch, placePattern } from './place-pattern';
import type { ChartTheme } from './theme';
import { endOf, startOf } from './time-axis';
import type { TimelineBar, TimelineLane } from './timeline-bar';

/** Where an instant in ms and a height in px from the top of the drawing area stand on the surface, in px. */
export interface Canvas {
	coord(place: number[]): number[];
}

/** Height of a bar and where it starts below its name, in px. */
const BAR = 14;
const BAR_TOP = 16;
/** What one bar leaves free before the next, in px: reports that follow each other are not one. */
const SEAM = 1;
/** Half the size of the mark of a document's date and how far the flag of a deadline reaches, in px. */
const MARKS = { date: 5, flag: 7 };
/** The same on a picture narrower than so many px, where months are a few px and marks would run together. */
const NARROW = 480;
const SMALL_MARKS = { date: 3.5, flag: 4.5 };
const NAME_SIZE = 12;
/** Space that the estimated width of a name must leave before the next one, in px. */
const NAME_GAP = 12;
/** How far a name may stand left of its bar before it seems to belong to another, in px. */
const MAY_SHIFT = 90;

/** What a document is called on the picture: its kind and period. */
export function nameDocument({ report }: TimelineBar, language: Language): string {
	const words = messagesIn(language).chart;
	const name = words.reportName(words.reportType[report.type], labelPeriod(report.period, language, 'brief'));
	return report.synthetic ? `${name} (${words.sample})` : name;
}

/** Names from long to short; an illustrative document among others says so in every one of them. */
function namesOf(bar: TimelineBar, mixed: boolean, language: Language): string[] {
	const { report } = bar;
	const words = messagesIn(language).chart;
	const brief = labelPeriod(report.period, language, 'brief');
	const names = [words.reportName(words.reportType[report.type], brief), brief];
	return report.synthetic && mixed ? names.map((name) => `${name} (${words.sample})`) : names;
}

/** Paints the name of a province and the rule above its lane. */
export function drawLane(
	lane: TimelineLane,
	name: string,
	canvas: Canvas,
	edges: Edges,
	theme: ChartTheme
): Shape {
	const y = canvas.coord([edges.start, lane.top])[1] ?? 0;
	return group([
		...(lane.top === 0
			? []
			: [
					line(
						[
							[edges.left, y],
							[edges.right, y]
						],
						{ stroke: theme.rule, lineWidth: 1 }
					)
				]),
		rect({ x: edges.left, y: y + 7, width: 4, height: 12 }, { fill: colourOf(lane.place, theme) }),
		text(edges.left + 10, y + 13, name, {
			color: theme.ink,
			size: NAME_SIZE,
			bold: true,
			halo: theme.paper
		})
	]);
}

/** The ends of the drawing area: the first instant in ms, left and right in px. */
export interface Edges {
	readonly start: number;
	readonly left: number;
	readonly right: number;
}

/**
 * Paints one document: its period, what its data do not reach, its name. `mixed`: the picture holds both reported and
 * illustrative documents.
 */
export function drawDocument(
	bar: TimelineBar,
	mixed: boolean,
	canvas: Canvas,
	edges: Edges,
	theme: ChartTheme,
	language: Language
): Shape {
	const { report } = bar;
	const [left = 0, top = 0] = canvas.coord([startOf(report.period.start), bar.top]);
	const [right = 0] = canvas.coord([endOf(report.period.end), bar.top]);
	const box = { x: left, y: top + BAR_TOP, width: Math.max(2, right - left), height: BAR };
	const xOf = (day: string): number => canvas.coord([Date.parse(day), bar.top])[0] ?? 0;
	const room = {
		from: bar.first ? edges.left : left,
		to: bar.next === null ? edges.right : xOf(bar.next) - NAME_GAP
	};
	return group([
		rect(
			{ ...box, y: top, width: Math.max(box.width, 24), height: BAR_TOP + BAR },
			{ fill: 'transparent' },
			{ hit: true }
		),
		...drawPeriod(bar, box, xOf, theme),
		...drawName(namesOf(bar, mixed, language), box, room, theme)
	]);
}

/** Paints the date of a document and its deadlines, which may lie over the bar of the next one. */
export function drawDates(bar: TimelineBar, canvas: Canvas, edges: Edges, theme: ChartTheme): Shape {
	const { date: issued } = bar.report;
	const xOf = (day: string): number => canvas.coord([Date.parse(day), bar.top])[0] ?? 0;
	const top = (canvas.coord([edges.start, bar.top])[1] ?? 0) + BAR_TOP;
	const size = edges.right - edges.left < NARROW ? SMALL_MARKS : MARKS;
	return group([
		...bar.deadlines.flatMap(({ date }) =>
			date === null ? [] : drawDeadline(xOf(date), top, size.flag, theme)
		),
		...(issued === null
			? []
			: [drawDate({ x: xOf(issued.day), y: top + BAR / 2, size: size.date }, issued.precision, theme)])
	]);
}

function drawPeriod(
	bar: TimelineBar,
	box: { x: number; y: number; width: number; height: number },
	xOf: (day: string) => number,
	theme: ChartTheme
): Shape[] {
	const { report } = bar;
	const color = colourOf(report.province, theme);
	const dash = report.synthetic ? { lineDash: [4, 3] } : {};
	const outline = { stroke: color, lineWidth: 1.5, ...dash };
	if (report.type === 'plan') return [rect(box, { fill: theme.paper, ...outline })];
	const decal = placePattern(lookOf(report.province).pattern, theme.paper);
	const cutoff = bar.earlyCutoff;
	if (cutoff === null || cutoff === 'unknown')
		return [
			rect(
				{ ...box, width: Math.max(2, box.width - SEAM) },
				{ fill: color, opacity: report.synthetic ? 0.5 : 0.88, decal, ...outline }
			)
		];
	const end = Math.min(box.x + box.width, Math.max(box.x, xOf(addDays(cutoff.dataEnd, 1))));
	return [
		rect(box, { fill: theme.paper, decal: hatch(color), ...outline }),
		rect({ ...box, width: end - box.x }, { fill: color, opacity: report.synthetic ? 0.5 : 0.88, decal })
	];
}

/** A diamond on the day of the document; hollow where only its month is known. */
function drawDate(
	{ x, y, size }: { x: number; y: number; size: number },
	precision: 'day' | 'month',
	theme: ChartTheme
): Shape {
	const corners = [
		[x, y - size],
		[x + size, y],
		[x, y + size],
		[x - size, y]
	] as const;
	const fill = precision === 'day' ? theme.ink : theme.paper;
	return polygon([...corners, corners[0]], {
		fill,
		stroke: precision === 'day' ? theme.paper : theme.ink,
		lineWidth: 1.5
	});
}

/** A small flag on the last day allowed. */
function drawDeadline(x: number, y: number, reach: number, theme: ChartTheme): Shape[] {
	return [
		line(
			[
				[x, y - 4],
				[x, y + BAR]
			],
			{ stroke: theme.warn, lineWidth: 1.5 }
		),
		polygon(
			[
				[x, y - 4],
				[x + reach, y - 1],
				[x, y + 2]
			],
			{ fill: theme.warn }
		)
	];
}

/** The longest name that fits over its bar, pushed left at the end of the picture; none where none fits. */
function drawName(
	names: readonly string[],
	box: { x: number; y: number },
	room: { from: number; to: number },
	theme: ChartTheme
): Shape[] {
	const from = Math.max(room.from, box.x - MAY_SHIFT);
	const words = names.find((name) => widthOf(name) <= room.to - from);
	if (words === undefined) return [];
	const x = Math.max(from, Math.min(box.x, room.to - widthOf(words)));
	return [text(x, box.y - 9, words, { color: theme.inkSoft, halo: theme.paper })];
}
