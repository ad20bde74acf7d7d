import type { IsoDay } from './brand';
import { addDays, dayOf, lastOfMonth } from './days';
import { foldText } from './fold';
import { MONTH_NAMES } from './month-names';
import type { LooseDate } from './report';

/**
 * A date read from text. `serial` is an Excel day number: the date is probably right but a spreadsheet changed
 * the cell, so that the caller can say so.
 */
export type DateReading =
	| { readonly kind: 'date'; readonly date: LooseDate }
	| { readonly kind: 'serial'; readonly date: LooseDate }
	| { readonly kind: 'blank' }
	| { readonly kind: 'error'; readonly code: 'impossible' | 'implausible_year' | 'no_year' | 'unreadable' };

/** No document of the field is older than the state, and no plan reaches farther. */
const FIRST_YEAR = 1945;
const LAST_YEAR = 2100;
/** Day numbers of 01/01/2000 and 31/12/2050 in Excel's 1900 system (domain notes §6). */
const FIRST_SERIAL = 36_526;
const LAST_SERIAL = 55_153;
/** Day 0 of that system, which counts a 29/02/1900 that never was. */
const SERIAL_EPOCH = '1899-12-30' as IsoDay;
/** Longer cells are prose. */
const LONGEST = 120;
/** A year of two digits is of this century; from 50 on it could be of the last one. */
const SHORT_YEAR = '[0-4]\\d';

const HOUR = '\\d{1,2} ?(?:h|giờ|:) ?(?:\\d{1,2})?(?: ?phút)?';
const LEAD = new RegExp(
	`^(?:thứ [2-7], ?|[\\p{L} .-]{1,40}, ?)?(?:(?:lúc |vào )?${HOUR},? )?` +
		'(?:tính |hết |đến |tới |trước |từ |vào |cuối )*(?:ngày )?(?:mồng |mùng )?',
	'u'
);
const TAIL =
	/[ t]\d{1,2}(?::\d{2}[\d:.z+-]*| ?(?:h|giờ) ?\d{0,2}(?: ?phút)?)(?: ?(?:sa|ch|am|pm|sáng|chiều))?$/u;
const MONTH = '(?<m>\\d{1,2}|\\p{L}+(?: \\p{L}+)?)';
const DAY_FORMS = [
	/^(?<d>\d{1,2}) ?[/.-] ?(?<m>\d{1,2}) ?[/.-] ?(?<y>\d{4})$/u,
	new RegExp(`^(?<d>\\d{1,2})(?:(?<s>[/.])(?<m>\\d{1,2})\\k<s>)(?<y>${SHORT_YEAR})$`, 'u'),
	/^(?<y>\d{4})[-/.](?<m>\d{1,2})[-/.](?<d>\d{1,2})$/u,
	new RegExp(`^(?<d>\\d{1,2}) tháng ${MONTH}(?:,? năm |, | ?/ ?| ?- ?)(?<y>\\d{4})$`, 'u'),
	/^(?<d>\d{1,2}) ?[/.-] ?(?<m>\d{1,2}),? năm (?<y>\d{4})$/u,
	/^(?<d>\d{1,2})[ /-]thg (?<m>\d{1,2})(?:, |[ /-])(?<y>\d{4})$/u,
	/^(?<d>\d{1,2})[ -](?<m>[a-z]{3,9})(?:, ?|[ -])(?<y>\d{4})$/u,
	/^(?<m>[a-z]{3,9}) (?<d>\d{1,2}),? (?<y>\d{4})$/u
];
/** A day left blank, as printed forms leave it: `ngày … tháng 8 năm 2020`, `…/8/2020`. */
const BLANK = '(?:[.…_ ]{0,20}[/-]? ?)';
const MONTH_FORMS = [
	new RegExp(`^${BLANK}(?:tháng|thg|t|th\\.?) ?(?<m>\\d{1,2}) ?[/.-] ?(?<y>\\d{4})$`, 'u'),
	new RegExp(`^${BLANK}tháng ${MONTH},? năm (?<y>\\d{4})$`, 'u'),
	new RegExp(`^${BLANK}(?<m>\\d{1,2}) ?[/.-] ?(?<y>\\d{4})$`, 'u'),
	/^(?<y>\d{4})[-/.](?<m>\d{1,2})$/u,
	/^(?<m>[a-z]{3,9}),? (?<y>\d{4})$/u
];
/** A horizon of plans: the whole year is within it. */
const YEAR_END = /^(?:chậm nhất )?(?:đến|hết)(?: hết)?(?: cuối)? năm (?<y>\d{4})$/u;
const WITHOUT_YEAR = /^\d{1,2} ?[/.-] ?\d{1,2}$/u;
const SERIAL = /^\d{5}(?:[.,]\d+)?$/u;

