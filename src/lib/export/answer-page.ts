import type { WorkerAnswer } from './ask-worker';

/** The worker's side of `postMessage`; the DOM's types describe the page's. */
interface WorkerScope<Request> {
	postMessage(answer: WorkerAnswer, transfer?: Transferable[]): void;
	addEventListener(kind: 'message', listener: (event: MessageEvent<Request>) => void): void;
}

/** Answers every request of the page with the bytes that `write` makes of it, or with why there are none. */
export function answerPage<Request>(
	write: (request: Request, onProgress: (done: number, total: number) => void) => Promise<Uint8Array>
): void {
	const scope = globalThis as unknown as WorkerScope<Request>;
	const answer = async (request: Request): Promise<void> => {
		try {
			const told = (done: number, total: number): void =>
				scope.postMessage({ kind: 'progress', done, total });
			const bytes = new Uint8Array(await write(request, told));
			scope.postMessage({ kind: 'done', bytes }, [bytes.buffer]);
		} catch (error) {
			scope.postMessage({ kind: 'failed', detail: error instanceof Error ? error.message : String(error) });
		}
	};
	scope.addEventListener('message', ({ data }) => void answer(data));
}
