import { AppError } from '../domain/app-error';
import { startWorker } from '../work/start-worker';
import { waitForWorker, type Waiting } from '../work/wait-for-worker';
import type { WorkspaceId } from './ids';
import type { FileAnswer, FileRequest, FileResult, FileTask } from './opfs-messages';
import workerUrl from './opfs.worker.ts?worker&url';
import type { BatchFiles } from './storage';

interface Asked {
	readonly resolve: (result: FileResult) => void;
	readonly reject: (error: Error) => void;
}

/** Files in the origin's own file system, and the way to end their worker. */
export interface OpfsFiles extends BatchFiles {
	/** Files below another folder, by the same worker. */
	beside(root: string): BatchFiles;
	close(): void;
}

/**
 * Files in the origin's own file system (OPFS), below the folder `root`, through a worker: only there can a write be
 * flushed. A worker that fails rejects what it was asked for with `storage_failed`, one that was silent and is waited for
 * no longer with `stopped`; the next task starts another.
 */
export function openOpfsFiles(root: string): OpfsFiles {
	const waiting = new Map<number, Asked>();
	let worker: Worker | null = null;
	/** While anything is asked; each answer is a sign of life for all that waits. */
	let watch: Waiting | null = null;
	let lastId = 0;

	function end(error: AppError): void {
		worker?.terminate();
		worker = null;
		for (const { reject } of waiting.values()) reject(error);
		waiting.clear();
		rest();
	}

	function rest(): void {
		watch?.end();
		watch = null;
	}

	function start(): Worker {
		const started = startWorker(workerUrl);
		const lose = (detail: string): void => {
			if (worker === started) end(new AppError('storage_failed', `storage worker: ${detail}`));
		};
		started.addEventListener('error', ({ message }) => lose(message));
		started.addEventListener('messageerror', () => lose('messageerror'));
		started.addEventListener('message', ({ data }: MessageEvent<FileAnswer>) => {
			const asked = waiting.get(data.id);
			waiting.delete(data.id);
			if (waiting.size > 0) watch?.hear();
			else rest();
			if (data.kind === 'done') asked?.resolve(data.result);
			else asked?.reject(new DOMException(data.message, data.name));
		});
		return started;
	}

	function perform(task: FileTask): Promise<FileResult> {
		worker ??= start();
		const to = worker;
		lastId += 1;
		const request: FileRequest = { id: lastId, task };
		return new Promise<FileResult>((resolve, reject) => {
			// Copied by the message, not transferred: the caller's bytes stay its own.
			to.postMessage(request);
			waiting.set(request.id, { resolve, reject });
			watch ??= waitForWorker('storing', end);
		});
	}

	const filesBelow = (below: string): BatchFiles => ({
		list: (folder) => names({ do: 'list', root: below, folder }),
		workspaces: async () => (await names({ do: 'folders', root: below })) as readonly WorkspaceId[],
		read: async (folder, name) => {
			const result = await perform({ do: 'read', root: below, folder, name });
			return result instanceof Uint8Array ? result : null;
		},
		write: async (folder, name, content) => {
			await perform({ do: 'write', root: below, folder, name, content });
		},
		remove: async (folder, name) => {
			await perform({ do: 'remove', root: below, folder, name });
		}
	});
	const names = async (task: FileTask): Promise<readonly string[]> => {
		const result = await perform(task);
		return Array.isArray(result) ? (result as readonly string[]) : [];
	};
	return {
		...filesBelow(root),
		beside: filesBelow,
		close: () => end(new AppError('storage_failed', 'the storage was closed'))
	};
}
