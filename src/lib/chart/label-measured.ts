import type { Language } from '../i18n/messages';
import { messagesIn } from '../i18n/messages-in';
import type { DrawnMeasure } from './drawn-measure';
import { UNDECIDED } from './draw-measured';
import { widthOf, type Box } from './draw-shapes';
import type { Canvas } from './option';
import { placeLabels, type LabelWish, type Obstacle, type PlacedLabel } from './place-labels';
import type { PlannedPoint } from './plan-measured';
import { wordMeasuredBriefly } from './word-measured';

/** The id of the words that name the line of the year before. */
export const LAST_YEAR_LABEL = 'last-year';

/** Space between a mark and its words, and between a sign and them, the length of an arrow, a line of words, and how far words may rise, in px. */
const CLEAR = 8;
const BESIDE = 3;
const ARROW = 16;
const LINE = 11;
const RISE = 30;
/** Words are never painted over a dot of another period. */
const DOT = 5;
const BOLD = 1.08;
/** Periods closer than this, in px, bear only the words of the last, the highest, the lowest and the first. */
const ROOM_FOR_EACH = 22;

/**
 * The places of the words of a panel by the id of their periods: the last, the highest, the lowest and the first come
 * first, the others where there is room, all only where periods stand apart.
 */
export function labelMeasured(
	plan: readonly PlannedPoint[],
	measure: DrawnMeasure,
	canvas: Canvas,
	area: Box,
	language: Language
): ReadonlyMap<string, PlacedLabel> {
	const known = plan.filter(({ level }) => level !== null);
	const undecided = plan.filter((row) => row.isUndecided);
	const order = [...new Set([...outstanding(known), ...undecided, ...(isRoomy(plan, area) ? known : [])])];
	const wishes = order.flatMap((row) => wishOf(row, measure, canvas, language));
	const named = wishOfLastYear(plan, canvas, language);
	const [last, ...others] = wishes;
	return placeLabels(
		[...(last === undefined ? [] : [last]), ...named, ...others],
		[...known, ...undecided].flatMap((row) => obstacleOf(row, canvas)),
		area
	);
}

function isRoomy(plan: readonly PlannedPoint[], area: Box): boolean {
	return area.width / Math.max(1, plan.length) >= ROOM_FOR_EACH;
}

/** The periods that a reader looks for. */
function outstanding(known: readonly PlannedPoint[]): readonly PlannedPoint[] {
	const byValue = [...known].sort((one, other) => (one.level?.anchor ?? 0) - (other.level?.anchor ?? 0));
	return [known.at(-1), byValue.at(-1), byValue[0], known[0]].filter((row) => row !== undefined);
}

function wishOf(
	{ id, point, level, middle, isUndecided }: PlannedPoint,
	measure: DrawnMeasure,
	canvas: Canvas,
	language: Language
): LabelWish[] {
	const words = wordMeasuredBriefly(measure, point, language).map((text) => ({
		text,
		width: widthOf(text) * BOLD
	}));
	if (isUndecided) {
		const [x = 0, zero = 0] = canvas.coord([middle, 0]);
		return [{ id, words, x, foot: zero - UNDECIDED - BESIDE, rise: RISE }];
	}
	if (level === null) return [];
	const isBelow = level.anchor < 0;
	const end = isBelow ? (level.low ?? level.anchor) : (level.high ?? level.anchor);
	const [x = 0, y = 0] = canvas.coord([middle, end]);
	const isOpen = isBelow ? level.low === null : level.high === null;
	const away = CLEAR + (isOpen ? ARROW : 0);
	return [{ id, words, x, foot: isBelow ? y + away + LINE : y - away, rise: isBelow ? 0 : RISE }];
}

function wishOfLastYear(plan: readonly PlannedPoint[], canvas: Canvas, language: Language): LabelWish[] {
	const last = plan.findLast(({ lastYear }) => lastYear !== null);
	if (last?.lastYear === undefined || last.lastYear === null) return [];
	const text = messagesIn(language).along.lastYear;
	const [x = 0, y = 0] = canvas.coord([last.middle, last.lastYear.anchor]);
	return [
		{ id: LAST_YEAR_LABEL, words: [{ text, width: widthOf(text) }], x, foot: y - CLEAR / 2, rise: RISE }
	];
}

function obstacleOf({ id, level, middle, isUndecided }: PlannedPoint, canvas: Canvas): Obstacle[] {
	if (isUndecided) {
		const [x = 0, zero = 0] = canvas.coord([middle, 0]);
		return [{ id, x: x - DOT, y: zero - UNDECIDED, width: 2 * DOT, height: UNDECIDED }];
	}
	if (level === null) return [];
	const [x = 0, y = 0] = canvas.coord([middle, level.anchor]);
	return [{ id, x: x - DOT, y: y - DOT, width: 2 * DOT, height: 2 * DOT }];
}
