import { dayOf } from './days';
import { halfPeriod, nineMonthsPeriod, spanPeriod, yearPeriod } from './make-period';
import type { Period } from './period';
import { numberInLabel } from './period-numbers';
import {
	inferredCustom,
	monthOfYear,
	monthsFrom,
	quarterOfYear,
	runOfMonths,
	schoolYear,
	weekOfYear
} from './period-parts';
import { isPlausibleYear } from './read-date';

type Groups = Readonly<Record<string, string | undefined>>;
type Rule = readonly [RegExp, (groups: Groups) => Period | null];

const SECOND = new Set(['2', '02', 'cuối', 'second', 'ii', 'hai']);
const MONTHS_OF_QUARTER = 3;

const Y = '(?:năm |of |in )*(?<y>\\d{4})';
const ROMAN = '(?:i{1,3}|iv|0?[1-4]|một|hai|ba|bốn|tư)';
const MONTH = '(?:\\d{1,2}|mười một|mười hai|\\p{L}+)';
const AND = '(?:, ?| và | ?\\+ ?)';

function rule(pattern: string, make: (groups: Groups, year: number) => Period | null): Rule {
	return [new RegExp(`^${pattern}$`, 'u'), (groups) => make(groups, Number(groups['y']))];
}

function half(groups: Groups, year: number): Period {
	return halfPeriod(year, SECOND.has(groups['h'] ?? '') ? 2 : 1);
}

function quarter(groups: Groups, year: number): Period | null {
	return quarterOfYear(year, numberInLabel(groups['q']));
}

function month(groups: Groups, year: number): Period | null {
	return monthOfYear(year, numberInLabel(groups['m']));
}

function months(groups: Groups, year: number): Period | null {
	return monthsFrom(year, numberInLabel(groups['n']), groups['h'] === 'cuối' || groups['h'] === 'last');
}

/** `quý I, II`, `tháng 1, 2, 3`: numbers in a row, each `size` months long; others are no one period. */
function listed(groups: Groups, year: number, size: number): Period | null {
	const numbers = (groups['list'] ?? '')
		.split(new RegExp(`${AND}(?:quý |tháng |t|q)?`, 'u'))
		.map(numberInLabel);
	const [first = Number.NaN] = numbers;
	if (!numbers.every((number, index) => number === first + index)) return null;
	return runOfMonths(year, (first - 1) * size + 1, (first + numbers.length - 1) * size);
}

/** `2016 2020`, and `5 năm 2016-2020` where the count is right. */
function years(groups: Groups, year: number): Period | null {
	const first = Number(groups['z']);
	const count = groups['n'] === undefined ? null : numberInLabel(groups['n']);
	if (!isPlausibleYear(first) || (count !== null && count !== year - first + 1)) return null;
	return spanPeriod(first, year);
}

function school(groups: Groups, year: number): Period | null {
	if (Number(groups['z']) !== year + 1) return null;
	const term = groups['h'] === undefined ? null : SECOND.has(groups['h']) ? 2 : 1;
	return schoolYear(year, term);
}

/**
 * The label forms of domain model §3, the import format and the list of forms. Labels are folded, with dashes,
 * slashes, dots and brackets as one space, `|` for a slash between two years, and commas kept.
 */
