import { AppError } from '../domain/app-error';
import type { BatchFiles } from '../workspace/storage';
import { sweepDerived } from './derived-readings';

/**
 * Does what keeps something. Where room is short for it, what can be made again gives way, whichever workspace it is of,
 * and it is done once more. Rejects as it does.
 */
export async function withRoom<Kept>(derived: BatchFiles | null, keep: () => Promise<Kept>): Promise<Kept> {
	try {
		return await keep();
	} catch (error) {
		const isFull = error instanceof AppError && error.kind === 'storage_full';
		if (!isFull || derived === null || (await sweepDerived(derived, [])) === 0) throw error;
		return keep();
	}
}
