import { readQuantity } from '../domain/read-quantity';
import type { SheetFormatter, SheetText } from './sheet-text';
import { isDayFormat, writeDayNumber } from './write-day-number';
import { roundToDigits, writeExact, writeGrouped } from './write-exact';

/** A shown number with one numeral: what stands before and after it, and the numeral in the English way. */
const SHOWN = /^(?<before>\D*?)(?<numeral>-?(?:\d[\d,]*(?:\.\d*)?|\.\d+))(?<after>\D*)$/u;
const CONVENTIONS = ['vi', 'en', 'ambiguous'] as const;

const GENERAL = /^(?:general|@)?$/iu;

/** Whether no way of reading the text gives a number other than `value`: unreadable is said, wrong is not. */
function readsAs(text: string, value: number): boolean {
	return CONVENTIONS.every((convention) => {
		const reading = readQuantity(text, { convention });
		if (reading.kind !== 'quantity') return reading.kind === 'unreadable';
		const { low, high } = reading.quantity;
		return low === value || high === value;
	});
}

/** The English numeral of a spreadsheet in the Vietnamese way. */
function inVietnamese(shown: string): string {
	return shown.replace(/[\d.,]*\d/gu, (numeral) =>
		numeral.replace(/[.,]/gu, (mark) => (mark === ',' ? '.' : ','))
	);
}

interface Shown {
	readonly before: string;
	readonly after: string;
	readonly numeral: string;
	readonly value: number;
	/** How far the shown number may be from the one in the cell and still be its rounding. */
	readonly slack: number;
}

function takeApart(shown: string): Shown | null {
	const groups = SHOWN.exec(shown)?.groups;
	if (groups === undefined) return null;
	const { before = '', numeral = '', after = '' } = groups;
	const decimals = numeral.split('.')[1]?.length ?? 0;
	return {
		before: before.trimStart(),
		after: after.trimEnd(),
		numeral,
		value: Number(numeral.replace(/,/gu, '')),
		slack: 0.5 * 10 ** -decimals * (1 + 1e-9)
	};
}

/** The words of the format around the exact number, with dots between thousands where that can't mislead. */
function withWords({ before, after, numeral }: Shown, value: number): string {
	const spellings = numeral.includes(',') ? [writeGrouped(value), writeExact(value)] : [writeExact(value)];
	const texts = spellings.map((spelling) => `${before}${spelling}${after}`);
	return texts.find((text) => readsAs(text, value)) ?? writeExact(value);
}

/**
 * The text of a number cell. The exact number is kept, written so that no separator is in question; words of its
 * format (`2.000 cuốn`, `12,5%`) stand around it the Vietnamese way, leading zeros stay, days become dd/mm/yyyy.
 * Where the cell shows less than it holds (rounded, in thousands, blank) the remark says what it shows; where its
 * format can't be followed, the format.
 */
export function writeSheetNumber(value: number, format: string, formatter: SheetFormatter): SheetText {
	if (!Number.isFinite(value)) return { text: '', doubt: 'cell.no_value' };
	if (GENERAL.test(format)) return { text: writeExact(value) };
	if (isDayFormat(format)) return writeDayNumber(value, format, formatter);
	const shownText = formatter.format(format, value);
	const exact = writeExact(value);
	if (shownText === null) return { text: exact, remark: { code: 'cell.format_unknown', shown: format } };
	if (shownText.trim() === '') return { text: exact, remark: { code: 'cell.shown_blank', shown: exact } };
	const shown = takeApart(shownText);
	const rounded = { code: 'cell.rounded' as const, shown: inVietnamese(shownText.trim()) };
	// A negative amount is held whatever its words; a zero may be shown as a dash, which is a way of writing 0.
	if (value < 0 || (value === 0 && shown === null)) return { text: exact };
	if (shown === null) return { text: exact, remark: rounded };
	const target = roundToDigits(shown.after.includes('%') ? value * 100 : value);
	if (Math.abs(shown.value - target) > shown.slack) return { text: exact, remark: rounded };
	const same = shown.value === target;
	if (same && shown.before === '' && shown.after === '') {
		return { text: /^\d+$/u.test(shown.numeral) ? shown.numeral : exact };
	}
	const text = shown.before === '' && shown.after === '' ? exact : withWords(shown, target);
	return same ? { text } : { text, remark: rounded };
}
