import type { FileAnswer, FileRequest } from './opfs-messages';
import { performFileTask } from './perform-file-task';

/** The worker's side of `postMessage`; the DOM's types describe the page's. */
interface WorkerScope {
	postMessage(answer: FileAnswer, transfer?: Transferable[]): void;
	addEventListener(kind: 'message', listener: (event: MessageEvent<FileRequest>) => void): void;
}

const scope = globalThis as unknown as WorkerScope;

scope.addEventListener('message', ({ data: { id, task } }) => {
	performFileTask(task).then(
		(result) =>
			scope.postMessage({ id, kind: 'done', result }, result instanceof Uint8Array ? [result.buffer] : []),
		(error: unknown) => {
			const { name, message } = error instanceof Error ? error : { name: '', message: String(error) };
			scope.postMessage({ id, kind: 'failed', name, message });
		}
	);
});
