import type { IsoDay } from './brand';
import { addDays, dayOf, daysBetween, firstOfMonth, lastOfMonth } from './days';
import { foldText } from './fold';
import {
	customPeriod,
	halfPeriod,
	monthPeriod,
	nineMonthsPeriod,
	quarterPeriod,
	spanPeriod,
	withWindow,
	yearPeriod
} from './make-period';
import { MONTH_NAMES } from './month-names';
import type { Period } from './period';
import { isPlausibleYear, readLooseDate } from './read-date';
import { readPeriodRange } from './read-period-range';

/** A label read, or why it names no period. */
export type LabelReading =
	| { readonly kind: 'period'; readonly period: Period }
	| { readonly kind: 'error'; readonly code: 'unreadable' | 'reversed' | 'implausible_year' };

type Groups = Readonly<Record<string, string | undefined>>;
type Rule = readonly [RegExp, (groups: Groups) => Period | null];

/** Longer labels are prose. */
const LONGEST = 200;
const ROMAN: ReadonlyMap<string, number> = new Map([
	['i', 1],
	['ii', 2],
	['iii', 3],
	['iv', 4]
]);
const NUMBERS: ReadonlyMap<string, number> = new Map([
	['ba', 3],
	['sáu', 6],
	['chín', 9],
	['mười', 10],
	['mười hai', 12],
	['three', 3],
	['six', 6],
	['nine', 9]
]);
const MONTHS_OF_YEAR = 12;
const SECOND = new Set(['2', 'cuối', 'second', 'ii']);

function numberOf(text: string | undefined): number {
	const key = text ?? '';
	return ROMAN.get(key) ?? NUMBERS.get(key) ?? MONTH_NAMES.get(key) ?? Number(key);
}

/** Custom days that the label implies but does not state. */
function inferredCustom(start: IsoDay | null, end: IsoDay | null, label: string): Period | null {
	if (start === null || end === null) return null;
	const period = customPeriod(start, end, label);
	return withWindow(period, label, period, 'inferred');
}

/** The first or last `count` months of a year: the registered period where there is one. */
function monthsFrom(year: number, count: number, atEnd: boolean): Period | null {
	if (!Number.isInteger(count) || count < 1 || count > MONTHS_OF_YEAR) return null;
	if (count === 12) return yearPeriod(year);
	if (count === 6) return halfPeriod(year, atEnd ? 2 : 1);
	if (count === 3) return quarterPeriod(year, atEnd ? 4 : 1);
	if (count === 9 && !atEnd) return nineMonthsPeriod(year);
	if (atEnd) return inferredCustom(firstOfMonth(year, 13 - count), lastOfMonth(year, 12), '');
	return inferredCustom(firstOfMonth(year, 1), lastOfMonth(year, count), '');
}

/** ISO week: week 1 holds 4 January. Provinces set their own weeks, so that the days are only inferred. */
function weekOf(year: number, week: number): Period | null {
	const fourth = dayOf(year, 1, 4);
	if (fourth === null || week < 1 || week > 53) return null;
	const monday = '1970-01-05' as IsoDay;
	const weekday = ((daysBetween(monday, fourth) % 7) + 7) % 7;
	const start = addDays(fourth, 7 * (week - 1) - weekday);
	return inferredCustom(start, addDays(start, 6), '');
}

function quarterOf(year: number, quarter: number): Period | null {
	return quarter >= 1 && quarter <= 4 ? quarterPeriod(year, quarter) : null;
}

function monthOf(year: number, month: number): Period | null {
	return month >= 1 && month <= MONTHS_OF_YEAR ? monthPeriod(year, month) : null;
}

const Y = '(?:năm |of |in )*(?<y>\\d{4})';
const rule = (pattern: string, make: (groups: Groups, year: number) => Period | null): Rule => [
	new RegExp(`^${pattern}$`, 'u'),
	(groups) => make(groups, Number(groups['y']))
];

