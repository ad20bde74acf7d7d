import type { DrawnMeasure } from './drawn-measure';
import { niceScale } from './nice-scale';
import type { Level, PlannedPoint } from './plan-measured';

/** A value axis with zero in it. */
export interface MeasureScale {
	readonly min: number;
	readonly max: number;
	readonly interval: number;
}

/** Room for words and arrows beyond the highest and the lowest mark, as a share of the whole. */
const HEADROOM = 0.2;
const INDEX_BASE = 100;

/** A scale that holds every bound of some plans, zero, and the base of an index; about `ticks` round steps. */
export function measureScale(
	plans: readonly (readonly PlannedPoint[])[],
	measure: DrawnMeasure,
	ticks: number
): MeasureScale {
	const levels = plans.flat().flatMap(({ level, lastYear }) => [level, lastYear]);
	const values = [0, ...(measure === 'index' ? [INDEX_BASE] : []), ...levels.flatMap(valuesOf)];
	const [low, high] = [Math.min(...values), Math.max(...values)];
	const room = (high - low) * HEADROOM;
	const top = high > 0 || low === 0 ? high + room : 0;
	const bottom = low < 0 ? low - room : 0;
	const { interval } = niceScale(top - bottom, ticks);
	const steps = (n: number): number => Math.ceil(n / interval - 1e-9) * interval;
	return {
		min: bottom < 0 ? -steps(-bottom) : 0,
		max: top > 0 || bottom === 0 ? steps(top) || interval : 0,
		interval
	};
}

function valuesOf(level: Level | null): readonly number[] {
	return level === null ? [] : [level.low ?? level.anchor, level.high ?? level.anchor];
}
