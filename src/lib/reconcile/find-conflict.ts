import { boundaryDays, toleranceOf, type Constraint } from './network';

interface Layer {
	readonly distance: Float64Array;
	readonly from: Int32Array;
	readonly by: Int32Array;
}

/** Extends every walk in `layer` by falling time steps, which cost nothing because counts never fall. */
function relaxMonotone(layer: Layer, n: number): void {
	for (let start = 0; start < n; start++) {
		for (let j = n - 2; j >= 0; j--) {
			const at = start * n + j;
			const later = at + 1;
			if ((layer.distance[later] ?? Infinity) < (layer.distance[at] ?? Infinity)) {
				layer.distance[at] = layer.distance[later] ?? Infinity;
				layer.from[at] = layer.from[later] ?? -1;
				layer.by[at] = layer.by[later] ?? -1;
			}
		}
	}
}

/**
 * The smallest set of constraints (positions, ascending) that can't all hold, found as the negative cycle with
 * the fewest figures; `null` where all can hold. Time n²·m for each figure on the cycle, which is spent only on
 * series that contradict themselves.
 */
export function findConflict(constraints: readonly Constraint[]): number[] | null {
	const days = boundaryDays(constraints);
	const n = days.length;
	const index = new Map(days.map((day, position) => [day, position]));
	const tolerance = toleranceOf(constraints);
	const edges = constraints.flatMap(({ from, to, low, high }, position) => {
		const i = index.get(from) ?? 0;
		const j = index.get(to) ?? 0;
		return [
			...(Number.isFinite(high) ? [{ i, j, length: high, position }] : []),
			{ i: j, j: i, length: -low, position }
		];
	});
	const emptyLayer = (): Layer => ({
		distance: new Float64Array(n * n).fill(Infinity),
		from: new Int32Array(n * n).fill(-1),
		by: new Int32Array(n * n).fill(-1)
	});
	const first = emptyLayer();
	for (let i = 0; i < n; i++) first.distance[i * n + i] = 0;
	relaxMonotone(first, n);
	const layers = [first];
	for (let count = 1; count <= constraints.length * 2; count++) {
		const before = layers[count - 1] ?? first;
		const layer = emptyLayer();
		for (let start = 0; start < n; start++) {
			edges.forEach(({ i, j, length, position }) => {
				const reached = (before.distance[start * n + i] ?? Infinity) + length;
				const at = start * n + j;
				if (reached < (layer.distance[at] ?? Infinity)) {
					layer.distance[at] = reached;
					layer.from[at] = i;
					layer.by[at] = position;
				}
			});
		}
		relaxMonotone(layer, n);
		layers.push(layer);
		for (let start = 0; start < n; start++) {
			if ((layer.distance[start * n + start] ?? Infinity) < -tolerance) {
				return retraceCycle(layers, start, n);
			}
		}
	}
	return null;
}

function retraceCycle(layers: readonly Layer[], start: number, n: number): number[] {
	const found = new Set<number>();
	let at = start;
	for (let count = layers.length - 1; count > 0; count--) {
		const layer = layers[count];
		found.add(layer?.by[start * n + at] ?? -1);
		at = layer?.from[start * n + at] ?? start;
	}
	return [...found].sort((a, b) => a - b);
}
