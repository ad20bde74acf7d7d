import type { Office, Output } from './offices';
import { randomFrom } from './random';

/** Counts of the first fourteen days of a month and of the rest, so that both clocks can be cut from one truth. */
interface MonthCount {
	readonly early: number;
	readonly late: number;
}

/** The counts that an office's reports are cut from, by `year * 12 + month - 1`. */
export type Truth = ReadonlyMap<number, MonthCount>;

/** Position of a month on one line of months. */
export function monthIndex(year: number, month: number): number {
	return year * 12 + month - 1;
}

/** Draws the true counts of one output, with growth, a June and July peak, and the quiet months of the epidemic. */
export function drawTruth(office: Office, output: Output): Truth {
	const random = randomFrom(`${office.key}/${output.indicator}/${output.topic}`);
	const truth = new Map<number, MonthCount>();
	for (let index = monthIndex(office.from.year, 1) - 1; index <= monthIndex(office.to.year, 12); index += 1) {
		const year = Math.floor(index / 12);
		const month = (index % 12) + 1;
		const season = month === 6 ? output.peak : month === 7 ? 1 + (output.peak - 1) / 2 : 1;
		const epidemic = year === 2021 && month >= 6 && month <= 9 ? 0.35 : 1;
		const level = output.level * office.size * output.growth ** (year - 2018) * season * epidemic;
		const count = Math.round(level * (0.7 + 0.6 * random()));
		const early = Math.round(count * (0.35 + 0.2 * random()));
		truth.set(index, { early, late: count - early });
	}
	return truth;
}

/** The true count of a month from its 15th to its end. */
export function countLateHalf(truth: Truth, index: number): number {
	return truth.get(index)?.late ?? 0;
}

/** The true count of the months `first` to `last`, by the office's clock (15th of the month before to 14th). */
export function countMonths(truth: Truth, first: number, last: number, clock: Office['clock']): number {
	let sum = 0;
	for (let index = first; index <= last; index += 1) {
		const here = truth.get(index);
		const before = truth.get(index - 1);
		sum +=
			clock === 'calendar'
				? (here?.early ?? 0) + (here?.late ?? 0)
				: (before?.late ?? 0) + (here?.early ?? 0);
	}
	return sum;
}
