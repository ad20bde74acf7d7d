import { bundledReference } from '../reference/bundled';
import { listBuffers } from './list-buffers';
import { readAnyFile } from './read-any-file';
import type { ReadAnswer, ReadRequest } from './worker-messages';

/** The worker's side of `postMessage`; the DOM's types describe the page's. */
interface WorkerScope {
	postMessage(answer: ReadAnswer, transfer?: Transferable[]): void;
	addEventListener(kind: 'message', listener: (event: MessageEvent<ReadRequest>) => void): void;
}

const scope = globalThis as unknown as WorkerScope;

async function answer({ id, name, bytes, options }: ReadRequest): Promise<void> {
	try {
		const onRows = (rows: number, share: number): void =>
			scope.postMessage({ id, kind: 'progress', rows, share });
		const reading = await readAnyFile(name, bytes, bundledReference(), { ...options, onRows });
		scope.postMessage({ id, kind: 'done', reading }, listBuffers(reading));
	} catch (error) {
		scope.postMessage({ id, kind: 'failed', detail: error instanceof Error ? error.message : String(error) });
	}
}

scope.addEventListener('message', ({ data }) => void answer(data));
