/**
 * What one figure says about a count F(t) that never falls: F(to) − F(from) lies in [low, high].
 * `from` and `to` are day numbers, the days being [from, to); `high` is `Infinity` where open.
 */
export interface Constraint {
	readonly from: number;
	readonly to: number;
	readonly low: number;
	readonly high: number;
}

/** One use of a constraint on the way to a bound: `sign` +1 where it was added, −1 where it was taken away. */
interface Step {
	readonly constraint: number;
	readonly sign: 1 | -1;
}

/**
 * A solved system of difference constraints over its own boundary days. `distance[i * n + j]` is the least upper
 * bound of F(days[j]) − F(days[i]); `next` and `via` retrace it (`via` −1: only "counts never fall").
 */
export interface Network {
	readonly days: readonly number[];
	readonly distance: Float64Array;
	readonly next: Int32Array;
	readonly via: Int32Array;
}

/** The tightest interval that follows for a window, each bound with the constraints that it follows from. */
export interface Bounds {
	readonly low: number;
	readonly high: number;
	readonly lowSteps: readonly Step[];
	readonly highSteps: readonly Step[];
}

/** Sums of decimals differ in their last digits; this share of the largest amount is not a contradiction. */
const RELATIVE_TOLERANCE = 1e-9;

/** Of two equally tight ways the shorter one explains better, and a figure explains better than "counts never fall". */
const FIGURE_COST = 2;
const MONOTONE_COST = 3;

/** The tolerance for amounts of the size of those in `constraints`. */
export function toleranceOf(constraints: readonly Constraint[]): number {
	let largest = 1;
	for (const { low, high } of constraints) {
		largest = Math.max(largest, low, Number.isFinite(high) ? high : 0);
	}
	return largest * RELATIVE_TOLERANCE;
}

/** The distinct boundary days of `constraints`, ascending. */
export function boundaryDays(constraints: readonly Constraint[]): number[] {
	return [...new Set(constraints.flatMap(({ from, to }) => [from, to]))].sort((a, b) => a - b);
}

/**
 * Shortest paths between all boundary days (Floyd–Warshall; the boundaries of one series' overlapping figures
 * are few). `null` where the constraints can't all hold: there is a negative cycle.
 */
export function solveNetwork(constraints: readonly Constraint[]): Network | null {
	const days = boundaryDays(constraints);
	const n = days.length;
	const index = new Map(days.map((day, position) => [day, position]));
	const tolerance = toleranceOf(constraints);
	const distance = new Float64Array(n * n).fill(Infinity);
	const cost = new Float64Array(n * n).fill(Infinity);
	const next = new Int32Array(n * n).fill(-1);
	const via = new Int32Array(n * n).fill(-1);

	const offer = (i: number, j: number, length: number, price: number, first: number, by: number) => {
		const at = i * n + j;
		const known = distance[at] ?? Infinity;
		const shorter = length < known - tolerance;
		const simpler = length <= known + tolerance && price < (cost[at] ?? Infinity);
		if (!Number.isFinite(length) || !(shorter || simpler)) return;
		distance[at] = shorter ? length : Math.min(length, known);
		cost[at] = price;
		next[at] = first;
		via[at] = by;
	};

	for (let i = 0; i < n; i++) {
		offer(i, i, 0, 0, i, -1);
		if (i > 0) offer(i, i - 1, 0, MONOTONE_COST, i - 1, -1);
	}
	constraints.forEach(({ from, to, low, high }, position) => {
		const i = index.get(from) ?? 0;
		const j = index.get(to) ?? 0;
		offer(i, j, high, FIGURE_COST, j, position);
		offer(j, i, -low, FIGURE_COST, i, position);
	});
	for (let k = 0; k < n; k++) {
		for (let i = 0; i < n; i++) {
			const first = distance[i * n + k] ?? Infinity;
			if (first === Infinity || i === k) continue;
			for (let j = 0; j < n; j++) {
				const second = distance[k * n + j] ?? Infinity;
				if (second === Infinity || j === k) continue;
				const price = (cost[i * n + k] ?? 0) + (cost[k * n + j] ?? 0);
				offer(i, j, first + second, price, next[i * n + k] ?? -1, via[i * n + k] ?? -1);
			}
		}
		if ((distance[k * n + k] ?? 0) < -tolerance) return null;
	}
	for (let i = 0; i < n; i++) if ((distance[i * n + i] ?? 0) < -tolerance) return null;
	return { days, distance, next, via };
}

/** The figures on the way from boundary `i` to boundary `j`; a forward step reads upper bounds. */
function retrace(network: Network, i: number, j: number): { constraint: number; forward: boolean }[] {
	const n = network.days.length;
	const steps = [];
	for (let at = i, guard = 0; at !== j && guard <= n; guard++) {
		const next = network.next[at * n + j] ?? j;
		const constraint = network.via[at * n + j] ?? -1;
		if (constraint >= 0) steps.push({ constraint, forward: next > at });
		at = next;
	}
	return steps;
}

/** Position of the last boundary on or before `day`; −1 before the first. */
function floorIndex(days: readonly number[], day: number): number {
	let low = 0;
	let high = days.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((days[middle] ?? Infinity) <= day) low = middle + 1;
		else high = middle;
	}
	return low - 1;
}

/**
 * The tightest interval for F(to) − F(from). A day that is no boundary lies between two: the upper bound is that
 * of the next wider window, the lower that of the next narrower one. Outside all boundaries nothing is known.
 */
export function boundsBetween(network: Network, from: number, to: number): Bounds {
	const { days, distance } = network;
	const n = days.length;
	const outer = [floorIndex(days, from), ceilIndex(days, to)] as const;
	const inner = [ceilIndex(days, from), floorIndex(days, to)] as const;
	const isInside = outer[0] >= 0 && outer[1] < n;
	const high = isInside ? (distance[outer[0] * n + outer[1]] ?? Infinity) : Infinity;
	const hasInner = inner[0] < inner[1];
	const low = hasInner ? Math.max(0, -(distance[inner[1] * n + inner[0]] ?? 0)) : 0;
	return {
		low,
		high,
		highSteps: Number.isFinite(high)
			? retrace(network, outer[0], outer[1]).map(({ constraint, forward }) => ({
					constraint,
					sign: forward ? 1 : -1
				}))
			: [],
		lowSteps:
			low > 0
				? retrace(network, inner[1], inner[0])
						.map(({ constraint, forward }) => ({ constraint, sign: forward ? (-1 as const) : (1 as const) }))
						.reverse()
				: []
	};
}

/** Position of the first boundary on or after `day`; `days.length` after the last. */
function ceilIndex(days: readonly number[], day: number): number {
	const floor = floorIndex(days, day);
	return days[floor] === day ? floor : floor + 1;
}
