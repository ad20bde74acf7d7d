import { expect, test } from './guarded-test';

/** Nothing answers here, and nothing should be asked. */
const ELSEWHERE = 'http://elsewhere.invalid/';

const BREACHES: readonly (readonly [string, RegExp, (address: string) => unknown])[] = [
	['a page that asks another host', /policy/i, (address) => fetch(address).catch(() => null)],
	[
		'a worker that asks another host',
		/policy/i,
		(address) => {
			const code = `onmessage = () => fetch('${address}').catch(() => null)`;
			const worker = new Worker(URL.createObjectURL(new Blob([code], { type: 'text/javascript' })));
			// Asked again and again: on a busy machine the first time may come before anybody listens to the worker.
			setInterval(() => worker.postMessage(null), 500);
		}
	],
	['a picture from another host', /policy/i, (address) => (new Image().src = address)],
	['an error in the console', /console: broken/, () => console.error('broken')],
	['an uncaught error', /page error: broken/, () => setTimeout(() => Promise.reject(new Error('broken')))]
];

for (const [name, words, commit] of BREACHES) {
	test(`the guard notices ${name}`, async ({ page, problems }) => {
		await page.goto('./');
		await page.evaluate(commit, ELSEWHERE);
		await expect.poll(() => problems.join('\n')).toMatch(words);
		await page.close();
		problems.length = 0;
	});
}

test('the guard notices a request that no policy stopped', async ({ context, problems }) => {
	const page = await context.newPage();
	await page.setContent(`<img src="${ELSEWHERE}" alt="">`);
	await expect.poll(() => problems.join('\n')).toContain(`request elsewhere: ${ELSEWHERE}`);
	await page.close();
	problems.length = 0;
});
