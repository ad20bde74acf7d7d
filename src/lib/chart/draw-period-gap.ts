import type { DaySpan } from '../domain/period';
import { messagesIn } from '../i18n/messages-in';
import type { BarInk } from './draw-period-bar';
import { group, line, rect, text, widthOf } from './draw-shapes';
import type { GapRun } from './gap-runs';
import type { Canvas, Shape } from './option';
import type { PeriodGap } from './period-bar';
import { stretchOf, type Stretch } from './place-bar';
import { startOf } from './time-axis';

/** Height of the band at the foot that stands for a period without an amount, in px. */
const GAP_BAND = 26;
/** How far above the foot its words stand, in px. */
const WORDS_UP = 8;
/** What words keep free of their stretch, both sides together, in px: beside them stand bars and other panels. */
const WORDS_AWAY = 8;
/** The shade over the time in which a unit did not exist, as opacity. */
const SHADE = 0.45;

/**
 * Paints a period without an amount: a dashed foot, and the first of a `run` of like periods says why, where the
 * words fit. Where the unit did not exist there is nothing to paint but what the pointer finds.
 */
export function drawPeriodGap(gap: PeriodGap, canvas: Canvas, ink: BarInk, run: GapRun | undefined): Shape {
	const { theme } = ink;
	const { x, width } = stretchOf(gap.span, canvas);
	const foot = canvas.coord([startOf(gap.span.start), 0])[1] ?? 0;
	const hit = rect(
		{ x, y: foot - GAP_BAND, width, height: GAP_BAND },
		{ fill: 'transparent' },
		{ hit: true }
	);
	if (gap.absence !== null) return group([hit]);
	const dashes = line(
		[
			[x + 2, foot - 4],
			[x + width - 2, foot - 4]
		],
		{ stroke: gap.inside === 'bar' ? theme.paper : theme.edge, lineWidth: 1, lineDash: [2, 3] }
	);
	if (run === undefined) return group([hit, dashes]);
	const brief = messagesIn(ink.language).chart.gapBrief;
	const words = gap.inside === null ? [run.words, brief] : [run.words];
	return group([hit, dashes, ...writeAt(stretchOf(run.span, canvas), foot, words, ink)]);
}

/** Shades the time in which a unit did not exist up to `most`, the end of the scale, and says so where it fits. */
export function drawAbsence(span: DaySpan, words: string, canvas: Canvas, most: number, ink: BarInk): Shape {
	const over = stretchOf(span, canvas);
	const [, foot = 0] = canvas.coord([startOf(span.start), 0]);
	const [, ceiling = 0] = canvas.coord([startOf(span.start), most]);
	const box = { ...over, y: ceiling, height: foot - ceiling };
	return group([rect(box, { fill: ink.theme.rule, opacity: SHADE }), ...writeAt(over, foot, [words], ink)]);
}

/** The first of some words that fits over a stretch of the foot; none where none fits. */
function writeAt(over: Stretch, foot: number, words: readonly string[], { theme }: BarInk): Shape[] {
	const label = words.find((candidate) => widthOf(candidate) + WORDS_AWAY <= over.width);
	if (label === undefined) return [];
	const look = { color: theme.inkFaint, align: 'center', baseline: 'bottom', halo: theme.paper } as const;
	return [text(over.x + over.width / 2, foot - WORDS_UP, label, look)];
}
