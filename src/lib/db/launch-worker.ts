import moduleUrl from '@duckdb/duckdb-wasm/dist/duckdb-eh.wasm?url';
import workerUrl from '@duckdb/duckdb-wasm/dist/duckdb-browser-eh.worker.js?url';
import { AppError } from '../domain/app-error';
import { startFromBlob } from '../work/start-worker';

/** A worker that has the database's script, and the absolute address of the module it is to compile. */
export interface LaunchedWorker {
	readonly worker: Worker;
	readonly moduleUrl: string;
}

/**
 * Starts the worker from a blob that imports the real script: so it inherits the page's content security policy,
 * which a worker with an address of its own would ignore, and reach for its extension host. Where the policy asks for
 * Trusted Types, that script is the only one the worker may ever import. A failure outside a
 * request would be silent there; it is thrown again so that it arrives as the worker's `error`.
 */
export function launchWorker(): LaunchedWorker {
	const absolute = (url: string) => new URL(url, document.baseURI).href;
	const address = JSON.stringify(absolute(workerUrl));
	const script = [
		`globalThis.trustedTypes?.createPolicy('default', { createScriptURL: (url) => (url === ${address} ? url : null) });`,
		'addEventListener("unhandledrejection", (event) => setTimeout(() => { throw event.reason; }));',
		`importScripts(${address});`
	].join('\n');
	try {
		return { worker: startFromBlob(script, { name: 'database' }), moduleUrl: absolute(moduleUrl) };
	} catch (error) {
		throw new AppError('engine_start', String(error), { cause: error });
	}
}
