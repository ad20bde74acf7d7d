import { createRequire } from 'node:module';
import { Worker as NodeWorker } from 'node:worker_threads';
import { buildEngine } from '../lib/db/build-engine';
import type { Engine } from '../lib/db/engine-interface';

const { resolve } = createRequire(import.meta.url);

/** Gives the database's Node script the globals of a web worker. */
const BRIDGE = `
const { parentPort, workerData } = require('node:worker_threads');
globalThis.postMessage = (message, transfer) => parentPort.postMessage(message, transfer);
parentPort.on('message', (data) => globalThis.onmessage({ data }));
require(workerData);`;

/** A Node thread in the shape of a web worker, so that Node drives the same engine as the browser. */
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
			// The script prints every refused statement; whoever asks reads the errors instead.
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

/** The worker itself, for who ends it. */
export function launchNodeWorker(): Worker {
	return new NodeThread(resolve('@duckdb/duckdb-wasm/dist/duckdb-node-eh.worker.cjs'));
}

/** The engine of the browser in Node, where the build and the tests ask it. Close it afterwards. */
export function startNodeEngine(worker: Worker = launchNodeWorker(), signal?: AbortSignal): Promise<Engine> {
	return buildEngine({ worker, moduleUrl: resolve('@duckdb/duckdb-wasm/dist/duckdb-eh.wasm') }, signal);
}
