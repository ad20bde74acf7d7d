import type { IsoDay } from '../domain/brand';

/** Who reads a CSV: Excel set to Vietnamese, or other software. */
export type CsvProfile = 'excel' | 'software';

/** How a profile separates fields and writes numbers and days; numbers are never grouped. */
export interface CsvWriting {
	readonly separator: ';' | ',';
	readonly number: (value: number) => string;
	/** A share or change, of which 1 is 100 %. */
	readonly percent: (value: number) => string;
	readonly day: (day: IsoDay) => string;
}

/** Digits that Excel keeps, and that a double holds for certain: `0.088 * 100` is 8.8 in them. */
const CERTAIN_DIGITS = 15;

/**
 * How each profile is written. Excel set to Vietnamese takes `;` for a separator, a comma for decimals and `8,8%` for a
 * number; a dot there would be read as a thousand. Other software gets commas, dots, fractions and ISO days.
 */
export const CSV_WRITING: Readonly<Record<CsvProfile, CsvWriting>> = {
	excel: {
		separator: ';',
		number: (value) => writePlain(value).replace('.', ','),
		percent: (value) => `${writePlain(value * 100).replace('.', ',')}%`,
		day: (day) => day.split('-').reverse().join('/')
	},
	software: { separator: ',', number: String, percent: String, day: (day) => day }
};

/** The digits that Excel keeps, without an exponent, which it would show. */
function writePlain(value: number): string {
	const certain = Number(value.toPrecision(CERTAIN_DIGITS));
	const plain = String(certain);
	if (!plain.includes('e')) return plain;
	return certain.toLocaleString('en-US', { useGrouping: false, maximumFractionDigits: 20 });
}
