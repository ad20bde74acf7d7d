import { expect, test } from 'vitest';
import { commands } from 'vitest/browser';

const ELSEWHERE = 'http://elsewhere.invalid/';

function askInWorker(): Worker {
	const script = `fetch('${ELSEWHERE}').catch(() => null)`;
	return new Worker(URL.createObjectURL(new Blob([script], { type: 'text/javascript' })));
}

function askInFrame(): void {
	document.body.append(Object.assign(document.createElement('iframe'), { src: ELSEWHERE }));
}

test.each([
	['fetch', () => fetch(ELSEWHERE).catch(() => null)],
	['an image', () => Object.assign(new Image(), { src: ELSEWHERE })],
	['a beacon', () => navigator.sendBeacon(ELSEWHERE)],
	['a socket', () => new WebSocket(ELSEWHERE.replace('http', 'ws'))],
	['a frame', askInFrame],
	['a worker', askInWorker]
])('a request elsewhere by %s is noticed, though nothing answers', async (_, ask) => {
	await ask();
	await expect
		.poll(async () => (await commands.takeRequestsElsewhere()).join(' '))
		.toMatch(/^(http|ws):\/\/elsewhere\.invalid\/$/);
});

test.fails('a request elsewhere fails its test', async () => {
	await fetch(ELSEWHERE).catch(() => null);
});

test('a request to the own host is none elsewhere', async () => {
	expect((await fetch(import.meta.url)).ok).toBe(true);
});
