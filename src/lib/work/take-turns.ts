import { AppError } from '../domain/app-error';
import { orShortMemory } from '../domain/failure-of';

/** How long work holds its thread before others have their turn, in ms: of a frame (16 ms) enough is left to answer. */
const HOLD_MS = 10;

/** Lets what waits run first. Unlike a timer, which browsers hold back for 4 ms, it is back as soon as nothing waits. */
export function yieldTurn(): Promise<void> {
	return new Promise((resolve) => {
		const { port1, port2 } = new MessageChannel();
		port1.onmessage = () => {
			port1.close();
			resolve();
		};
		port2.postMessage(null);
	});
}

/** Turns that long work takes with others. */
export interface Turns {
	/** Lets others have their turn where it is due; undefined where it is not, so that nobody need wait for nothing. */
	rest(): Promise<void> | undefined;
}

/**
 * Divides long work so that its thread stays able to answer: `rest` is called between pieces of a few milliseconds at
 * most, and lets others have their turn when it is due. Once the signal is aborted it throws `cancelled`, so that
 * nothing goes on that nobody waits for.
 */
export function takeTurns(signal?: AbortSignal): Turns {
	let since = performance.now();
	const goOn = (): void => {
		if (signal?.aborted) throw new AppError('cancelled', 'work', { cause: signal.reason });
	};
	return {
		rest() {
			goOn();
			if (performance.now() - since < HOLD_MS) return undefined;
			return yieldTurn().then(() => {
				goOn();
				since = performance.now();
			});
		}
	};
}

/** Work in pieces of a few milliseconds: it yields where others may have their turn, and returns what it comes to. */
export type Pieces<Result> = Generator<undefined, Result, undefined>;

/** Does work in pieces without a pause. */
export function workAtOnce<Result>(work: Pieces<Result>): Result {
	for (;;) {
		const step = work.next();
		if (step.done) return step.value;
	}
}

/** The next piece; where memory does not suffice for it, that is a failure and no error of the program. */
function nextOf<Result>(work: Pieces<Result>): IteratorResult<undefined, Result> {
	try {
		return work.next();
	} catch (error) {
		throw orShortMemory(error);
	}
}

/**
 * Does work in pieces, each in its turn; once the signal is aborted it rejects with `cancelled`, and with
 * `out_of_memory` where memory does not suffice.
 */
export async function workInTurns<Result>(work: Pieces<Result>, signal?: AbortSignal): Promise<Result> {
	const turns = takeTurns(signal);
	for (;;) {
		const step = nextOf(work);
		if (step.done) return step.value;
		await turns.rest();
	}
}
