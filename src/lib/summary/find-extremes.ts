import type { Reach } from './reach-of';

/** Which of several amounts surely stand above, and which below, all others; several where they are equal. */
export interface Extremes {
	readonly highest: readonly number[];
	readonly lowest: readonly number[];
}

/** A number that is known exactly. */
function isExact({ low, high }: Reach): boolean {
	return low === high;
}

/** Whether one surely stands above another (domain model §6): its low exceeds the other's high. */
export function isAbove(one: Reach, other: Reach): boolean {
	return other.high !== null && one.low > other.high;
}

function areEqual(one: Reach, other: Reach): boolean {
	return isExact(one) && isExact(other) && one.low === other.low;
}

function findOutstanding(
	reaches: readonly Reach[],
	stands: (one: Reach, other: Reach) => boolean
): readonly number[] {
	return reaches.flatMap((one, at) => {
		const outdoes = reaches.every(
			(other, index) => index === at || stands(one, other) || areEqual(one, other)
		);
		return outdoes ? [at] : [];
	});
}

/** Indexes of the surely highest and the surely lowest; empty where overlapping bounds leave it open. */
export function findExtremes(reaches: readonly Reach[]): Extremes {
	return {
		highest: findOutstanding(reaches, isAbove),
		lowest: findOutstanding(reaches, (one, other) => isAbove(other, one))
	};
}
