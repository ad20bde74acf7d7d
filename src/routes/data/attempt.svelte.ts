import { AppError } from '../../lib/domain/app-error';

/** Work that a panel starts and whose failure it shows. */
export class Attempt {
	failure = $state.raw<AppError | null>(null);
	isRunning = $state(false);

	/** Runs work; what fails as expected is kept for the panel, anything else throws on. */
	async run(work: () => Promise<unknown>): Promise<void> {
		this.failure = null;
		this.isRunning = true;
		try {
			await work();
		} catch (error) {
			if (!(error instanceof AppError)) throw error;
			this.failure = error;
		} finally {
			this.isRunning = false;
		}
	}
}
