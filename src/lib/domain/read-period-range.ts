import type { IsoDay } from './brand';
import { dayOf, firstOfMonth, monthOf, yearOf } from './days';
import type { DaySpan } from './period';
import { readLooseDate } from './read-date';

const DAY = '\\d{1,2} ?[/.-] ?\\d{1,2}(?: ?[/.-] ?\\d{4})?';
const ISO = '\\d{4}-\\d{1,2}-\\d{1,2}';
const WORDED_DAY = '\\d{1,2} tháng \\d{1,2}(?: ?,? năm \\d{4})?';
const MONTH = '(?:tháng |t|th\\.?)?\\d{1,2} ?/ ?\\d{4}|tháng \\d{1,2} năm \\d{4}';
const ONE = `(?:ngày )?(?:${ISO}|${WORDED_DAY}|${DAY})`;
const UP_TO = ' ?(?:-|đến|tới|to|\\.\\.) ?(?:hết )?';
const FROM = '(?<!\\d[/.-]?)(?:từ )?';
interface SpanForm {
	readonly pattern: RegExp;
	/** `a` may lack what `b` says. */
	readonly make: (a: string, b: string, year: string) => DaySpan | null;
	/** Whether a period's name before it makes no sense: `6 tháng đầu năm 2019 đến 15/5/2019` states no first day. */
	readonly alone?: true;
}

const LAST = `(?<b>${ONE}|${MONTH})`;
/** The forms of a span at the end of a label. */
const SPANS: readonly SpanForm[] = [
	{ pattern: new RegExp(`${FROM}(?<a>${ONE})(?:${UP_TO}| ?/ ?)(?<b>${ONE})$`, 'u'), make: daySpan },
	{ pattern: new RegExp(`${FROM}(?<a>${MONTH})${UP_TO}(?<b>${MONTH})$`, 'u'), make: monthSpan },
	{
		pattern: new RegExp(
			`${FROM}(?:tháng |t)(?<a>\\d{1,2})${UP_TO}(?:tháng |t)?(?<b>\\d{1,2})(?: năm | ?/ ?)(?<y>\\d{4})$`,
			'u'
		),
		make: (a, b, year) => monthSpan(`${a}/${year}`, `${b}/${year}`)
	},
	{
		pattern: new RegExp(
			`(?<!(?:tháng|quý|tuần|đợt) ?|\\d[/.-]?)(?:từ )?(?:ngày )?(?<a>\\d{1,2})${UP_TO}(?<b>${ONE})$`,
			'u'
		),
		make: dayOfSameMonth
	},
	{
		pattern: new RegExp(`(?<!\\d)(?:từ )?(?:năm )?(?<a>\\d{4})${UP_TO}${LAST}$`, 'u'),
		make: fromYear,
		alone: true
	},
	{
		pattern: new RegExp(`(?:lũy kế )?(?:từ )?đầu năm(?: (?<a>\\d{4}))?${UP_TO}${LAST}$`, 'u'),
		make: fromYear,
		alone: true
	},
	{
		pattern: new RegExp(`(?:lũy kế|cộng dồn) (?:tính )?(?:đến|tới) (?:hết )?${LAST}$`, 'u'),
		make: fromYear,
		alone: true
	}
];

function readDay(text: string): IsoDay | null {
	const reading = readLooseDate(text);
	return reading.kind === 'date' ? reading.date.day : null;
}

function spanOf(start: IsoDay | null, end: IsoDay | null): DaySpan | null {
	return start === null || end === null ? null : { start, end };
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

function daySpan(a: string, b: string): DaySpan | null {
	const end = readDay(b);
	return spanOf(readDay(a) ?? (end === null ? null : borrowYear(a, end)), end);
}

function monthSpan(a: string, b: string): DaySpan | null {
	return spanOf(monthStart(readDay(a)), readDay(b));
}

/** `từ ngày 01 đến ngày 15/6/2020` */
function dayOfSameMonth(a: string, b: string): DaySpan | null {
	const end = readDay(b);
	return end === null ? null : spanOf(dayOf(yearOf(end), monthOf(end), Number(a)), end);
}

/** `2016 đến 8/2020`, `từ đầu năm đến 15/5/2019`: from the first day of a year, that of the end where none is named. */
function fromYear(a: string, b: string): DaySpan | null {
	const end = readDay(b);
	if (end === null) return null;
	return spanOf(firstOfMonth(a === '' ? yearOf(end) : Number(a), 1), end);
}

/** The days that a label states at its end, and the words before them. */
export interface StatedDays {
	readonly span: DaySpan;
	/** Folded, without the bracket and joining words; `''` where there are none. */
	readonly name: string;
}

const JOINING =
	/[\s(,:;-]*(?:(?:tính|lấy|chốt|số liệu|thời gian|kỳ báo cáo|trong kỳ|kỳ|trong|cụ thể|giai đoạn|báo cáo|kết quả)[\s:]*)*$/u;
/** `15/12/2019-14/12/2020 (năm 2020)` */
const NAMED_BEHIND = /^(?<days>[^()]+)\((?<name>[^()]+)\)$/u;

function daysAtEnd(folded: string): StatedDays | null {
	const open = folded.replace(/ ?\)$/u, '');
	for (const { pattern, make, alone } of SPANS) {
		const match = pattern.exec(open);
		const span =
			match && make(match.groups?.['a'] ?? '', match.groups?.['b'] ?? '', match.groups?.['y'] ?? '');
		const name = open.slice(0, match?.index).replace(JOINING, '').trim();
		if (span && (name === '' || alone !== true)) return { span, name };
	}
	return null;
}

/**
 * The days or months that a folded label states (`15/12/2019-14/12/2020`, `tháng 1-6/2020`,
 * `năm 2020 (từ 15/12/2019 đến 14/12/2020)`), or `null`. The end may lie before the start.
 */
export function readStatedDays(folded: string): StatedDays | null {
	const behind = NAMED_BEHIND.exec(folded)?.groups;
	const before = behind === undefined ? null : daysAtEnd((behind['days'] ?? '').trim());
	if (before !== null && before.name === '')
		return { span: before.span, name: (behind?.['name'] ?? '').trim() };
	return daysAtEnd(folded);
}