const PERIOD_RULES: readonly Rule[] = [
	rule(`(?:year )?${Y}`, (_, year) => yearPeriod(year)),
	rule('(?<y>\\d{4}) ?h(?<h>[12])', half),
	rule(`h ?(?<h>[12]) ?${Y}`, half),
	rule(`(?<h>[12])h ?${Y}`, half),
	rule(`nửa (?:năm )?(?<h>đầu|cuối) ${Y}`, half),
	rule(`(?:the )?(?<h>first|second) half ${Y}`, half),
	rule(`(?<n>\\d{1,2}|\\p{L}+|mười hai) tháng(?: (?<h>đầu|cuối))? ${Y}`, months),
	rule(`(?<n>\\d{1,2}) ?[tm] ?(?:(?<h>đầu|cuối) )?${Y}`, months),
	rule('(?<y>\\d{4}) (?<n>\\d{1,2})[tm]', months),
	rule(`(?:the )?(?<h>first|last) (?<n>\\d{1,2}|\\p{L}+) months ${Y}`, months),
	rule(`(?<n>nine|9) months ${Y}`, (_, year) => nineMonthsPeriod(year)),
	rule(`(?<n>0?[1-4]|hai|ba|bốn) quý (?<h>đầu|cuối) ${Y}`, (groups, year) =>
		monthsFrom(year, numberInLabel(groups['n']) * MONTHS_OF_QUARTER, groups['h'] === 'cuối')
	),
	rule(`(?:quý|qúy|quí|q|quarter) ?(?<q>${ROMAN}) ?${Y}`, quarter),
	rule(`(?<q>[1-4]) ?q ?${Y}`, quarter),
	rule('(?<y>\\d{4}) ?q(?<q>[1-4])', quarter),
	rule(`(?:the )?(?<q>[1-4])(?:st|nd|rd|th) quarter ${Y}`, quarter),
	rule(`(?:quý|q) ?(?<list>${ROMAN}(?:${AND}(?:quý |q)?${ROMAN})+) ${Y}`, (groups, year) =>
		listed(groups, year, MONTHS_OF_QUARTER)
	),
	rule(`(?:quý|q) ?(?<q>${ROMAN}) (?:đến |tới )?(?:hết )?(?:quý |q)?(?<b>${ROMAN}) ${Y}`, (groups, year) =>
		runOfMonths(year, numberInLabel(groups['q']) * 3 - 2, numberInLabel(groups['b']) * MONTHS_OF_QUARTER)
	),
	rule(`(?:tháng|month|t|th|thg) ?(?<m>${MONTH}) ${Y}`, month),
	rule(`(?:tháng|t) ?(?<list>\\d{1,2}(?:${AND}(?:tháng |t)?\\d{1,2})+) ${Y}`, (groups, year) =>
		listed(groups, year, 1)
	),
	rule(`(?<m>\\d{1,2}|[a-z]{3,9}) ${Y}`, month),
	rule('(?<y>\\d{4}) (?<m>\\d{1,2})', month),
	rule('năm học (?<y>\\d{4})[ |](?:năm )?(?<z>\\d{4})', school),
	rule(
		`(?:học kỳ|học kì|hk) ?(?<h>i{1,2}|0?[12]|một|hai)(?: năm học)?,? (?<y>\\d{4})[ |](?<z>\\d{4})`,
		school
	),
	rule('nhiệm kỳ (?<y>\\d{4})[ |](?<z>\\d{4})', (groups, year) =>
		inferredCustom(dayOf(year, 1, 1), dayOf(Number(groups['z']), 12, 31))
	),
	rule(`(?:tuần thứ|tuần|week|w) ?(?<w>\\d{1,2}) ${Y}`, (groups, year) =>
		weekOfYear(year, Number(groups['w']))
	),
	rule('(?<y>\\d{4}) w(?<w>\\d{1,2})', (groups, year) => weekOfYear(year, Number(groups['w']))),
	rule(`tháng hành động[\\p{L} ]* ma túy ${Y}`, (_, year) =>
		inferredCustom(dayOf(year, 6, 1), dayOf(year, 6, 30))
	),
	rule(`tháng hành động[\\p{L} ]* hiv aids ${Y}`, (_, year) =>
		inferredCustom(dayOf(year, 11, 10), dayOf(year, 12, 10))
	),
	rule(
		`(?:(?:giai đoạn|gđ|thời kỳ|các|from|period|từ|năm) )*(?:(?<n>\\d{1,2}|\\p{L}+) năm )?(?:từ )?(?:năm )?(?<z>\\d{4}) (?:đến |tới |to )?(?:hết )?${Y}`,
		years
	),
	rule(`(?:các |hai |2 |02 )?(?:năm )?(?<z>\\d{4})${AND}(?:năm )?(?<y>\\d{4})`, (groups, year) =>
		Number(groups['z']) === year - 1 ? spanPeriod(year - 1, year) : null
	)
];

/** What reports put in front of the period's own name. */
const LEAD =
	/^(?:(?:báo cáo|số liệu|kết quả|sơ kết|tổng kết|công tác|kỳ|kì|trong|cả|từ|cho|lũy kế|cộng dồn) )+/u;

/** The period that a folded label names, without its label, or `null`. */
export function periodByRule(label: string): Period | null {
	const spaced = label
		.replace(/(\d{4}) ?\/ ?(\d{4})/gu, '$1|$2')
		.replace(/[\s/.()_-]+/gu, ' ')
		.replace(/ ?,(?= năm )/gu, '')
		.replace(/ năm ?, (?=\d)/gu, ' năm ')
		.replace(/ ,/gu, ',')
		.trim()
		.replace(LEAD, '');
	for (const [pattern, make] of PERIOD_RULES) {
		const groups = pattern.exec(spaced)?.groups;
		const period = groups === undefined ? null : make(groups);
		if (period !== null) return period;
	}
	return null;
}
