import type { PlaceId } from '../../domain/brand';
import type { DaySpan } from '../../domain/period';
import type { Reference } from '../../reference/reference';
import {
	DEFAULT_COMPARISON,
	GROUPINGS,
	MOST_PERIODS,
	PICTURES,
	PIVOT_AXES,
	ROW_ORDERS,
	UNIT_VIEWS,
	type ComparisonChoice
} from '../comparison-choice';
import type { View } from '../view';
import { allOf, isIn, oneOf, unlessDefault, type Parameter, type Parameters } from './parameter';
import { readDaySpan, writeDaySpan } from './day-span';

/** How a comparison is narrowed and laid out. */
export const comparisonChoiceParameters: Parameters = {
	period: {
		read: readPeriods,
		write: ({ comparison }) => comparison.periods.map(writeDaySpan)
	},
	group: choiceOf('grouping', GROUPINGS),
	order: choiceOf('order', ROW_ORDERS),
	places: choiceOf('units', UNIT_VIEWS),
	picture: choiceOf('picture', PICTURES),
	rows: choiceOf('rows', PIVOT_AXES),
	columns: choiceOf('columns', PIVOT_AXES),
	pin: placesOf('pinned'),
	without: placesOf('excluded')
};

/** A choice of one of a few; not written while it is the usual one. */
function choiceOf<Key extends 'grouping' | 'order' | 'units' | 'picture' | 'rows' | 'columns'>(
	key: Key,
	allowed: readonly (ComparisonChoice[Key] & string)[]
): Parameter {
	return {
		read: (view, values) => oneOf(values, allowed, (value) => withChoice(view, { [key]: value })),
		write: ({ comparison }) => unlessDefault(comparison[key], DEFAULT_COMPARISON[key])
	};
}

function placesOf(key: 'pinned' | 'excluded'): Parameter {
	return {
		read: (view, values, { places }: Reference) =>
			allOf(
				values,
				isIn(places.all, (place) => place.id),
				(ids) => withChoice(view, { [key]: ids as readonly PlaceId[] })
			),
		write: ({ comparison }) => comparison[key]
	};
}

/** A period is written by its nominal days, `2020-01-01..2020-12-31`, because labels are wording. */
function readPeriods(view: View, values: readonly string[]): View | null {
	if (values.length > MOST_PERIODS) return null;
	const spans = values.map(readDaySpan);
	if (!spans.every((span) => span !== null)) return null;
	const known = new Map(spans.map((span): [string, DaySpan] => [`${span.start} ${span.end}`, span]));
	return withChoice(view, { periods: [...known.values()] });
}

function withChoice(view: View, change: Partial<ComparisonChoice>): View {
	return { ...view, comparison: { ...view.comparison, ...change } };
}
