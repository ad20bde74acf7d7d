import { startEngine, type Engine } from '../db/engine';

/** The engine of a session: started once, and anew where it did not start or was lost. */
export class OneEngine {
	readonly #onlost: (reason: unknown) => void;
	#engine: Promise<Engine> | null = null;

	/** `onlost` hears why an engine that had started is gone. */
	constructor(onlost: (reason: unknown) => void) {
		this.#onlost = onlost;
	}

	/** The engine; a second call waits for the first. Rejects with an `AppError` where it can't be started. */
	start(): Promise<Engine> {
		this.#engine ??= startEngine().then(
			(engine) => {
				engine.gone.addEventListener('abort', () => {
					this.#engine = null;
					this.#onlost(engine.gone.reason);
				});
				return engine;
			},
			(error: unknown) => {
				this.#engine = null;
				throw error;
			}
		);
		return this.#engine;
	}
}
