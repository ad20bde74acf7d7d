import type { Measured } from '../domain/measure-total';
import { limitsOf } from '../domain/limits-of-total';
import type { Quantity } from '../domain/quantity';
import type { Total } from '../domain/total';
import type { Measure } from '../domain/verdict';
import type { Shade } from './cross-table';

/** What a measured cell is shaded by, and where each shade begins. */
export interface HeatScale {
	/** The shade of a value that may stand with the others. */
	readonly shadeOf: (value: Quantity) => Shade;
	/** The shades that occur, from the weakest to the strongest, with the least value of each. */
	readonly steps: readonly { readonly shade: Shade; readonly from: number }[];
}

const SHADES = [1, 2, 3, 4, 5] as const;
const CHANGE_SHADES = [1, 3, 5] as const;
const FALLS = [-1, -2, -3] as const;

/** Whether a measure may fall below zero. */
export function isChange(measure: Measure): boolean {
	return measure === 'change_same_period' || measure === 'change_previous';
}

/**
 * Shades by fifths of the values that occur, so that one far out does not wash the others out; changes by thirds of their
 * size, rises and falls apart. Zero has no shade.
 */
export function heatScale(values: readonly number[], measure: Measure): HeatScale {
	const sizes = [...new Set(values.map(Math.abs))].filter((size) => size > 0).sort((a, b) => a - b);
	const shades: readonly Shade[] = isChange(measure) ? CHANGE_SHADES : SHADES;
	const steps = shades
		.map((shade, index) => ({ shade, from: sizes[Math.floor((index * sizes.length) / shades.length)] ?? 0 }))
		.filter(({ from }, index, all) => from > 0 && all.findIndex((other) => other.from === from) === index);
	return {
		steps,
		shadeOf: (quantity) => {
			const value = quantity.low ?? quantity.high ?? 0;
			const rank = steps.findLastIndex(({ from }) => Math.abs(value) >= from);
			const step = steps[rank];
			if (value === 0 || step === undefined) return 0;
			return value < 0 ? (FALLS[rank] ?? -1) : step.shade;
		}
	};
}

/** Whether a number is known for only some of the days of its period. */
export function isPartial(total: Total): boolean {
	const limits = limitsOf(total);
	return limits.includes('coverage') || limits.includes('early_cutoff');
}

/** Whether a number is only a bound, approximate or of part of its period, and its shade therefore hatched. */
export function isInexact({ value, total }: Measured): boolean {
	const flags = total.quantity?.flags ?? [];
	return (
		value !== null &&
		(value.low !== value.high ||
			flags.includes('approximate') ||
			flags.includes('estimate') ||
			isPartial(total))
	);
}
