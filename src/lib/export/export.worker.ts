import type { WriteAnswer, WriteRequest } from './export-messages';
import { writeDocument } from './write-document';

/** The worker's side of `postMessage`; the DOM's types describe the page's. */
interface WorkerScope {
	postMessage(answer: WriteAnswer, transfer?: Transferable[]): void;
	addEventListener(kind: 'message', listener: (event: MessageEvent<WriteRequest>) => void): void;
}

const scope = globalThis as unknown as WorkerScope;

async function answer({ document, format, options }: WriteRequest): Promise<void> {
	try {
		const bytes = new Uint8Array(await writeDocument(document, format, options));
		scope.postMessage({ kind: 'done', bytes }, [bytes.buffer]);
	} catch (error) {
		scope.postMessage({ kind: 'failed', detail: error instanceof Error ? error.message : String(error) });
	}
}

scope.addEventListener('message', ({ data }) => void answer(data));
