import type { SlopeRow } from '../chart/slope-row';
import { certainChange } from '../domain/certain-change';
import { isOfSomeDays } from '../domain/drawn-value';
import { changeBetween } from '../domain/measures';
import type { Measured } from '../domain/measure-total';
import type { Measure } from '../domain/verdict';
import { wordChange } from '../i18n/format/word-change';
import type { Language } from '../i18n/messages';
import { courseBetween, type Course } from '../summary/course-between';
import { directionOf } from '../summary/series-facts';
import type { TwoTimes } from '../summary/summarise-courses';
import { sayDrawn } from './say-drawn';

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
		const [from, to] = [sayDrawn(before, measure, language), sayDrawn(now, measure, language)];
		const { series } = now.total;
		const course = courseOf(before, now, measure, language);
		return {
			id: series.key,
			name,
			place: series.province,
			origin: series.origin,
			before: from.value,
			now: to.value,
			...(measure === 'total' ? {} : { said: { before: from.said, now: to.said } }),
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
