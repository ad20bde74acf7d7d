import { AppError } from '../domain/app-error';
import type { Appended, Workspace } from '../workspace/workspace';
import type { BatchFiles } from '../workspace/storage';
import { sweepDerived } from './derived-readings';

/** Appends to a workspace; where room is short, what can be made again gives way, whichever workspace it is of. */
export function appendWithRoom(
	to: Workspace,
	derived: BatchFiles | null,
	...kept: Parameters<Workspace['append']>
): Promise<Appended> {
	return to.append(...kept).catch(async (error: unknown) => {
		const isFull = error instanceof AppError && error.kind === 'storage_full';
		if (!isFull || derived === null || (await sweepDerived(derived, [])) === 0) throw error;
		return to.append(...kept);
	});
}
