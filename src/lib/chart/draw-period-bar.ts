import type { Language } from '../i18n/messages';
import { labelPeriod } from '../i18n/format/label-period';
import { wordQuantity } from '../i18n/format/word-quantity';
import { messagesIn } from '../i18n/messages-in';
import { arrow, group, line, rect, SMALL_TEXT, text, widthOf } from './draw-shapes';
import type { Canvas, Shape } from './option';
import type { PeriodBar, PeriodGap } from './period-bar';
import { hatch, placePattern } from './place-pattern';
import { lookOf } from './place-look';
import { wordTotalBriefly } from './tell-total';
import type { ChartTheme } from './theme';
import { endOf, startOf } from './time-axis';

/** What the marks of one series share. `patterned` where several provinces stand side by side. */
export interface BarInk {
	readonly theme: ChartTheme;
	readonly language: Language;
	readonly color: string;
	readonly pattern: number;
	readonly patterned: boolean;
}

/** Length of the arrow over an open top, in px. */
const ARROW = 14;
/** Height of the hatched edge of an approximate bar, in px. */
const EDGE = 7;
/** The least width at which words stand over or in a bar, in px. */
const ROOM_FOR_WORDS = 22;
/** How far an amount may be wider than its bar before it would run into its neighbour's. */
const MAY_STICK_OUT = 1.15;
/** Height that one bracket over parts takes, in px. */
const BRACKET_STEP = 16;

/** Ink for a place's bars. */
export function barInk(
	place: Parameters<typeof lookOf>[0],
	color: string,
	theme: ChartTheme,
	language: Language,
	patterned: boolean
): BarInk {
	return { theme, language, color, pattern: lookOf(place).pattern, patterned };
}

/** Paints one period: body, top edge, amount above it, name at its foot where there is room. */
export function drawPeriodBar(bar: PeriodBar, canvas: Canvas, ink: BarInk): Shape {
	const place = placeBar(bar, canvas);
	const head = bar.edge === 'open' ? ARROW + 4 : 3;
	return group([
		rect({ ...place, y: place.top, height: place.foot - place.top }, { fill: 'transparent' }, { hit: true }),
		...drawBody(bar, place, ink),
		...drawEdge(bar, place, ink),
		...(bar.total.disputed ? drawDispute(place, ink) : []),
		...(bar.body === 'frame'
			? drawBracket(bar, place, canvas, ink)
			: [...drawAmount(bar, place, head, ink), ...drawName(bar, place, ink)])
	]);
}

interface PlacedBar {
	readonly x: number;
	readonly width: number;
	readonly foot: number;
	/** Where the certain part ends. */
	readonly solid: number;
	/** Where the possible part ends; the same as `solid` where nobody knows. */
	readonly top: number;
}

function placeBar(bar: PeriodBar, canvas: Canvas): PlacedBar {
	const [left = 0, foot = 0] = canvas.coord([startOf(bar.span.start), 0]);
	const [right = 0, solid = 0] = canvas.coord([endOf(bar.span.end), bar.solid]);
	const [, top = 0] = canvas.coord([startOf(bar.span.start), bar.top ?? bar.solid]);
	return { x: left, width: right - left, foot, solid, top };
}

function drawBody(bar: PeriodBar, place: PlacedBar, ink: BarInk): Shape[] {
	const { theme, color } = ink;
	const box = { x: place.x, y: place.solid, width: place.width, height: place.foot - place.solid };
	const sides = [
		[place.x, place.solid],
		[place.x, place.foot],
		[place.x + place.width, place.foot],
		[place.x + place.width, place.solid]
	] as const;
	if (bar.body === 'frame') return [line(sides, { stroke: theme.edge, lineWidth: 1 })];
	if (bar.body === 'derived')
		return [rect(box, { fill: theme.paper, opacity: 0.85 }), line(sides, { stroke: color, lineWidth: 1.5 })];
	const decal = ink.patterned ? placePattern(ink.pattern, theme.paper) : null;
	const opacity = bar.body === 'pieced' ? 0.4 : 0.88;
	// A hairline of paper keeps neighbours apart without changing where a bar starts and ends.
	return [rect(box, { fill: color, opacity, stroke: theme.paper, lineWidth: 0.5, decal })];
}

function drawEdge(bar: PeriodBar, place: PlacedBar, ink: BarInk): Shape[] {
	const { theme } = ink;
	const color = bar.body === 'frame' ? theme.edge : ink.color;
	const across = (y: number, dash?: number[]): Shape =>
		line(
			[
				[place.x, y],
				[place.x + place.width, y]
			],
			{ stroke: color, lineWidth: 1.5, ...(dash && { lineDash: dash }) }
		);
	const middle = place.x + place.width / 2;
	switch (bar.edge) {
		case 'exact':
			return [across(place.solid)];
		case 'open':
			return arrow([middle, place.solid], [middle, place.solid - ARROW], color);
		case 'approximate': {
			const height = Math.min(EDGE, place.foot - place.solid);
			const box = { x: place.x, y: place.solid, width: place.width, height };
			return [rect(box, { fill: theme.paper, decal: hatch(color) }), across(place.solid, [3, 3])];
		}
		case 'band': {
			const box = { x: place.x, y: place.top, width: place.width, height: place.solid - place.top };
			return [
				rect(box, { fill: theme.paper, decal: hatch(color) }),
				across(place.top, [3, 3]),
				across(place.solid)
			];
		}
	}
}

