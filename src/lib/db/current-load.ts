import type { Engine } from './engine-interface';

const current = new WeakMap<Engine, number>();

/** Marks the load that all questions ask from now on. */
export function markCurrentLoad(engine: Engine, load: number): void {
	current.set(engine, load);
}

/** The number of the load that questions ask; `null` before the first one. */
export function currentLoad(engine: Engine): number | null {
	return current.get(engine) ?? null;
}
