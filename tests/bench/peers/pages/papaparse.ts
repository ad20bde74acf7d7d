import type { Peer } from './peer';

/** PapaParse alone, in a worker: rows counted and let go, nothing kept or checked. */
export const bare: Peer = {
	load: (files) =>
		new Promise((done, fail) => {
			const worker = new Worker(new URL('./papaparse.worker.ts', import.meta.url), { type: 'module' });
			worker.onmessage = () => done(null);
			worker.onerror = (event) => fail(new Error(event.message));
			worker.postMessage(files);
		})
};
