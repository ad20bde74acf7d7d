import { startEngine, type Engine } from '../db/engine';

/** An engine that is lost so soon after another will be lost again by what is asked of it. */
const SOON_MS = 60_000;

/** The engine of a session: started once, and anew where it did not start or was lost. */
export class OneEngine {
	readonly #onlost: (reason: unknown, isFirst: boolean) => void;
	#engine: Promise<Engine> | null = null;
	#lostAt = -Infinity;

	/**
	 * `onlost` hears why an engine that had started is gone, and whether none was lost shortly before it, so that
	 * starting another is worth a try.
	 */
	constructor(onlost: (reason: unknown, isFirst: boolean) => void) {
		this.#onlost = onlost;
	}

	/** The engine; a second call waits for the first. Rejects with an `AppError` where it can't be started. */
	start(): Promise<Engine> {
		this.#engine ??= startEngine().then(
			(engine) => {
				engine.gone.addEventListener('abort', () => {
					this.#engine = null;
					const now = performance.now();
					const isFirst = now - this.#lostAt > SOON_MS;
					this.#lostAt = now;
					this.#onlost(engine.gone.reason, isFirst);
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
