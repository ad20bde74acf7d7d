import { createRequire } from 'node:module';
import { Worker as NodeWorker } from 'node:worker_threads';
import { buildEngine } from '../../src/lib/db/build-engine';
import type { Engine } from '../../src/lib/db/engine-interface';

const { resolve } = createRequire(import.meta.url);

/** Starting compiles a 34 MB module, which takes seconds where other work fills the machine. */
export const ENGINE_TIMEOUT = { timeout: 60_000 };

/** Gives the database's Node script the globals of a web worker. */
const BRIDGE = `
const { parentPort, workerData } = require('node:worker_threads');
globalThis.postMessage = (message, transfer) => parentPort.postMessage(message, transfer);
parentPort.on('message', (data) => globalThis.onmessage({ data }));
require(workerData);`;

/** A Node thread in the shape of a web worker, so that Node tests drive the same engine as the browser. */
class NodeThread extends EventTarget implements Worker {
	onmessage: Worker['onmessage'] = null;
	onmessageerror: Worker['onmessageerror'] = null;
	onerror: Worker['onerror'] = null;
	readonly #thread: NodeWorker;

	constructor(script: string) {
		super();
		this.#thread = new NodeWorker(BRIDGE, {
			eval: true,
			workerData: script,
			// The script prints every refused statement; the tests read the errors instead.
			stdout: true,
			stderr: true
		});
		this.#thread.on('message', (data: unknown) => this.dispatchEvent(new MessageEvent('message', { data })));
		this.#thread.on('error', (error) => {
			this.dispatchEvent(Object.assign(new Event('error'), { message: error.message }));
		});
		this.#thread.on('exit', () => this.dispatchEvent(new Event('close')));
	}

	postMessage(message: unknown, transfer?: Transferable[] | StructuredSerializeOptions): void {
		this.#thread.postMessage(message, Array.isArray(transfer) ? (transfer as ArrayBuffer[]) : []);
	}

	terminate(): void {
		void this.#thread.terminate();
	}
}

/** The worker itself, for tests that end it. */
export function launchNodeWorker(): Worker {
	return new NodeThread(resolve('@duckdb/duckdb-wasm/dist/duckdb-node-eh.worker.cjs'));
}

/** The real engine in Node. Close it after the tests. */
export function startNodeEngine(worker: Worker = launchNodeWorker(), signal?: AbortSignal): Promise<Engine> {
	return buildEngine({ worker, moduleUrl: resolve('@duckdb/duckdb-wasm/dist/duckdb-eh.wasm') }, signal);
}
