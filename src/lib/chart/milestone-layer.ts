import { groupBy } from '../domain/group-by';
import { milestonesWithin, type Milestone, type Occurrence } from '../domain/milestone';
import type { DaySpan } from '../domain/period';
import { formatDay } from '../i18n/format/format-day';
import { nameOf } from '../i18n/format/name-of';
import type { Language } from '../i18n/messages';
import { messagesIn } from '../i18n/messages-in';
import { group, line, rect, text, widthOf } from './draw-shapes';
import type { Canvas, RenderItem, Shape } from './option';
import { stretchOf } from './place-bar';
import { placeLabels, type LabelWish, type PlacedLabel } from './place-labels';
import type { ChartTheme } from './theme';
import { endOf, startOf } from './time-axis';

/** Height of the strip over a picture in which milestones are named, in px. */
export const MILESTONE_STRIP = 16;
const CLEAR = 3;
/** A year narrower than this, in px, has no room for the days of its campaigns; their month stays. */
const ROOM_FOR_DAYS = 110;
const DAYS_OF_YEAR = 365;
/** Opacity of the ground under a campaign of more than a day. */
const GROUND = 0.7;

/** What the layer stands on: the days of the axis and the ends of the scale. */
export interface MilestoneGround {
	readonly index: number;
	readonly axis: DaySpan;
	readonly min: number;
	readonly max: number;
}

/**
 * The series that paints campaigns and legal milestones behind the marks of a panel, named in a strip above it: legal
 * ones first, the latest before the others, and what else there is room for. Nothing in it is a figure, so that neither pointer nor keys stop at it.
 */
export function milestoneSeries(
	milestones: readonly Milestone[],
	{ index, axis, min, max }: MilestoneGround,
	theme: ChartTheme,
	language: Language
) {
	const shown = milestonesWithin(milestones, axis);
	const draw = (canvas: Canvas): Shape => {
		const [, top = 0] = canvas.coord([startOf(axis.start), max]);
		const [, foot = 0] = canvas.coord([startOf(axis.start), min]);
		const over = stretchOf(axis, canvas);
		const aYear = (over.width / ((endOf(axis.end) - startOf(axis.start)) / 86_400_000)) * DAYS_OF_YEAR;
		const drawn = shown.filter(
			(one) => isGround(one) || one.milestone.kind === 'legal' || aYear >= ROOM_FOR_DAYS
		);
		const labels = placeNames(
			drawn,
			canvas,
			{ ...over, y: top - MILESTONE_STRIP, height: MILESTONE_STRIP },
			language
		);
		return group([
			...drawn.map((one) => drawOne(one, canvas, { top, foot }, theme)),
			...[...labels.values()].map((label) =>
				text(label.x, label.foot, label.text, { color: theme.inkFaint, align: 'center', baseline: 'bottom' })
			)
		]);
	};
	const renderItem: RenderItem = (_, canvas) => draw(canvas);
	return {
		type: 'custom' as const,
		xAxisIndex: index,
		yAxisIndex: index,
		z: 1,
		silent: true,
		encode: { x: [0, 2], y: 1 },
		data: [{ id: '', name: '', order: 0, value: [startOf(axis.start), 0, endOf(axis.end)] }],
		renderItem
	};
}

function isGround({ start, end }: Occurrence): boolean {
	return start !== end;
}

function drawOne(
	one: Occurrence,
	canvas: Canvas,
	{ top, foot }: { readonly top: number; readonly foot: number },
	theme: ChartTheme
): Shape {
	const { x, width } = stretchOf(one, canvas);
	if (isGround(one))
		return rect({ x, y: top, width, height: foot - top }, { fill: theme.rule, opacity: GROUND });
	const at = one.milestone.kind === 'legal' ? x : x + width / 2;
	const dash = one.milestone.kind === 'legal' ? [] : [1, 3];
	return line(
		[
			[at, top - CLEAR],
			[at, foot]
		],
		{ stroke: theme.edge, lineWidth: 1, lineDash: dash }
	);
}

function placeNames(
	shown: readonly Occurrence[],
	canvas: Canvas,
	area: { x: number; y: number; width: number; height: number },
	language: Language
): ReadonlyMap<string, PlacedLabel> {
	const wishes = shown.map((one): LabelWish => {
		const words = language === 'vi' ? one.milestone.shortVi : one.milestone.shortEn;
		const { x, width } = stretchOf(one, canvas);
		return {
			id: `${one.milestone.code} ${one.start}`,
			words: [{ text: words, width: widthOf(words) }],
			x: x + width / 2,
			foot: area.y + area.height - CLEAR,
			rise: 0
		};
	});
	const isLegal = (_: LabelWish, index: number): boolean => shown[index]?.milestone.kind === 'legal';
	const legal = wishes.filter(isLegal);
	return placeLabels([...legal.toReversed(), ...wishes.filter((wish) => !legal.includes(wish))], [], area);
}

/** The milestones with a day in a period, for the notes of its row; `''` for none. */
export function noteMilestones(
	milestones: readonly Milestone[] | undefined,
	period: DaySpan,
	language: Language
): string {
	const found = milestonesWithin(milestones ?? [], period).map((one) => wordOccurrence(one, language));
	return found.length === 0 ? '' : messagesIn(language).along.milestones.inPeriod(found.join('; '));
}

function wordOccurrence({ milestone, start, end }: Occurrence, language: Language): string {
	const words = messagesIn(language).along.milestones;
	const [first, last] = [formatDay(start, language), formatDay(end, language)];
	return words.on(nameOf(milestone, language), start === end ? first : words.days(first, last));
}

/** What the marks of a picture stand for, each once, with where its date is from. */
export function explainMilestones(
	milestones: readonly Milestone[],
	axis: DaySpan,
	language: Language
): readonly string[] {
	const words = messagesIn(language).along.milestones;
	const shown = [...new Set(milestonesWithin(milestones, axis).map(({ milestone }) => milestone))];
	const list = [...groupBy(shown, ({ source }) => source)].map(([source, from]) =>
		words.from(
			from
				.map((milestone) =>
					words.entry(language === 'vi' ? milestone.shortVi : milestone.shortEn, nameOf(milestone, language))
				)
				.join('; '),
			source
		)
	);
	return list.length === 0 ? [] : [words.explained(list.join('; '))];
}
