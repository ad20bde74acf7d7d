import type { WorkerAnswer } from './ask-worker';

/** The worker's side of `postMessage`; the DOM's types describe the page's. */
interface WorkerScope<Request, Made> {
	postMessage(answer: WorkerAnswer<Made>, transfer?: Transferable[]): void;
	addEventListener(kind: 'message', listener: (event: MessageEvent<Request>) => void): void;
}

/**
 * Answers every request of the page with what `work` makes of it, or with why there is nothing. `handOver` names the
 * buffers in it that go to the page without being copied.
 */
export function answerPage<Request, Made>(
	work: (request: Request, onProgress: (done: number, total: number) => void) => Promise<Made>,
	handOver: (made: Made) => Transferable[]
): void {
	const scope = globalThis as unknown as WorkerScope<Request, Made>;
	const answer = async (request: Request): Promise<void> => {
		try {
			const told = (done: number, total: number): void =>
				scope.postMessage({ kind: 'progress', done, total });
			const made = await work(request, told);
			scope.postMessage({ kind: 'made', made }, handOver(made));
		} catch (error) {
			scope.postMessage({ kind: 'failed', detail: error instanceof Error ? error.message : String(error) });
		}
	};
	scope.addEventListener('message', ({ data }) => void answer(data));
}
