import type { PackAnswer, PackRequest } from './pack-messages';
import { packOriginal } from './pack-original';

/** The worker's side of `postMessage`; the DOM's types describe the page's. */
interface WorkerScope {
	postMessage(answer: PackAnswer): void;
	addEventListener(kind: 'message', listener: (event: MessageEvent<PackRequest>) => void): void;
}

const scope = globalThis as unknown as WorkerScope;

scope.addEventListener('message', ({ data: { source } }) => {
	packOriginal(source, undefined, () => scope.postMessage({ kind: 'progress' })).then(
		(packed) => scope.postMessage({ kind: 'done', packed }),
		(error: unknown) => {
			const { name, message } = error instanceof Error ? error : { name: '', message: String(error) };
			scope.postMessage({ kind: 'failed', name, message });
		}
	);
});
