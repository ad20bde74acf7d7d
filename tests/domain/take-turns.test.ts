import { describe, expect, it } from 'vitest';
import { takeTurns, yieldTurn } from '../../src/lib/domain/take-turns';

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
