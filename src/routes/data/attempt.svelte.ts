import { AppError } from '../../lib/domain/app-error';
import { orShortMemory } from '../../lib/domain/failure-of';
import type { WorkKind } from '../../lib/state/update-messages';
import { workUnderWay } from '../../lib/state/work-under-way.svelte';
import { showWhatCounts } from '../../lib/ui/show-what-counts';

/** Work that a panel starts and whose failure it shows. */
export class Attempt {
	failure = $state.raw<AppError | null>(null);
	isRunning = $state(false);

	/** Runs work; what fails as expected is kept for the panel, anything else throws on. `kind` is what it is while it lasts. */
	async run(work: () => Promise<unknown>, kind: WorkKind = 'keeping'): Promise<void> {
		this.failure = null;
		this.isRunning = true;
		try {
			await workUnderWay.during(kind, work);
		} catch (error) {
			const failure = orShortMemory(error);
			if (!(failure instanceof AppError)) throw failure;
			this.failure = failure;
			showWhatCounts();
		} finally {
			this.isRunning = false;
		}
	}
}
