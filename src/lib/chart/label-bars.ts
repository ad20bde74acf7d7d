import { contains, daysIn } from '../domain/calendar';
import { labelPeriod } from '../i18n/format/label-period';
import type { Language } from '../i18n/messages';
import { widthOf, type Box } from './draw-shapes';
import type { Canvas } from './option';
import type { PeriodBar, PlannedBars } from './period-bar';
import { ARROW, placeBar, type PlacedBar, type Stretch } from './place-bar';
import { placeLabels, type LabelWish, type Obstacle, type PlacedLabel } from './place-labels';
import { wordTotalBriefly } from './tell-total';

/** The least width at which a bar bears its amount where others stand close by or the amount of its whole is said. */
const ROOM_FOR_WORDS = 18;
/** How much higher than its place an amount may stand to keep clear of others, in px. */
const RISE = 36;
/** How far words may reach over a neighbour's side before they lie on it, in px. */
const MAY_TOUCH = 3;
/** How much of a neighbour's bracket words may cover at its ends, in px. */
const MAY_COVER = 7;
/** Space between an amount and the bar under it, in px. */
const CLEAR = 5;
/** Height of a bracket with its two ends, in px. */
const BRACKET = 5;
/** Estimated widths are of regular letters; amounts are bold. */
const BOLD = 1.08;

/**
 * The places of all amounts of a plan in the drawing area, by the id of their bars. Wholes come before their parts,
 * longer periods before shorter ones, then in order of time. A bracket without words is not drawn, for it would say nothing.
 */
export function labelBars(
	plan: PlannedBars,
	canvas: Canvas,
	area: Box,
	language: Language
): ReadonlyMap<string, PlacedLabel> {
	const rows = [...plan.bars]
		.sort((one, other) => fortnights(other) - fortnights(one) || (one.span.start < other.span.start ? -1 : 1))
		.map((bar) => ({ bar, place: placeBar(bar, canvas) }));
	const frames = rows.filter(({ bar }) => bar.body === 'frame' && bar.depth > 0);
	const bars = rows.filter(({ bar }) => bar.body !== 'frame');
	const isPart = (bar: PeriodBar): boolean =>
		frames.some((frame) => contains(frame.bar.total.period, bar.total.period));
	const isAmong = (x: number, width: number, id: string): boolean =>
		bars.some(
			({ bar, place }) => bar.id !== id && place.x < x + width / 2 && x - width / 2 < place.x + place.width
		);
	const wishes = [
		...frames.map(({ bar, place }) => wishOfFrame(bar, place, language)),
		...bars.flatMap(({ bar, place }) => {
			const wish = wishOfBar(bar, place, language);
			const width = wish.words[0]?.width ?? 0;
			const stands = place.width >= ROOM_FOR_WORDS || !(isPart(bar) || isAmong(wish.x, width, bar.id));
			return stands ? [wish] : [];
		})
	];
	const obstacles = [...frames.map(bracketBox), ...bars.flatMap(bodyBoxes)];
	return placeLabels(wishes, obstacles, area);
}

/** Length of a bar's period, so that a leap year is no longer than another year. */
function fortnights({ total }: PeriodBar): number {
	return Math.round(daysIn(total.period) / 14);
}

interface Row {
	readonly bar: PeriodBar;
	readonly place: PlacedBar;
}

function wishOfFrame(bar: PeriodBar, place: PlacedBar, language: Language): LabelWish {
	const amount = wordTotalBriefly(bar.total, language);
	const name = labelPeriod(bar.total.period, language, 'brief');
	const whole = { text: `${name}: ${amount}`, width: widthOf(`${name}: ${amount}`) };
	return {
		id: bar.id,
		words: [...(whole.width <= place.width ? [whole] : []), { text: amount, width: widthOf(amount) }],
		x: place.x + place.width / 2,
		foot: place.bracket - 4,
		rise: RISE
	};
}

function wishOfBar(bar: PeriodBar, place: PlacedBar, language: Language): LabelWish {
	const text = wordTotalBriefly(bar.total, language);
	const { x, width } = widest(place);
	return {
		id: bar.id,
		words: [{ text, width: widthOf(text) * BOLD }],
		x: x + width / 2,
		foot: place.top - (bar.edge === 'open' ? ARROW + CLEAR : CLEAR),
		rise: RISE
	};
}

/** The longest stretch that a bar is painted on: its amount stands over it. */
export function widest({ known, x, width }: PlacedBar): Stretch {
	return [...known].sort((one, other) => other.width - one.width)[0] ?? { x, width };
}

function bracketBox({ bar, place }: Row): Obstacle {
	const width = Math.max(0, place.width - 2 * MAY_COVER);
	return { id: bar.id, x: place.x + MAY_COVER, y: place.bracket, width, height: BRACKET };
}

function bodyBoxes({ bar, place }: Row): Obstacle[] {
	return place.known.map(({ x, width }) => ({
		id: bar.id,
		x: x + MAY_TOUCH,
		y: place.top,
		width: Math.max(0, width - 2 * MAY_TOUCH),
		height: place.foot - place.top
	}));
}
