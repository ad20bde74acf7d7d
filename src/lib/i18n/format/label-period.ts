import type { DaySpan, Period } from '../../domain/period';
import type { Language } from '../messages';
import { messagesIn } from '../messages-in';
import { formatDay } from './format-day';

/** `title` begins a line (`Năm 2020`), `inline` stands in a sentence (`năm 2020`), `brief` on an axis (`2020`). */
export type PeriodForm = 'title' | 'inline' | 'brief';

/** What names a nominal period: its years, its month, and which quarter or half of the year it is. */
export function partsOfPeriod(period: DaySpan) {
	const [year = '', month = ''] = period.start.split('-');
	const [lastYear = ''] = period.end.split('-');
	const firstMonth = Number(month);
	return {
		year,
		lastYear,
		month: String(firstMonth),
		quarter: String(Math.ceil(firstMonth / 3)),
		firstHalf: firstMonth === 1
	};
}

/**
 * Names a nominal period: `Năm 2020`, `6 tháng đầu năm 2019`, `Quý I/2020`, `Giai đoạn 2016–2020`. A custom period
 * keeps the label of its document; without one its days are written out.
 */
export function labelPeriod(period: Period, language: Language, form: PeriodForm = 'title'): string {
	const name = form === 'brief' ? nameBriefly(period, language) : nameInSentence(period, language);
	return form === 'title' ? raiseFirst(name) : name;
}

function nameInSentence(period: Period, language: Language): string {
	const words = messagesIn(language).period;
	const { year, lastYear, month, quarter, firstHalf } = partsOfPeriod(period);
	switch (period.type) {
		case 'month':
			return words.month(month, year);
		case 'quarter':
			return words.quarter(quarter, year);
		case 'half':
			return firstHalf ? words.firstHalf(year) : words.secondHalf(year);
		case 'nine_months':
			return words.nineMonths(year);
		case 'year':
			return words.year(year);
		case 'multi_year':
			return words.multiYear(year, lastYear);
		case 'custom':
			return period.label === ''
				? words.custom(formatDay(period.start, language), formatDay(period.end, language))
				: period.label;
	}
}

function nameBriefly(period: Period, language: Language): string {
	const words = messagesIn(language).period.brief;
	const { year, lastYear, month, quarter, firstHalf } = partsOfPeriod(period);
	switch (period.type) {
		case 'month':
			return words.month(month, year);
		case 'quarter':
			return words.quarter(quarter, year);
		case 'half':
			return firstHalf ? words.firstHalf(year) : words.secondHalf(year);
		case 'nine_months':
			return words.nineMonths(year);
		case 'year':
			return year;
		case 'multi_year':
			return `${year}–${lastYear}`;
		case 'custom':
			return nameInSentence(period, language);
	}
}

function raiseFirst(text: string): string {
	return text.charAt(0).toLocaleUpperCase('vi') + text.slice(1);
}
