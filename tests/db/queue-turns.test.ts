import { getEventListeners } from 'node:events';
import { expect, test } from 'vitest';
import { hearAbort } from '../../src/lib/db/hear-abort';
import { queueTurns } from '../../src/lib/db/queue-turns';
import { AppError } from '../../src/lib/domain/app-error';

const listeners = (signal: AbortSignal): number => getEventListeners(signal, 'abort').length;

test('however many questions wait, a signal has one listener, and none once all are answered', async () => {
	const [gone, left] = [new AbortController(), new AbortController()];
	const turns = queueTurns(gone.signal);
	const seen: number[] = [];
	const answers = Array.from({ length: 200 }, (_, at) =>
		turns.take(() => {
			seen.push(listeners(gone.signal), listeners(left.signal));
			return Promise.resolve(at);
		}, left.signal)
	);
	expect(await Promise.all(answers)).toEqual(Array.from({ length: 200 }, (_, at) => at));
	expect(Math.max(...seen)).toBe(1);
	expect([listeners(gone.signal), listeners(left.signal)]).toEqual([0, 0]);
});

test('all that wait are told of one abort, those of another signal go on', async () => {
	const [gone, left, stays] = [new AbortController(), new AbortController(), new AbortController()];
	const turns = queueTurns(gone.signal);
	let finish = (): void => undefined;
	const first = turns.take(() => new Promise<void>((resolve) => (finish = resolve)), stays.signal);
	const waiting = Array.from({ length: 20 }, () => turns.take(() => Promise.resolve('begun'), left.signal));
	const other = turns.take(() => Promise.resolve('answered'), stays.signal);
	left.abort();
	const kinds = await Promise.all(
		waiting.map((one) => one.catch((error: unknown) => (error instanceof AppError ? error.kind : error)))
	);
	expect(new Set(kinds)).toEqual(new Set(['cancelled']));
	finish();
	await first;
	expect(await other).toBe('answered');
	expect([gone, left, stays].map(({ signal }) => listeners(signal))).toEqual([0, 0, 0]);
});

test('who no longer waits is not told, whoever else does', () => {
	const control = new AbortController();
	const told: string[] = [];
	const forget = hearAbort(control.signal, () => told.push('one'));
	hearAbort(control.signal, () => told.push('other'));
	forget();
	forget();
	control.abort();
	expect(told).toEqual(['other']);
});
