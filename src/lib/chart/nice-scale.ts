/** Steps that people count in. */
const STEPS = [1, 2, 2.5, 5, 10];

/**
 * A scale from zero to the first round number at or above `top`, with about `ticks` steps of 1, 2, 2.5 or 5 times a
 * power of ten. A top of zero or below gives a scale to 1.
 */
export function niceScale(top: number, ticks = 4): { readonly max: number; readonly interval: number } {
	if (!(top > 0)) return { max: 1, interval: 1 };
	const rough = top / ticks;
	const power = 10 ** Math.floor(Math.log10(rough));
	const interval = (STEPS.find((step) => step * power >= rough * (1 - 1e-9)) ?? 10) * power;
	return { max: Math.ceil(top / interval - 1e-9) * interval, interval };
}

/** Decimals by which the marks of a scale of such steps are told apart, 6 at most. */
export function decimalsOf(interval: number): number {
	const isExact = (decimals: number): boolean => {
		const steps = interval * 10 ** decimals;
		return Math.abs(steps - Math.round(steps)) < 1e-6 * steps;
	};
	return [0, 1, 2, 3, 4, 5].find(isExact) ?? 6;
}
