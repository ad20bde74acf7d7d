import { afterAll, beforeAll } from 'vitest';
import type { Engine } from '../../src/lib/db/engine-interface';
import { loadJoined } from '../../src/lib/db/load-joined';
import { bundledReference } from '../../src/lib/reference/bundled';
import { ENGINE_TIMEOUT, startNodeEngine } from '../db/start-node-engine';

/** Random cases of a property that loads figures each time: an engine takes tens of milliseconds for it. */
export const FEW_RUNS = { numRuns: 25 };

/** For tests that ask an engine a great many questions. */
export const SLOW = { timeout: 300_000 };

/** How many figures are held at once: all of them, one indicator or several of them, and one province of one. */
export const SIZES = [30_000, 50, 1];

/**
 * Has an engine for the tests of a file, started before them and closed after them.
 *
 * @param take takes it once it has started.
 * @returns the way to replace what is loaded in it.
 */
export function holdEngine(take: (engine: Engine) => void) {
	const { topics, channels } = bundledReference();
	let engine: Engine;
	beforeAll(async () => {
		engine = await startNodeEngine();
		take(engine);
	}, ENGINE_TIMEOUT.timeout);
	afterAll(() => engine.close());
	return (joined: Parameters<typeof loadJoined>[1]) =>
		loadJoined(engine, joined, { topics: topics.all, channels: channels.all });
}
