import { AppError } from '../domain/app-error';
import { hearAbort } from './hear-abort';

/** Lets one piece of work at the engine at a time. */
export interface Turns {
	/**
	 * Runs `work` when everything taken before has ended. Settles at once with `cancelled` when `signal` aborts and
	 * with the reason of `gone` when that aborts, even where `work` never settles; work not begun is then not begun.
	 */
	take<Answer>(work: () => Promise<Answer>, signal?: AbortSignal): Promise<Answer>;
}

/**
 * A queue of turns. A turn whose caller has left keeps its place until its work has ended, because the worker is
 * still busy with it; only `gone` empties the queue at once.
 */
export function queueTurns(gone: AbortSignal): Turns {
	let last: Promise<unknown> = Promise.resolve();
	return {
		take(work, signal) {
			const begun = last.then(() => {
				throwIfOver(gone, signal);
				return untilAborted(work(), [gone]);
			});
			last = begun.catch(() => undefined);
			return untilAborted(begun, signal ? [gone, signal] : [gone]);
		}
	};
}

function throwIfOver(gone: AbortSignal, signal: AbortSignal | undefined): void {
	if (gone.aborted) throw gone.reason;
	if (signal?.aborted) throw new AppError('cancelled', 'question');
}

/** The promise's outcome, or a rejection as soon as one of the signals aborts. Waits for none of them afterwards. */
async function untilAborted<Answer>(
	promise: Promise<Answer>,
	signals: readonly AbortSignal[]
): Promise<Answer> {
	const left: (() => void)[] = [];
	const aborted = new Promise<never>((_, reject) => {
		for (const signal of signals) {
			const leave = () => {
				const { reason } = signal;
				reject(reason instanceof AppError ? reason : new AppError('cancelled', 'question'));
			};
			if (signal.aborted) leave();
			else left.push(hearAbort(signal, leave));
		}
	});
	try {
		return await Promise.race([promise, aborted]);
	} finally {
		left.forEach((forget) => forget());
	}
}
