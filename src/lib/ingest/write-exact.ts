/** A spreadsheet keeps this many digits; what a binary fraction shows behind them is noise. */
const DIGITS = 15;

/** A number rounded to the fifteen digits that spreadsheets keep. */
export function roundToDigits(value: number): number {
	return Number.isInteger(value) ? value : Number(value.toPrecision(DIGITS));
}

/** Digits with an exponent written out. */
function expand(mantissa: string, exponent: number): string {
	const [, sign = '', whole = '', fraction = ''] = /^(-?)(\d+)\.?(\d*)$/u.exec(mantissa) ?? [];
	const digits = whole + fraction;
	const point = whole.length + exponent;
	if (point <= 0) return `${sign}0.${'0'.repeat(-point)}${digits}`;
	return `${sign}${digits.padEnd(point, '0')}`;
}

function spell(value: number): string {
	const [mantissa = '', exponent] = String(roundToDigits(value)).split('e');
	return exponent === undefined ? mantissa : expand(mantissa, Number(exponent));
}

/**
 * A number so written that it can be read in one way only: decimal comma, no thousands mark, and never exactly
 * three digits behind the comma, which could be thousands (1.25 → `1,25`; 1.234 → `1,2340`).
 */
export function writeExact(value: number): string {
	const [whole = '', fraction = ''] = spell(value).split('.');
	if (fraction === '') return whole;
	return `${whole},${fraction.length === 3 && Number(whole) !== 0 ? `${fraction}0` : fraction}`;
}

/** The same with dots between thousands, as Vietnamese text has them. */
export function writeGrouped(value: number): string {
	const [whole = '', fraction = ''] = writeExact(value).split(',');
	const grouped = whole.replace(/\B(?=(?:\d{3})+$)/gu, '.');
	return fraction === '' ? grouped : `${grouped},${fraction}`;
}
