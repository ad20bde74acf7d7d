import { flushSync } from 'svelte';
import { afterEach, expect, test } from 'vitest';
import type { Total } from '../../src/lib/domain/total';
import { evidence } from '../../src/lib/state/evidence.svelte';
import { askInRoot } from './ask-in-root.svelte';

const waiting: ((answer: string) => void)[] = [];
let asked: ReturnType<typeof askInRoot>;
const begin = (known: string | null = null) => {
	asked = askInRoot(() => new Promise((resolve) => waiting.push(resolve)), { known: () => known });
	flushSync();
};
const change = (next: Parameters<typeof asked.change>[0]) => flushSync(() => asked.change(next));
const answer = async (value: string) => {
	waiting.splice(0).at(-1)?.(value);
	await expect.poll(() => asked.current).toEqual({ kind: 'ready', value, stale: false });
};
afterEach(() => asked.end());

test('an answer stays in sight while the next of the same is on its way', async () => {
	begin();
	change({ asked: 'one' });
	expect(asked.current).toEqual({ kind: 'loading' });
	await answer('1');
	change({ asked: 'two' });
	expect(asked.current).toEqual({ kind: 'ready', value: '1', stale: true });
	await answer('2');
	change({ asked: null });
	expect(asked.current).toEqual({ kind: 'loading' });
});

test('an answer does not outlast what it is of', async () => {
	begin();
	change({ asked: 'one' });
	await answer('1');
	change({ of: 2 });
	expect(asked.current).toEqual({ kind: 'loading' });
	await answer('2');
	change({ of: 3, asked: 'two' });
	expect(asked.current).toEqual({ kind: 'loading' });
});

test('what is known stands in the place of the first answer only', async () => {
	begin('known');
	expect(asked.current).toEqual({ kind: 'ready', value: 'known', stale: false });
	change({ asked: 'one' });
	expect(asked.current).toEqual({ kind: 'ready', value: 'known', stale: false });
	await answer('1');
	change({ asked: 'two' });
	expect(asked.current).toEqual({ kind: 'ready', value: '1', stale: true });
});

test('the evidence of a number is shut once its figures are no more those of their ids', () => {
	begin();
	const total = { figures: [1] } as unknown as Total;
	evidence.follow(null);
	evidence.open(total);
	evidence.follow(1);
	expect(evidence.asked).toBe(total);
	evidence.follow(1);
	expect(evidence.asked).toBe(total);
	evidence.follow(2);
	expect(evidence.asked).toBeNull();
});
