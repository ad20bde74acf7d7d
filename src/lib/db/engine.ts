import { AppError } from '../domain/app-error';
import { describeError } from './describe-error';
import type { Engine } from './engine-interface';
import { launchWorker } from './launch-worker';

export type { Columns, Engine } from './engine-interface';

/**
 * Starts the database in its own worker, closed to the network and to files before it sees any data.
 * Rejects with `engine_start` (or `cancelled`), leaves no worker behind, and may be called again.
 */
export async function startEngine(options: { readonly signal?: AbortSignal } = {}): Promise<Engine> {
	const { signal } = options;
	if (signal?.aborted) throw new AppError('cancelled', 'engine start');
	// Fetched only now, so that no first screen waits for the database's own script.
	const { buildEngine } = await import('./build-engine').catch((cause: unknown) => {
		throw new AppError('engine_start', describeError(cause), { cause });
	});
	if (signal?.aborted) throw new AppError('cancelled', 'engine start');
	return buildEngine(launchWorker(), signal);
}
