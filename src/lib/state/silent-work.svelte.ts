import { lookForWorkers, type Work } from '../work/wait-for-worker';

/** Seconds without a sign of life after which the user is asked: opening the largest workbook takes less. */
const PATIENCE_S = 30;

/** Work whose worker gives no sign, and for how many seconds at least. */
export interface Silent {
	readonly work: Work;
	readonly seconds: number;
}

/**
 * Work that a worker was asked for and that makes no progress. Nothing is ended by itself: slow work may be honest, and
 * whether to wait is for the user to say.
 */
export class SilentWork {
	/** The oldest of such work; `null` while all goes on. */
	current = $state.raw<Silent | null>(null);
	readonly #patience = new WeakMap<Work, number>();

	/** Looks once a second, and gives what ends that. */
	follow(): () => void {
		const timer = setInterval(() => this.look(), 1000);
		return () => clearInterval(timer);
	}

	/** Looks for all workers once, a second after the last time. */
	look(): void {
		const work = lookForWorkers().find((one) => one.silence >= this.#patienceOf(one)) ?? null;
		const seconds = work === null ? 0 : this.#patienceOf(work);
		if (this.current?.work === work && this.current?.seconds === seconds) return;
		this.current = work === null ? null : { work, seconds };
	}

	/** Asks again only after as many seconds more without a sign. */
	waitOn({ work, seconds }: Silent): void {
		this.#patience.set(work, seconds + PATIENCE_S);
		this.current = null;
	}

	/** Ends the worker; who waited for it is told `stopped`. */
	stop({ work }: Silent): void {
		this.current = null;
		work.stop();
	}

	#patienceOf(work: Work): number {
		return this.#patience.get(work) ?? PATIENCE_S;
	}
}
