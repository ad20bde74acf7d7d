import { afterEach, expect, test } from 'vitest';
import { askWorker } from '../../src/lib/export/ask-worker';
import { packInWorker } from '../../src/lib/workspace/pack-in-worker';
import { packOriginal } from '../../src/lib/workspace/pack-original';

const Plain = globalThis.Worker;
afterEach(() => (globalThis.Worker = Plain));

/** A worker that does what its code says when it is asked. */
function workerOf(code: string): Worker {
	const address = URL.createObjectURL(new Blob([`onmessage = () => {${code}}`], { type: 'text/javascript' }));
	return new Worker(address);
}

/** Ends the next worker before it answers, as a browser short of memory does. */
function loseNextWorker(): void {
	globalThis.Worker = class extends Plain {
		constructor(address: string | URL, options?: WorkerOptions) {
			super(address, options);
			globalThis.Worker = Plain;
			this.terminate();
			queueMicrotask(() => this.dispatchEvent(new ErrorEvent('error', { message: 'worker gone' })));
		}
	};
}

test('a worker that makes a file and is lost is told as such: of memory, of itself, or as not to be had', async () => {
	const failed = (code: string) => askWorker('docx', () => workerOf(code), null);
	await expect(failed('new ArrayBuffer(Number.MAX_SAFE_INTEGER)')).rejects.toMatchObject({
		kind: 'out_of_memory'
	});
	await expect(failed('Promise.reject(); nothing.at.all()')).rejects.toMatchObject({ kind: 'export' });
	const missing = () => new Worker(new URL('nowhere.js', location.href), { type: 'module' });
	await expect(askWorker('docx', missing, null)).rejects.toMatchObject({ kind: 'export' });
	expect(await askWorker('docx', () => workerOf("postMessage({ kind: 'made', made: 7 })"), null)).toBe(7);
});

test('a worker that packs and that the browser refuses is told as such', async () => {
	globalThis.Worker = class extends Plain {
		constructor(address: string | URL) {
			super(address, { type: 'none' } as unknown as WorkerOptions);
		}
	};
	const packed = packInWorker('lớn.csv', new Blob(['a']), new AbortController().signal);
	await expect(packed).rejects.toMatchObject({ kind: 'storage_failed' });
});

test('a worker that packs and is lost is told, and the next packs the same as this page would', async () => {
	const source = new Blob(['Trà Vinh,2.000\r\n'.repeat(100_000)]);
	const { signal } = new AbortController();
	loseNextWorker();
	await expect(packInWorker('lớn.csv', source, signal)).rejects.toMatchObject({ kind: 'storage_failed' });
	const packed = await packInWorker('lớn.csv', source, signal);
	const { sha256, bodySha256, size } = await packOriginal(source);
	expect(packed).toMatchObject({ sha256, bodySha256, size });
});
