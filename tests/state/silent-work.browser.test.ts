import { expect, test } from 'vitest';
import { startEngine } from '../../src/lib/db/engine';
import { askWorker } from '../../src/lib/export/ask-worker';
import { formStatement } from '../../src/lib/sql/statement';
import { SilentWork } from '../../src/lib/state/silent-work.svelte';
import { randomHex } from '../../src/lib/workspace/ids';
import { lookForWorkers } from '../../src/lib/work/wait-for-worker';
import { openOpfsFiles } from '../../src/lib/workspace/opfs-files';

/** A worker that does what its code says when it is asked. */
function workerOf(code: string): Worker {
	const address = URL.createObjectURL(new Blob([`onmessage = () => {${code}}`], { type: 'text/javascript' }));
	return new Worker(address);
}

/** So many seconds of the watch, while the page does nothing else. */
function watch(silent: SilentWork, seconds: number): number | null {
	for (let second = 0; second < seconds; second += 1) silent.look();
	return silent.current?.seconds ?? null;
}

test('a worker that hangs is told of after half a minute, waited on where that is chosen, and ended where not', async () => {
	const silent = new SilentWork();
	const made = askWorker('docx', () => workerOf('for (;;);'), null);
	const outcome = expect(made).rejects.toMatchObject({ kind: 'stopped' });
	expect(watch(silent, 29)).toBeNull();
	expect(watch(silent, 1)).toBe(30);
	expect(silent.current?.work.kind).toBe('exporting');
	if (silent.current) silent.waitOn(silent.current);
	expect(watch(silent, 29)).toBeNull();
	expect(watch(silent, 1)).toBe(60);
	if (silent.current) silent.stop(silent.current);
	await outcome;
	expect(watch(silent, 100)).toBeNull();
});

test('one that tells how far it is is left alone, and an answer ends the watch', async () => {
	const silent = new SilentWork();
	const code = `for (let done = 0; done < 3; done += 1) postMessage({ kind: 'progress', done, total: 3 });
		setTimeout(() => postMessage({ kind: 'made', made: 7 }), 50);`;
	const told: (number | null)[] = [];
	const made = await askWorker<number>(
		'xlsx',
		() => workerOf(code),
		null,
		undefined,
		() => told.push(watch(silent, 29))
	);
	expect([made, told]).toEqual([7, [null, null, null]]);
	expect(watch(silent, 100)).toBeNull();
});

test('each answer of a worker is a sign for all that it was asked for; once it gives none, all who wait are told', async () => {
	const silent = new SilentWork();
	const files = openOpfsFiles(`silent-${randomHex(6)}`);
	const { postMessage } = Worker.prototype;
	Worker.prototype.postMessage = () => undefined;
	const lost = files.workspaces();
	Worker.prototype.postMessage = postMessage;
	const outcome = expect(lost).rejects.toMatchObject({ kind: 'stopped' });
	expect(watch(silent, 29)).toBeNull();
	expect(await files.workspaces()).toEqual([]);
	expect(watch(silent, 29)).toBeNull();
	expect(watch(silent, 1)).toBe(30);
	expect(silent.current?.work.kind).toBe('storing');
	if (silent.current) silent.stop(silent.current);
	await outcome;
	expect(await files.workspaces()).toEqual([]);
	expect(watch(silent, 100)).toBeNull();
	files.close();
});

test('a statement that computes for long gives signs of life, and a database that is closed is waited for no longer', async () => {
	const silent = new SilentWork();
	const engine = await startEngine();
	const long = formStatement<{ found: number }>(
		(bind) =>
			`SELECT count(*) AS found FROM range(60000000) a(x), range(40) b(y) WHERE (x * y) % 7 = ${bind(3)}`
	);
	const control = new AbortController();
	const asked = engine.run(long, control.signal);
	asked.catch(() => undefined);
	for (let sign = 0; sign < 4; sign += 1) {
		lookForWorkers();
		const silences = () => lookForWorkers().map(({ silence }) => silence);
		await expect.poll(silences, { interval: 20 }).toEqual([1]);
	}
	control.abort();
	await expect(asked).rejects.toMatchObject({ kind: 'cancelled' });
	engine.close();
	expect(watch(silent, 100)).toBeNull();
});
