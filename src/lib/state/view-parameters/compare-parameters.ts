import type { PlaceId } from '../../domain/brand';
import type { ComparedSide } from '../../query/compared-side';
import type { Reference } from '../../reference/reference';
import { COMPARE_MEASURES, DEFAULT_VIEW, MOST_SIDES, type View } from '../view';
import { comparisonChoiceParameters } from './comparison-choice-parameters';
import { isIn, oneOf, unlessDefault, type Parameters } from './parameter';
import { readDaySpan, writeDaySpan } from './day-span';

/** What is compared, and by which measure. */
export const compareParameters: Parameters = {
	measure: {
		read: (view, values) => oneOf(values, COMPARE_MEASURES, (measure) => ({ ...view, measure })),
		write: (view) => unlessDefault(view.measure, DEFAULT_VIEW.measure)
	},
	side: { read: readSides, write: (view) => view.sides.map(writeSide) },
	...comparisonChoiceParameters
};

function readSides(view: View, values: readonly string[], reference: Reference): View | null {
	const isPlace = isIn(reference.places.all, (place) => place.id);
	if (values.length > MOST_SIDES) return null;
	const sides = values.map((value) => readSide(value, isPlace));
	return sides.every((side) => side !== null) ? { ...view, sides } : null;
}

/**
 * A side is written `qd124:84@2020-01-01..2020-12-31`: nominal days, because labels are wording. One series of
 * several follows as `~1x9k2a`.
 */
function writeSide({ province, span, series }: ComparedSide): string {
	return `${province}@${writeDaySpan(span)}${series === undefined ? '' : `~${series}`}`;
}

function readSide(text: string, isPlace: (id: string) => boolean): ComparedSide | null {
	const parts = /^([^@]+)@([^~]+)(?:~([\da-z]{1,8}))?$/.exec(text);
	const [, province = '', days = '', series] = parts ?? [];
	const span = readDaySpan(days);
	if (!isPlace(province) || span === null) return null;
	const side = { province: province as PlaceId, span };
	return series === undefined ? side : { ...side, series };
}
