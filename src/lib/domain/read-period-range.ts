import type { IsoDay } from './brand';
import { dayOf, firstOfMonth, monthOf, yearOf } from './days';
import type { DaySpan, Period } from './period';
import { readLooseDate } from './read-date';
import { snapPeriod } from './snap-period';

const DAY = '\\d{1,2} ?[/.-] ?\\d{1,2}(?: ?[/.-] ?\\d{4})?';
const ISO = '\\d{4}-\\d{1,2}-\\d{1,2}';
const WORDED_DAY = '\\d{1,2} tháng \\d{1,2}(?: năm \\d{4})?';
const MONTH = '(?:tháng |t|th\\.?)?\\d{1,2} ?/ ?\\d{4}';
const ONE = `(?:ngày )?(?:${ISO}|${WORDED_DAY}|${DAY})`;
const LEAD = '^(?:[\\p{L} ]{0,40}\\(?)?(?:từ )?';
const DAYS = new RegExp(`${LEAD}(?<a>${ONE}) ?(?:-|đến|tới|to|/|\\.\\.) ?(?:hết )?(?<b>${ONE})\\)?$`, 'u');
const MONTHS = new RegExp(`^(?:từ )?(?<a>${MONTH}) ?(?:-|đến|tới|to) ?(?:hết )?(?<b>${MONTH})$`, 'u');
/** `tháng 1-6/2020`, `từ tháng 01 đến tháng 06 năm 2020` */
const MONTHS_OF_ONE_YEAR =
	/^(?:từ )?(?:tháng |t)(?<a>\d{1,2}) ?(?:-|đến|tới) ?(?:hết )?(?:tháng |t)?(?<b>\d{1,2})(?: năm | ?\/ ?)(?<y>\d{4})$/u;

function readDay(text: string): IsoDay | null {
	const reading = readLooseDate(text);
	return reading.kind === 'date' ? reading.date.day : null;
}

function monthStart(day: IsoDay | null): IsoDay | null {
	return day === null ? null : firstOfMonth(yearOf(day), monthOf(day));
}

/** `từ 15/12 đến 14/6/2020`: a first day without a year is the last such day before the end. */
function borrowYear(text: string, end: IsoDay): IsoDay | null {
	const [day = 0, month = 0] = (text.match(/\d+/gu) ?? []).map(Number);
	const sameYear = dayOf(yearOf(end), month, day);
	return sameYear !== null && sameYear > end ? dayOf(yearOf(end) - 1, month, day) : sameYear;
}

function spanOf(folded: string): DaySpan | null {
	const days = DAYS.exec(folded)?.groups;
	if (days !== undefined) {
		const end = readDay(days['b'] ?? '');
		const start = readDay(days['a'] ?? '') ?? (end === null ? null : borrowYear(days['a'] ?? '', end));
		return start === null || end === null ? null : { start, end };
	}
	const months = MONTHS.exec(folded)?.groups;
	const oneYear = MONTHS_OF_ONE_YEAR.exec(folded)?.groups;
	const ends =
		months !== undefined
			? [months['a'] ?? '', months['b'] ?? '']
			: oneYear !== undefined
				? [`${oneYear['a']}/${oneYear['y']}`, `${oneYear['b']}/${oneYear['y']}`]
				: [];
	const [start, end] = [monthStart(readDay(ends[0] ?? '')), readDay(ends[1] ?? '')];
	return start === null || end === null ? null : { start, end };
}

/**
 * A label that states its days or months (`15/12/2019-14/12/2020`, `tháng 1-6/2020`), snapped to a registered
 * period on an exact match; `reversed` where the end is before the start, `null` where it states none.
 */
export function readPeriodRange(folded: string, label: string): Period | 'reversed' | null {
	const span = spanOf(folded);
	if (span === null) return null;
	return span.end < span.start ? 'reversed' : snapPeriod(span, label);
}
