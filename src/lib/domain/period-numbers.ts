import { MONTH_NAMES } from './month-names';

const NUMBERS: ReadonlyMap<string, number> = new Map([
	['i', 1],
	['ii', 2],
	['iii', 3],
	['iv', 4],
	['bốn', 4],
	['three', 3],
	['six', 6],
	['nine', 9]
]);

/** The number that a part of a period's label says (`iv`, `sáu`, `06`), folded; `NaN` where it says none. */
export function numberInLabel(text: string | undefined): number {
	const key = text ?? '';
	return NUMBERS.get(key) ?? MONTH_NAMES.get(key) ?? (key === '' ? Number.NaN : Number(key));
}
