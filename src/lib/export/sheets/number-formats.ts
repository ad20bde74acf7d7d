import { formatNumber } from '../../i18n/format/format-number';
import { formatPercent } from '../../i18n/format/format-percent';
import type { Language } from '../../i18n/messages';
import { messagesIn } from '../../i18n/messages-in';
import type { AmountLimit, ExportAmount } from '../model';

/** The number format of a cell: what Excel shows for its number. */
export type FormatCell = (text: string, amount: ExportAmount) => string;

/** Formats of its own that a workbook gets at most; some versions of Excel take no more than 200. */
const MOST_FORMATS = 150;
/** Letters of a format of its own at most; Excel takes 255. */
const MOST_LETTERS = 200;

const SIGNS: Readonly<Record<Exclude<AmountLimit, 'exact' | 'range' | 'near'>, string>> = {
	at_least: '≥ ',
	over: '> ',
	at_most: '≤ ',
	under: '< ',
	about: '≈ '
};

/**
 * Number formats for one workbook, in which a cell shows the words of the screen around a number that stays a number:
 * `≥ 1.200` is 1200 in the format `"≥ "#,##0`, `900–950` is 900 in a format of its own. Separators follow the machine.
 * Where there are too many formats, a range shows only that it starts at its number, and a limit its sign.
 */
export function makeNumberFormats(language: Language): FormatCell {
	const { exportSheets, quantity } = messagesIn(language);
	const before = { range: `${exportSheets.from} `, near: quantity.near(''), ...SIGNS };
	const own = new Set<string>();
	return (text, amount) => {
		const { limit } = amount;
		if (limit === 'exact' && text === writeBare(amount, language)) return plainFormat(amount);
		const format = formatAround(text, amount, language);
		if (format !== null && (own.has(format) || own.size < MOST_FORMATS)) {
			own.add(format);
			return format;
		}
		if (limit === 'exact') return plainFormat(amount);
		return `${quote(before[limit])}${digitsOf(amount)}`;
	};
}

/** The format of an exact amount of a kind, for as many decimals as it has. */
function plainFormat(amount: ExportAmount): string {
	const digits = digitsOf(amount);
	if (amount.kind === 'change' || amount.kind === 'change_percent')
		return `+${digits};"−"${digits};${digits}`;
	return amount.value < 0 ? `${digits};"−"${digits}` : digits;
}

function isPercent({ kind }: ExportAmount): boolean {
	return kind === 'percent' || kind === 'change_percent';
}

/** Two decimals of a number and one of a percentage, as the screen has them, without zeros at the end. */
function digitsOf(amount: ExportAmount): string {
	if (Number.isInteger(amount.value) && !isPercent(amount)) return '#,##0';
	const written = writeBare({ ...amount, value: Math.abs(amount.value) }, 'en');
	const decimals = /\.(\d+)/u.exec(written)?.[1]?.length ?? 0;
	const fraction = decimals === 0 ? '' : `.${'0'.repeat(decimals)}`;
	return isPercent(amount) ? `0${fraction}%` : `#,##0${fraction}`;
}

/** The amount as the screen writes it where nothing limits it. */
function writeBare(amount: ExportAmount, language: Language): string {
	const { value, kind } = amount;
	if (isPercent(amount)) return formatPercent(value, language, kind === 'percent' ? 'share' : 'change');
	return `${kind === 'change' && value > 0 ? '+' : ''}${formatNumber(value, language)}`;
}

/** A format that repeats the words around the number; `null` where they don't hold it, or are too long. */
function formatAround(text: string, amount: ExportAmount, language: Language): string | null {
	const size = Math.abs(amount.value);
	const number = isPercent(amount) ? formatPercent(size, language) : formatNumber(size, language);
	const at = text.indexOf(number);
	const [before, after] = [text.slice(0, at), text.slice(at + number.length)];
	if (at < 0 || /[\d.,]$/u.test(before) || /^(?:\d|[.,]\d)/u.test(after) || text.includes('\n')) return null;
	const format = `${quote(before)}${digitsOf(amount)}${quote(after)}`;
	const whole = amount.value < 0 ? `${digitsOf(amount)};${format}` : format;
	return whole.length > MOST_LETTERS ? null : whole;
}

/** A text inside a number format, where only quotes mean anything. */
function quote(text: string): string {
	return text === '' ? '' : `"${text.replaceAll('"', '"\\""')}"`;
}