/** The label forms of domain model §3, the import format and the list of forms; folded, one separator as a space. */
const RULES: readonly Rule[] = [
	rule(`(?:year )?${Y}`, (_, year) => yearPeriod(year)),
	rule('(?<y>\\d{4}) h(?<h>[12])', (groups, year) => halfPeriod(year, SECOND.has(groups['h'] ?? '') ? 2 : 1)),
	rule(`h ?(?<h>[12]) ${Y}`, (groups, year) => halfPeriod(year, SECOND.has(groups['h'] ?? '') ? 2 : 1)),
	rule(`nửa (?<h>đầu|cuối) ${Y}`, (groups, year) => halfPeriod(year, SECOND.has(groups['h'] ?? '') ? 2 : 1)),
	rule(`(?:the )?(?<h>first|second) half ${Y}`, (groups, year) =>
		halfPeriod(year, SECOND.has(groups['h'] ?? '') ? 2 : 1)
	),
	rule(`(?<n>\\d{1,2}|\\p{L}+|mười hai) tháng(?: (?<h>đầu|cuối))? ${Y}`, (groups, year) =>
		monthsFrom(year, numberOf(groups['n']), groups['h'] === 'cuối')
	),
	rule(`(?<n>\\d{1,2}) ?[tm](?: (?<h>đầu|cuối))? ${Y}`, (groups, year) =>
		monthsFrom(year, numberOf(groups['n']), groups['h'] === 'cuối')
	),
	rule('(?<y>\\d{4}) (?<n>\\d{1,2})m', (groups, year) => monthsFrom(year, numberOf(groups['n']), false)),
	rule(`(?:the )?(?<h>first|last) (?<n>\\d{1,2}|\\p{L}+) months ${Y}`, (groups, year) =>
		monthsFrom(year, numberOf(groups['n']), groups['h'] === 'last')
	),
	rule(`(?<n>nine|9) months ${Y}`, (_, year) => nineMonthsPeriod(year)),
	rule(`(?:quý|qúy|quí|q|quarter) ?(?<q>i{1,3}|iv|[1-4]) ${Y}`, (groups, year) =>
		quarterOf(year, numberOf(groups['q']))
	),
	rule('(?<y>\\d{4}) ?q(?<q>[1-4])', (groups, year) => quarterOf(year, numberOf(groups['q']))),
	rule(`(?:the )?(?<q>[1-4])(?:st|nd|rd|th) quarter ${Y}`, (groups, year) =>
		quarterOf(year, numberOf(groups['q']))
	),
	rule(`(?:tháng|month|t|th) ?(?<m>\\d{1,2}|\\p{L}+|mười một|mười hai) ${Y}`, (groups, year) =>
		monthOf(year, numberOf(groups['m']))
	),
	rule(`(?<m>\\d{1,2}|[a-z]{3,9}) ${Y}`, (groups, year) => monthOf(year, numberOf(groups['m']))),
	rule('(?<y>\\d{4}) (?<m>\\d{1,2})', (groups, year) => monthOf(year, numberOf(groups['m']))),
	rule('năm học (?<y>\\d{4}) (?:năm )?(?<z>\\d{4})', (groups, year) =>
		Number(groups['z']) === year + 1 ? inferredCustom(dayOf(year, 9, 1), dayOf(year + 1, 5, 31), '') : null
	),
	rule('nhiệm kỳ (?<y>\\d{4}) (?<z>\\d{4})', (groups, year) =>
		inferredCustom(dayOf(year, 1, 1), dayOf(Number(groups['z']), 12, 31), '')
	),
	rule(`(?:tuần|tuần thứ|week|w) ?(?<w>\\d{1,2}) ${Y}`, (groups, year) =>
		weekOf(year, numberOf(groups['w']))
	),
	rule('(?<y>\\d{4}) w(?<w>\\d{1,2})', (groups, year) => weekOf(year, numberOf(groups['w']))),
	rule(`tháng hành động[\\p{L} ]* ma túy ${Y}`, (_, year) =>
		inferredCustom(dayOf(year, 6, 1), dayOf(year, 6, 30), '')
	),
	rule(`tháng hành động[\\p{L} ]* hiv aids ${Y}`, (_, year) =>
		inferredCustom(dayOf(year, 11, 10), dayOf(year, 12, 10), '')
	),
	rule(
		`(?:giai đoạn|thời kỳ|các|from|period)? ?(?:từ )?(?:năm )?(?<z>\\d{4}) (?:đến |tới |to )?${Y}`,
		(groups, year) => (isPlausibleYear(Number(groups['z'])) ? spanPeriod(Number(groups['z']), year) : null)
	)
];

/** What reports put in front of the period's own name. */
const LEAD = /^(?:(?:báo cáo|số liệu|kết quả|sơ kết|tổng kết|công tác|kỳ|trong|cả|từ|cho) )+/u;

function byRule(label: string): Period | null {
	const spaced = label
		.replace(/[\s/.,()_-]+/gu, ' ')
		.trim()
		.replace(LEAD, '');
	for (const [pattern, make] of RULES) {
		const groups = pattern.exec(spaced)?.groups;
		const period = groups === undefined ? null : make(groups);
		if (period !== null) return period;
	}
	return null;
}

function bySingleDay(folded: string, label: string): Period | null {
	const reading = readLooseDate(folded);
	if (reading.kind !== 'date' || reading.date.precision !== 'day') return null;
	return customPeriod(reading.date.day, reading.date.day, label);
}

/** Whether every year named in the label is plausible. */
function hasPlausibleYears(folded: string): boolean {
	return (folded.match(/(?<!\d)\d{4}(?!\d)/gu) ?? []).every((year) => isPlausibleYear(Number(year)));
}

/**
 * Reads a period from its label alone: its calendar days, basis *inferred*, except where the label states the days
 * (`từ 15/12/2019 đến 14/12/2020`). Week, school year, term, campaign and as-of are `custom` with their label.
 */
export function readPeriodLabel(label: string): LabelReading {
	if (label.length > LONGEST) return { kind: 'error', code: 'unreadable' };
	const folded = foldText(label);
	const written = label.trim();
	if (!hasPlausibleYears(folded)) return { kind: 'error', code: 'implausible_year' };
	const stated = readPeriodRange(folded, written) ?? bySingleDay(folded, written);
	if (stated !== null)
		return stated === 'reversed' ? { kind: 'error', code: 'reversed' } : { kind: 'period', period: stated };
	const named = byRule(folded);
	if (named === null) return { kind: 'error', code: 'unreadable' };
	if (named.end < named.start) return { kind: 'error', code: 'reversed' };
	return { kind: 'period', period: withWindow(named, written, named, 'inferred') };
}
