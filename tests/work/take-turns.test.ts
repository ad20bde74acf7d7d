import { describe, expect, it } from 'vitest';
import { takeTurns, workAtOnce, workInTurns, yieldTurn, type Pieces } from '../../src/lib/work/take-turns';

/** Works in 200 pieces of a millisecond, and tells how often something else had its turn meanwhile. */
async function turnsOfOthers(rest: () => Promise<void> | undefined): Promise<number> {
	let turns = 0;
	let isDone = false;
	const others = (async () => {
		for (;;) {
			await yieldTurn();
			if (isDone) return;
			turns += 1;
		}
	})();
	for (let piece = 0; piece < 200; piece++) {
		for (const until = performance.now() + 1; performance.now() < until;);
		await rest();
	}
	isDone = true;
	await others;
	return turns;
}

describe('takeTurns', () => {
	it('lets others have their turn again and again, who have none where it is not asked', async () => {
		const turns = takeTurns();
		expect(await turnsOfOthers(() => turns.rest())).toBeGreaterThan(5);
		expect(await turnsOfOthers(() => undefined)).toBe(0);
	});

	it('is cancelled by its signal, at once and while it rests', async () => {
		const controller = new AbortController();
		const turns = takeTurns(controller.signal);
		for (const until = performance.now() + 20; performance.now() < until;);
		const resting = turns.rest();
		controller.abort();
		await expect(resting).rejects.toMatchObject({ kind: 'cancelled' });
		expect(() => turns.rest()).toThrow(expect.objectContaining({ kind: 'cancelled' }));
	});
});

describe('work in pieces', () => {
	/** Adds up in so many pieces; `begun` counts those that were begun. */
	function* addUp(pieces: number, begun = { count: 0 }): Pieces<number> {
		let sum = 0;
		for (let piece = 1; piece <= pieces; piece++) {
			begun.count += 1;
			for (const until = performance.now() + 1; performance.now() < until;);
			sum += piece;
			yield;
		}
		return sum;
	}

	it('comes to the same at once and in turns', async () => {
		expect(workAtOnce(addUp(30))).toBe(465);
		expect(await workInTurns(addUp(30))).toBe(465);
		expect(await workInTurns(addUp(0))).toBe(0);
	});

	it('is left where it stands once it is cancelled', async () => {
		const controller = new AbortController();
		const begun = { count: 0 };
		const work = workInTurns(addUp(1000, begun), controller.signal);
		controller.abort();
		await expect(work).rejects.toMatchObject({ kind: 'cancelled' });
		expect(begun.count).toBeLessThan(1000);
	});

	it('fails as its piece does', async () => {
		function* fail(): Pieces<number> {
			yield;
			throw new RangeError('piece');
		}
		expect(() => workAtOnce(fail())).toThrow('piece');
		await expect(workInTurns(fail())).rejects.toThrow('piece');
	});
});