/** Whether a year can be meant in a report: 1945–2100. */
export function isPlausibleYear(year: number): boolean {
	return year >= FIRST_YEAR && year <= LAST_YEAR;
}

function firstMatch(forms: readonly RegExp[], text: string): Readonly<Record<string, string>> | null {
	for (const form of forms) {
		const groups = form.exec(text)?.groups;
		if (groups !== undefined && monthOf(groups['m'] ?? '') !== null) return groups;
	}
	return null;
}

function monthOf(text: string): number | null {
	return /^\d/u.test(text) ? Number(text) : (MONTH_NAMES.get(text) ?? null);
}

function yearOf(text: string): number {
	return text.length === 2 ? 2000 + Number(text) : Number(text);
}

function dated(text: string, day: IsoDay | null, precision: LooseDate['precision']): DateReading {
	return day === null
		? { kind: 'error', code: 'impossible' }
		: { kind: 'date', date: { text, day, precision } };
}

function readHorizon(text: string, year: number): DateReading {
	if (!isPlausibleYear(year)) return { kind: 'error', code: 'implausible_year' };
	return dated(text, lastOfMonth(year, 12), 'month');
}

function readSerial(text: string, folded: string): DateReading | null {
	const serial = Math.floor(Number(folded.replace(',', '.')));
	if (!SERIAL.test(folded) || serial < FIRST_SERIAL || serial > LAST_SERIAL) return null;
	return { kind: 'serial', date: { text, day: addDays(SERIAL_EPOCH, serial), precision: 'day' } };
}

/** The date without what reports put around it: a place, a weekday, `đến ngày`, brackets, a time of day. */
function bareOf(folded: string): string {
	const bracketed = /^\((?<inside>.*)\)$/u.exec(folded)?.groups?.['inside'] ?? folded;
	return bracketed
		.replace(/ ?[.,;]$/u, '')
		.replace(LEAD, '')
		.replace(TAIL, '');
}

/**
 * Reads a date as written, always day first: `06/02/2020`, `6-2-2020`, `15/05/19`, ISO, `ngày 06 tháng 2 năm 2020`;
 * a month (`tháng 8/2020`, `2020-08`, `ngày … tháng 8 năm 2020` with the day left blank) counts as its last day, the
 * horizon of a plan (`đến năm 2030`) as the last of its December. Excel day numbers are `serial`. Days that do not
 * exist, years outside 1945–2100 and dates without a year are errors.
 */
export function readLooseDate(text: string): DateReading {
	const folded = foldText(text.length > LONGEST ? text.slice(0, LONGEST) : text);
	if (folded === '') return { kind: 'blank' };
	if (text.length > LONGEST) return { kind: 'error', code: 'unreadable' };
	const serial = readSerial(text, folded);
	if (serial !== null) return serial;
	const horizon = YEAR_END.exec(folded)?.groups;
	if (horizon !== undefined) return readHorizon(text, Number(horizon['y']));
	const bare = bareOf(folded);
	const whole = firstMatch(DAY_FORMS, bare);
	const groups = whole ?? firstMatch(MONTH_FORMS, bare);
	if (groups === null) return { kind: 'error', code: WITHOUT_YEAR.test(bare) ? 'no_year' : 'unreadable' };
	const [year, month] = [yearOf(groups['y'] ?? ''), monthOf(groups['m'] ?? '') ?? 0];
	if (!isPlausibleYear(year)) return { kind: 'error', code: 'implausible_year' };
	if (whole !== null) return dated(text, dayOf(year, month, Number(groups['d'])), 'day');
	return dated(text, dayOf(year, month, 1) === null ? null : lastOfMonth(year, month), 'month');
}
