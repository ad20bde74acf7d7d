import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Engine } from '../../src/lib/db/engine-interface';
import { loadJoined } from '../../src/lib/db/load-joined';
import { shareAnswer } from '../../src/lib/query/share-answer';
import type { WorkControl } from '../../src/lib/work/share-work';
import { yieldTurn } from '../../src/lib/work/take-turns';
import type { WalkProgress } from '../../src/lib/query/walk-series';
import { ENGINE_TIMEOUT, startNodeEngine } from '../db/start-node-engine';
import { joinedOf, NESTING, smallFiles } from './small-data';

/** Work that ends when it is told to, and counts how often it was begun and given up. */
function makeWork() {
	const works: {
		resolve: (answer: string) => void;
		reject: (error: Error) => void;
		options: WorkControl<WalkProgress>;
	}[] = [];
	const work = (options: WorkControl<WalkProgress>) =>
		new Promise<string>((resolve, reject) => {
			works.push({ resolve, reject, options });
			options.signal.addEventListener('abort', () => reject(new Error('ended')));
		});
	const begun = (count: number) => expect.poll(() => works).toHaveLength(count);
	return { works, work, begun };
}

describe('an answer that several wait for', ENGINE_TIMEOUT, () => {
	let engine: Engine;
	beforeAll(async () => {
		engine = await startNodeEngine();
	}, ENGINE_TIMEOUT.timeout);
	afterAll(() => engine.close());
	const load = () => loadJoined(engine, joinedOf(smallFiles()), NESTING);

	it('is worked out once, for those who wait and those who ask later, and tells all how far it is', async () => {
		await load();
		const { works, work, begun } = makeWork();
		const told: WalkProgress[][] = [[], []];
		const first = shareAnswer(engine, 'one', work, { onProgress: (progress) => told[0]?.push(progress) });
		await begun(1);
		works[0]?.options.onProgress({ done: 1, of: 3 });
		const second = shareAnswer(engine, 'one', work, { onProgress: (progress) => told[1]?.push(progress) });
		await expect.poll(() => told[1]).toHaveLength(1);
		works[0]?.options.onProgress({ done: 2, of: 3 });
		works[0]?.resolve('answer');
		expect(await Promise.all([first, second])).toEqual(['answer', 'answer']);
		expect(await shareAnswer(engine, 'one', work)).toBe('answer');
		expect(works).toHaveLength(1);
		const both = [
			{ done: 1, of: 3 },
			{ done: 2, of: 3 }
		];
		expect(told).toEqual([both, both]);
	});

	it('is given up only when nobody waits any more, and is then begun anew', async () => {
		await load();
		const { works, work, begun } = makeWork();
		const [one, other] = [new AbortController(), new AbortController()];
		const first = shareAnswer(engine, 'one', work, { signal: one.signal });
		const second = shareAnswer(engine, 'one', work, { signal: other.signal });
		await begun(1);
		one.abort();
		await expect(first).rejects.toMatchObject({ kind: 'cancelled' });
		expect(works[0]?.options.signal.aborted).toBe(false);
		other.abort();
		await expect(second).rejects.toMatchObject({ kind: 'cancelled' });
		await yieldTurn();
		await yieldTurn();
		expect(works[0]?.options.signal.aborted).toBe(true);
		const third = shareAnswer(engine, 'one', work);
		await begun(2);
		works[1]?.resolve('anew');
		expect(await third).toBe('anew');
	});

	it('is worked out anew for another question, after a failure, and over newer data', async () => {
		await load();
		const { works, work, begun } = makeWork();
		const failed = shareAnswer(engine, 'one', work);
		await begun(1);
		works[0]?.reject(new Error('no answer'));
		await expect(failed).rejects.toThrow('no answer');
		const asks = ['one', 'other'].map((key) => shareAnswer(engine, key, work));
		await begun(3);
		works[1]?.resolve('one');
		works[2]?.resolve('other');
		expect(await Promise.all(asks)).toEqual(['one', 'other']);
		await load();
		const newer = shareAnswer(engine, 'one', work);
		await begun(4);
		works[3]?.resolve('newer');
		expect(await newer).toBe('newer');
	});
});
