import type { Language } from '../i18n/messages';
import { labelPeriod } from '../i18n/format/label-period';
import { arrow, group, line, rect, SMALL_TEXT, text, widthOf } from './draw-shapes';
import { widest } from './label-bars';
import type { Canvas, Shape } from './option';
import type { PeriodBar } from './period-bar';
import { ARROW, placeBar, type PlacedBar, type Stretch } from './place-bar';
import type { PlacedLabel } from './place-labels';
import { lookOf } from './place-look';
import { hatch, placePattern } from './place-pattern';
import type { ChartTheme } from './theme';

/** What the marks of one series share. `patterned` where several provinces stand side by side. */
export interface BarInk {
	readonly theme: ChartTheme;
	readonly language: Language;
	readonly color: string;
	readonly pattern: number;
	readonly patterned: boolean;
}

/** Height of the hatched edge of an approximate bar, in px. */
const EDGE = 7;

/** How far above its place an amount is before a line leads back from it, in px. */
const LED_BACK = 9;

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

/** Paints one period: body, top edge, its amount where a place was found for it, name at its foot where there is room. */
export function drawPeriodBar(
	bar: PeriodBar,
	canvas: Canvas,
	ink: BarInk,
	label: PlacedLabel | undefined
): Shape {
	const place = placeBar(bar, canvas);
	return group([
		rect({ ...place, y: place.top, height: place.foot - place.top }, { fill: 'transparent' }, { hit: true }),
		...place.rest.map((stretch) => drawRest(stretch, place, ink)),
		...place.known.flatMap((stretch) => [
			...drawBody(bar, place, stretch, ink),
			...drawEdge(bar, place, stretch, ink)
		]),
		...(bar.total.disputed ? drawDispute(place, ink) : []),
		...(bar.body === 'frame' ? [] : drawName(bar, place, ink)),
		...(label === undefined ? [] : drawAmount(bar, place, label, ink))
	]);
}

/** The part of a period that its amount is not of: dashes, open above, for nobody knows how high. */
function drawRest({ x, width }: Stretch, place: PlacedBar, { theme }: BarInk): Shape {
	return line(
		[
			[x, place.solid],
			[x, place.foot],
			[x + width, place.foot],
			[x + width, place.solid]
		],
		{ stroke: theme.edge, lineWidth: 1, lineDash: [3, 3] }
	);
}

function drawBody(bar: PeriodBar, place: PlacedBar, { x, width }: Stretch, ink: BarInk): Shape[] {
	const { theme, color } = ink;
	const box = { x, y: place.solid, width, height: place.foot - place.solid };
	const sides = [
		[x, place.solid],
		[x, place.foot],
		[x + width, place.foot],
		[x + width, place.solid]
	] as const;
	if (bar.body === 'frame') return [line(sides, { stroke: theme.edge, lineWidth: 1 })];
	if (bar.body === 'derived')
		return [rect(box, { fill: theme.paper, opacity: 0.85 }), line(sides, { stroke: color, lineWidth: 1.5 })];
	const decal = ink.patterned ? placePattern(ink.pattern, theme.paper) : null;
	// A hairline of paper keeps neighbours apart without changing where a bar starts and ends.
	return [rect(box, { fill: color, opacity: 0.88, stroke: theme.paper, lineWidth: 0.5, decal })];
}

function drawEdge(bar: PeriodBar, place: PlacedBar, { x, width }: Stretch, ink: BarInk): Shape[] {
	const { theme } = ink;
	const color = bar.body === 'frame' ? theme.edge : ink.color;
	const across = (y: number, dash?: number[]): Shape =>
		line(
			[
				[x, y],
				[x + width, y]
			],
			{ stroke: color, lineWidth: 1.5, ...(dash && { lineDash: dash }) }
		);
	const middle = x + width / 2;
	switch (bar.edge) {
		case 'exact':
			return [across(place.solid)];
		case 'open':
			return arrow([middle, place.solid], [middle, place.solid - ARROW], color);
		case 'approximate': {
			const height = Math.min(EDGE, place.foot - place.solid);
			const box = { x, y: place.solid, width, height };
			return [rect(box, { fill: theme.paper, decal: hatch(color) }), across(place.solid, [3, 3])];
		}
		case 'band': {
			const box = { x, y: place.top, width, height: place.solid - place.top };
			return [
				rect(box, { fill: theme.paper, decal: hatch(color) }),
				across(place.top, [3, 3]),
				across(place.solid)
			];
		}
	}
}

/** The amount; raised above its place, it is led back by a thin line. A frame has a bracket under it. */
function drawAmount(bar: PeriodBar, place: PlacedBar, label: PlacedLabel, ink: BarInk): Shape[] {
	const { theme } = ink;
	const isFrame = bar.body === 'frame';
	const { x, width } = isFrame ? place : widest(place);
	const middle = x + width / 2;
	return [
		...(isFrame ? [drawBracket(place, theme)] : []),
		...(label.raised < LED_BACK
			? []
			: [
					line(
						[
							[middle, label.foot + 1],
							[middle, label.foot + label.raised]
						],
						{ stroke: theme.edge, lineWidth: 0.75 }
					)
				]),
		text(label.x, label.foot, label.text, {
			color: isFrame ? theme.inkSoft : theme.ink,
			bold: !isFrame,
			align: 'center',
			baseline: 'bottom',
			halo: theme.paper
		})
	];
}

/** A bracket over the highest part of a whole. */
function drawBracket({ x, width, bracket }: PlacedBar, theme: ChartTheme): Shape {
	return line(
		[
			[x + 1, bracket + 4],
			[x + 1, bracket],
			[x + width - 1, bracket],
			[x + width - 1, bracket + 4]
		],
		{ stroke: theme.edge, lineWidth: 1 }
	);
}

function drawName(bar: PeriodBar, place: PlacedBar, ink: BarInk): Shape[] {
	const words = labelPeriod(bar.total.period, ink.language, 'brief');
	const { x, width } = widest(place);
	const fits = widthOf(words) + 8 <= width && place.foot - place.solid > SMALL_TEXT * 2.4;
	if (!fits || bar.total.period.type === 'year') return [];
	const color = bar.body === 'filled' ? ink.theme.paper : ink.theme.ink;
	return [text(x + width / 2, place.foot - 5, words, { color, align: 'center', baseline: 'bottom' })];
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
