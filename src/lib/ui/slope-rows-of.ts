import type { SlopeRow } from '../chart/slope-row';
import { certainChange } from '../domain/certain-change';
import { drawnValue, isOfSomeDays, type Drawn } from '../domain/drawn-value';
import { changeBetween } from '../domain/measures';
import type { Measured } from '../domain/measure-total';
import type { Measure } from '../domain/verdict';
import { wordChange } from '../i18n/format/word-change';
import type { Language } from '../i18n/messages';
import { courseBetween, wordValue, type Course } from '../summary/course-between';
import { directionOf } from '../summary/series-facts';
import type { TwoTimes } from '../summary/summarise-courses';
import { wordMeasured } from './word-measured';

/**
 * The rows of a slope under a measure; series without a number at both times are left out. Amounts have their change in
 * the official manner, other measures the two values; a direction is only claimed where it is certain.
 */
export function slopeRowsOf(
	lines: readonly TwoTimes[],
	measure: Measure,
	language: Language
): readonly SlopeRow[] {
	return lines.map(({ name, before, now }) => {
		const [from, to] = [drawnValue(before, measure), drawnValue(now, measure)];
		const { series } = now.total;
		const course = courseOf(before, now, measure, language);
		return {
			id: series.key,
			name,
			place: series.province,
			origin: series.origin,
			before: from.value,
			now: to.value,
			...(measure === 'total'
				? {}
				: {
						said: {
							before: sayEnd(before, from, measure, language),
							now: sayEnd(now, to, measure, language)
						}
					}),
			isPartial: [now.total, before.total].some(isOfSomeDays),
			change: course.words,
			direction: course.direction
		};
	});
}

function courseOf(before: Measured, now: Measured, measure: Measure, language: Language): Course {
	if (measure !== 'total') return courseBetween(before, now, measure, language);
	const change = certainChange(changeBetween(now.total, before.total));
	const direction = directionOf(now.total, before.total, change);
	return {
		direction: direction === 'withheld' ? 'none' : direction,
		words: wordChange(change, language)
	};
}

/** What is drawn may be less than what is said: the bound of a number that covers a part of its period. */
function sayEnd(measured: Measured, { value }: Drawn, measure: Measure, language: Language) {
	const { brief, full } = wordMeasured(measured, measure, language);
	return { brief: value === null ? brief : wordValue(value, measure, language), full };
}
