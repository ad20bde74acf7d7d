import type { Language } from '../i18n/messages';
import { arrow, group, line, rect, text } from './draw-shapes';
import type { Shape } from './option';
import { colourOfFigure, lookOf } from './place-look';
import { placeMarker } from './place-marker';
import { heightOf, isDrawn, isRange, isSolid, wordEnd, type SlopeRow } from './slope-row';
import type { ChartTheme } from './theme';

/** Size of labels and the height each has, in px. */
export const LABEL_SIZE = 11;
export const LABEL_GAP = 15;
const RADIUS = 4;
const ARROW = 16;
const EMS_A_LETTER = 0.54;

/** Where a row is drawn: the two times, the labels beside them, and the name on the right. All in px. */
export interface SlopePlace {
	readonly left: number;
	readonly right: number;
	readonly width: number;
	readonly side: number;
	readonly leader: number;
	/** The height of an amount. */
	readonly at: (value: number) => number;
	readonly labels: { readonly before: number; readonly now: number };
	readonly name: string;
}

/** Paints one figure at two times. */
export function drawSlope(row: SlopeRow, place: SlopePlace, theme: ChartTheme, language: Language): Shape {
	const { left, right, at, labels } = place;
	const color = colourOfFigure(row.place, row.origin, theme);
	const { before, now } = row;
	const shapes: Shape[] = [];
	if (isDrawn(before) && isDrawn(now)) {
		const isCertain = isSolid(before) && isSolid(now) && !row.isPartial;
		const paint = { stroke: color, lineWidth: 1.75, ...(isCertain ? {} : { lineDash: [4, 3] }) };
		shapes.push(
			line(
				[
					[left, at(heightOf(before))],
					[right, at(heightOf(now))]
				],
				paint
			)
		);
	}
	for (const [end, x] of [
		[before, left],
		[now, right]
	] as const) {
		if (!isDrawn(end)) continue;
		const y = at(heightOf(end));
		const paint = { fill: isSolid(end) ? color : theme.paper, stroke: color, lineWidth: 1.75 };
		if (end.high === null) shapes.push(...arrow([x, y], [x, y - ARROW], color));
		else if (isRange(end))
			shapes.push(
				line(
					[
						[x, at(end.low ?? 0)],
						[x, at(end.high)]
					],
					{ stroke: color, lineWidth: 3 }
				)
			);
		shapes.push(placeMarker(lookOf(row.place).pattern, [x, y], RADIUS, paint));
	}
	const leaderPaint = { stroke: theme.rule, lineWidth: 1 };
	const leader = (end: 'before' | 'now', from: number, to: number): Shape =>
		line(
			[
				[from, heightAt(row, end, at)],
				[to, labels[end]]
			],
			leaderPaint
		);
	if (isDrawn(before)) shapes.push(leader('before', left - RADIUS - 2, left - place.leader + 4));
	if (isDrawn(now)) shapes.push(leader('now', right + RADIUS + 2, right + place.leader - 4));
	const look = { color: theme.ink, size: LABEL_SIZE, halo: theme.paper };
	const nameX = right + place.leader;
	shapes.push(
		text(left - place.leader, labels.before, isDrawn(before) ? wordEnd(row, 'before', language) : '', {
			...look,
			align: 'right'
		}),
		text(nameX, labels.now, cut(place.name, place.width - nameX), {
			...look,
			color: isDrawn(now) ? theme.ink : theme.inkFaint
		}),
		rect(
			{ x: nameX, y: labels.now - LABEL_GAP / 2, width: place.width - nameX, height: LABEL_GAP },
			{ fill: 'transparent' },
			{ hit: true }
		)
	);
	return group(shapes);
}

/** Where along the rule its words stand, as a share: few lines cross there. */
const RULE_WORDS = 0.9;

/** The rule at the value that others are seen against, with its words. */
export function drawBase(
	{ left, right, at }: Pick<SlopePlace, 'left' | 'right' | 'at'>,
	{ value, words }: { readonly value: number; readonly words: string },
	theme: ChartTheme
): Shape {
	const y = at(value);
	return group([
		line(
			[
				[left, y],
				[right, y]
			],
			{ stroke: theme.edge, lineWidth: 1, lineDash: [2, 3] }
		),
		text(left + (right - left) * RULE_WORDS, y - 6, words, {
			color: theme.inkFaint,
			size: LABEL_SIZE,
			align: 'center',
			baseline: 'bottom',
			halo: theme.paper
		})
	]);
}

function heightAt({ before, now }: SlopeRow, end: 'before' | 'now', at: (value: number) => number): number {
	const [own, other] = end === 'now' ? [now, before] : [before, now];
	const shown = isDrawn(own) ? own : other;
	return isDrawn(shown) ? at(heightOf(shown)) : at(0);
}

/** Words cut at their end where they would leave the picture; the tip and the table have them whole. */
function cut(words: string, room: number): string {
	const letters = Math.floor(room / (LABEL_SIZE * EMS_A_LETTER));
	const all = [...words];
	return all.length <= letters ? words : `${all.slice(0, Math.max(0, letters - 1)).join('')}…`;
}
