import type { ExportSeries } from '../model';

/** The axis of changes: how far its labels are apart, and how many digits all of them end in. */
export interface ChangeScale {
	/** `null` where Office may choose. */
	readonly interval: number | null;
	/** 0, 3 or 6: every label is a multiple of that power of ten. */
	readonly digits: 0 | 3 | 6;
}

/** Labels on an axis, about. */
const LABELS = 5;
/** How far beyond the greatest amount an axis may go by itself, as a share. */
const BEYOND = 1.6;

/**
 * How an axis of changes is divided so that one number format writes the separators of all its labels: thousands, or
 * millions, have to be whole there, since a format with conditions may lose the minus and one without follows the region
 * of the machine.
 */
export function scaleChange(series: readonly ExportSeries[]): ChangeScale {
	const values = series.flatMap(({ points }) => points.flatMap((point) => point?.amount.value ?? []));
	const [least, greatest] = [Math.min(0, ...values), Math.max(0, ...values)];
	const reach = Math.max(-least, greatest) * BEYOND;
	if (reach < 1000) return { interval: null, digits: 0 };
	const digits = reach < 1_000_000 ? 3 : 6;
	return { interval: Math.max(10 ** digits, stepOf((greatest - least) / LABELS)), digits };
}

/** The next of 1, 2, 5 times a power of ten. */
function stepOf(value: number): number {
	const power = 10 ** Math.floor(Math.log10(value));
	return ([1, 2, 5].find((step) => step * power >= value) ?? 10) * power;
}
