import { AppError } from '../domain/app-error';

/** Loads one after another. */
export class LoadQueue {
	readonly #onfailure: (error: unknown) => void;
	#last: Promise<void> = Promise.resolve();

	/** `onfailure` hears what a load failed with, but not of one that was cancelled. */
	constructor(onfailure: (error: unknown) => void) {
		this.#onfailure = onfailure;
	}

	/** Runs a load when all before it have ended. What fails as expected is told to `onfailure` alone. */
	enqueue(task: () => Promise<void>): Promise<void> {
		return this.attempt(task).catch((error: unknown) => {
			if (error instanceof AppError && error.kind === 'cancelled') return;
			this.#onfailure(error);
			if (!(error instanceof AppError)) throw error;
		});
	}

	/** Runs what nothing rests on when all before it have ended; whoever asks hears of its failure. */
	attempt(task: () => Promise<void>): Promise<void> {
		const run = this.#last.then(task);
		this.#last = run.catch(() => undefined);
		return run;
	}

	/** Resolves once no newer load is on its way. */
	async settled(): Promise<void> {
		for (let last; last !== this.#last;) await (last = this.#last);
	}
}
