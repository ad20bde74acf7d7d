import type { SheetFormatter, SheetText } from './sheet-text';
import { writeExact } from './write-exact';

/** What the tokens of a date format show; a lone `m` beside hours is minutes. */
interface DateParts {
	readonly day: boolean;
	readonly month: boolean;
	readonly year: boolean;
	readonly time: boolean;
}

const ELAPSED = /\[(?:h+|m+|s+)\]/iu;
/** Text, escapes, colours and languages inside a format, which are no tokens. */
const LITERALS = /"[^"]*"|\\.|_.|\*.|\[[^\]]*\]/gu;

/** The first section of a number format without its literal parts. */
function tokensOf(format: string): string {
	return (format.replace(LITERALS, '').split(';')[0] ?? '').replace(/AM\/PM|A\/P/giu, 'h');
}

/** Whether a number format shows a day or a time rather than an amount. */
export function isDayFormat(format: string): boolean {
	const tokens = tokensOf(format);
	return (
		ELAPSED.test(format) ||
		(/[dmyhse]/iu.test(tokens) && !/general|[0#?]/iu.test(tokens.replace(/[.,]0+/gu, '')))
	);
}

function partsOf(format: string): DateParts {
	const tokens = tokensOf(format);
	const time = /[hs]/iu.test(tokens) || ELAPSED.test(format);
	const [day, year] = [/d/iu.test(tokens), /[ye]/iu.test(tokens)];
	return { day, year, time, month: /m/iu.test(tokens) && (!time || day || year) };
}

const two = (number: number): string => String(number).padStart(2, '0');

/**
 * A day number as Vietnamese officials write it, whatever language the format is in: dd/mm/yyyy, a month alone
 * mm/yyyy, a year alone yyyy, a time alone as shown, or as its number where its format can't be followed. A time beside a day is left out and said: reports have days.
 */
export function writeDayNumber(value: number, format: string, formatter: SheetFormatter): SheetText {
	const parts = partsOf(format);
	if (parts.time && !parts.day && !parts.month && !parts.year) {
		const text = formatter.format(format, value);
		if (text !== null) return { text };
		return { text: writeExact(value), remark: { code: 'cell.format_unknown', shown: format } };
	}
	const found = formatter.parseDay(value);
	if (found === null) return { text: writeExact(value) };
	const { year, month, day, hour, minute } = found;
	if (!parts.day && parts.month) return { text: `${two(month)}/${year}` };
	if (!parts.day && !parts.time) return { text: String(year) };
	const text = `${two(day)}/${two(month)}/${year}`;
	if (!parts.time || (hour === 0 && minute === 0)) return { text };
	return { text, remark: { code: 'cell.time_dropped', shown: `${text} ${two(hour)}:${two(minute)}` } };
}
