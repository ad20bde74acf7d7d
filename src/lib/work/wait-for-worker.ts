import { AppError } from '../domain/app-error';

/** What a worker does for the page. */
export type WorkerTask = 'reading' | 'packing' | 'storing' | 'asking' | 'exporting';

/** Work that a worker was asked for and has not answered. */
export interface Work {
	readonly kind: WorkerTask;
	/** Ends the worker; who waits for it is told `stopped`, and nothing of the work counts. */
	stop(): void;
	/** How often the worker was looked for since it last gave a sign. */
	readonly silence: number;
}

/** The end of the page that waits for a worker. */
export interface Waiting {
	/** The worker has said something. */
	hear(): void;
	/** The work is over, whatever came of it. */
	end(): void;
}

const underWay = new Set<Work & { silence: number }>();

/** Notes that a worker was asked for something; `fail` ends the worker and tells who waits for it. */
export function waitForWorker(kind: WorkerTask, fail: (error: AppError) => void): Waiting {
	const work = { kind, silence: 0, stop: () => fail(new AppError('stopped', kind)) };
	underWay.add(work);
	return {
		hear: () => void (work.silence = 0),
		end: () => void underWay.delete(work)
	};
}

/**
 * Looks once more for all workers that were asked for something, and gives what they do, the oldest first. Called at
 * equal times; where the page itself stood still (it slept, or was busy) nothing was counted meanwhile.
 */
export function lookForWorkers(): readonly Work[] {
	for (const work of underWay) work.silence += 1;
	return [...underWay];
}
