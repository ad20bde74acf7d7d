import { describe, expect, it } from 'vitest';
import { shareWork } from '../../src/lib/work/share-work';
import { yieldTurn } from '../../src/lib/work/take-turns';

/** Work that ends when told to, and counts how often it was begun and left. */
function countedWork() {
	const seen = { begun: 0, left: 0 };
	let end: (answer: string) => void = () => undefined;
	const work = ({ signal }: { readonly signal: AbortSignal }) => {
		seen.begun += 1;
		return new Promise<string>((resolve, reject) => {
			end = resolve;
			signal.addEventListener('abort', () => {
				seen.left += 1;
				reject(signal.reason as Error);
			});
		});
	};
	return { seen, work, end: (answer: string) => end(answer) };
}

describe('shareWork', () => {
	it('does the same once for all who ask at the same time, and anew afterwards', async () => {
		const { seen, work, end } = countedWork();
		const share = shareWork<string>();
		const answers = Promise.all([share('a', work), share('a', work)]);
		end('one');
		expect(await answers).toEqual(['one', 'one']);
		const again = share('a', work);
		end('two');
		expect(await again).toBe('two');
		expect(seen).toEqual({ begun: 2, left: 0 });
	});

	it('goes on for those who stay, and ends when the last has left', async () => {
		const { seen, work, end } = countedWork();
		const share = shareWork<string>();
		const [one, other] = [new AbortController(), new AbortController()];
		const first = share('a', work, { signal: one.signal });
		const second = share('a', work, { signal: other.signal });
		one.abort();
		await expect(first).rejects.toMatchObject({ kind: 'cancelled' });
		await yieldTurn();
		expect(seen.left).toBe(0);
		other.abort();
		await expect(second).rejects.toMatchObject({ kind: 'cancelled' });
		await yieldTurn();
		await yieldTurn();
		expect(seen).toEqual({ begun: 1, left: 1 });
		const third = share('a', work);
		end('new');
		expect(await third).toBe('new');
		expect(seen.begun).toBe(2);
	});

	it('is taken over by a newer question of the same', async () => {
		const { seen, work, end } = countedWork();
		const share = shareWork<string>();
		const older = new AbortController();
		const first = share('a', work, { signal: older.signal });
		older.abort();
		const second = share('a', work);
		await expect(first).rejects.toMatchObject({ kind: 'cancelled' });
		await yieldTurn();
		end('kept');
		expect(await second).toBe('kept');
		expect(seen).toEqual({ begun: 1, left: 0 });
	});

	it('keeps so many finished answers, the last ones', async () => {
		const share = shareWork<string>(2);
		let begun = 0;
		const ask = (key: string) => share(key, () => Promise.resolve(`${key}${String((begun += 1))}`));
		expect([await ask('a'), await ask('b'), await ask('a'), await ask('c')]).toEqual([
			'a1',
			'b2',
			'a1',
			'c3'
		]);
		expect([await ask('b'), await ask('c'), await ask('a')]).toEqual(['b2', 'c3', 'a4']);
	});

	it('tells those who wait how far it is, those who join at once, and nobody who has left', async () => {
		const share = shareWork<string, number>();
		const told: number[][] = [[], [], []];
		const left = new AbortController();
		let tell: (done: number) => void = () => undefined;
		let end: (answer: string) => void = () => undefined;
		const ask = (who: number, signal?: AbortSignal) =>
			share(
				'a',
				({ onProgress }) => {
					tell = onProgress;
					onProgress(0);
					return new Promise<string>((resolve) => (end = resolve));
				},
				{ signal, onProgress: (done) => told[who]?.push(done) }
			);
		const first = ask(0);
		const gone = ask(1, left.signal);
		tell(1);
		left.abort();
		await expect(gone).rejects.toMatchObject({ kind: 'cancelled' });
		tell(2);
		const last = ask(2);
		end('answer');
		expect(await Promise.all([first, last])).toEqual(['answer', 'answer']);
		expect(told).toEqual([[0, 1, 2], [0, 1], [2]]);
	});

	it('lets a failure reach all who wait', async () => {
		const share = shareWork<string>();
		const work = () => Promise.reject(new Error('broken'));
		const outcomes = await Promise.allSettled([share('a', work), share('a', work)]);
		expect(outcomes.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
	});
});