function drawAmount(bar: PeriodBar, place: PlacedBar, head: number, ink: BarInk): Shape[] {
	const words = wordTotalBriefly(bar.total, ink.language);
	if (place.width < ROOM_FOR_WORDS || widthOf(words) > place.width * MAY_STICK_OUT) return [];
	const look = { color: ink.theme.ink, bold: true, halo: ink.theme.paper } as const;
	const middle = place.x + place.width / 2;
	return [text(middle, place.top - head, words, { ...look, align: 'center', baseline: 'bottom' })];
}

/** A bracket over the highest part with the name and amount of the whole. */
function drawBracket(bar: PeriodBar, place: PlacedBar, canvas: Canvas, ink: BarInk): Shape[] {
	if (bar.depth === 0) return [];
	const name = labelPeriod(bar.total.period, ink.language, 'brief');
	const amount = wordTotalBriefly(bar.total, ink.language);
	const [, crest = 0] = canvas.coord([startOf(bar.span.start), bar.crest]);
	const y = crest - ARROW - 4 - BRACKET_STEP * bar.depth;
	const right = place.x + place.width;
	const corners = [
		[place.x + 1, y + 4],
		[place.x + 1, y],
		[right - 1, y],
		[right - 1, y + 4]
	] as const;
	const words = [`${name}: ${amount}`, amount].find((candidate) => widthOf(candidate) <= place.width) ?? '';
	const look = {
		color: ink.theme.inkSoft,
		align: 'center',
		baseline: 'bottom',
		halo: ink.theme.paper
	} as const;
	return [
		line(corners, { stroke: ink.theme.edge, lineWidth: 1 }),
		...(words === '' ? [] : [text(place.x + place.width / 2, y - 2, words, look)])
	];
}

function drawName(bar: PeriodBar, place: PlacedBar, ink: BarInk): Shape[] {
	const words = labelPeriod(bar.total.period, ink.language, 'brief');
	const fits = widthOf(words) + 8 <= place.width && place.foot - place.solid > SMALL_TEXT * 2.4;
	if (!fits || bar.total.period.type === 'year') return [];
	const color = bar.body === 'filled' ? ink.theme.paper : ink.theme.ink;
	return [
		text(place.x + place.width / 2, place.foot - 5, words, { color, align: 'center', baseline: 'bottom' })
	];
}

/** A mark of exclamation in a ring at the foot: other figures contradict this one. */
function drawDispute(place: PlacedBar, ink: BarInk): Shape[] {
	const center = { cx: place.x + Math.min(place.width / 2, 12), cy: place.foot - 12 };
	const r = Math.max(5, Math.min(7, place.width / 2 - 2));
	const { paper, warn } = ink.theme;
	return [
		{
			type: 'circle',
			silent: true,
			shape: { ...center, r },
			style: { fill: paper, stroke: warn, lineWidth: 1.5 }
		},
		text(center.cx, center.cy, '!', { color: warn, bold: true, align: 'center' })
	];
}

/** Height of the band at the foot that stands for a period without an amount, in px. */
const GAP_BAND = 26;

/** Paints a period without an amount: a dashed foot and, where it fits, words that say so. */
export function drawPeriodGap(gap: PeriodGap, canvas: Canvas, ink: BarInk): Shape {
	const [left = 0, foot = 0] = canvas.coord([startOf(gap.span.start), 0]);
	const [right = 0] = canvas.coord([endOf(gap.span.end), 0]);
	const { theme } = ink;
	const width = right - left;
	const box = { x: left, y: foot - GAP_BAND, width, height: GAP_BAND };
	const hit = rect(box, { fill: 'transparent' }, { hit: true });
	const dashes = { stroke: gap.inside ? theme.paper : theme.edge, lineWidth: 1, lineDash: [2, 3] };
	const dashed = line(
		[
			[left + 2, foot - 4],
			[right - 2, foot - 4]
		],
		dashes
	);
	if (gap.inside) return group([hit, dashed]);
	const words = wordGap(gap, ink.language);
	const brief = messagesIn(ink.language).chart.gapBrief;
	const label = [words, brief].find((candidate) => widthOf(candidate) <= width) ?? '';
	const look = { color: theme.inkFaint, align: 'center', baseline: 'bottom', halo: theme.paper } as const;
	return group([hit, dashed, ...(label === '' ? [] : [text(left + width / 2, foot - 8, label, look)])]);
}

/** Why a period has no bar: not reported, no number given, or reported elsewhere. */
function wordGap({ total }: PeriodGap, language: Language): string {
	return total.quantity === null
		? messagesIn(language).quantity.noData
		: wordQuantity(total.quantity, language);
}
