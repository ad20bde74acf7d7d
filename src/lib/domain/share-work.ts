import { AppError } from './app-error';
import { yieldTurn } from './take-turns';

/** Work that is being done for one or more callers; the signal is that of all of them together. */
export type SharedWork<Answer> = (signal: AbortSignal) => Promise<Answer>;

interface Ongoing<Answer> {
	readonly answer: Promise<Answer>;
	readonly leave: AbortController;
	waiting: number;
}

/**
 * Lets who asks the same at the same time wait for the same work. A caller whose signal aborts leaves at once with
 * `cancelled`; the work goes on for the others, and for whoever joins before the next turn, so that a newer question
 * takes over what an older one began. Once nobody waits its signal is aborted. Nothing that has ended is kept.
 */
export function shareWork<Answer>(): (
	key: string,
	work: SharedWork<Answer>,
	signal?: AbortSignal
) => Promise<Answer> {
	const ongoing = new Map<string, Ongoing<Answer>>();

	const begin = (key: string, work: SharedWork<Answer>): Ongoing<Answer> => {
		const leave = new AbortController();
		const begun: Ongoing<Answer> = { answer: work(leave.signal), leave, waiting: 0 };
		ongoing.set(key, begun);
		const end = () => {
			if (ongoing.get(key) === begun) ongoing.delete(key);
		};
		leave.signal.addEventListener('abort', end);
		begun.answer.then(end, end);
		return begun;
	};

	return async (key, work, signal) => {
		if (signal?.aborted) throw cancelled(signal);
		const joined = ongoing.get(key) ?? begin(key, work);
		joined.waiting += 1;
		try {
			return await untilAborted(joined.answer, signal);
		} finally {
			joined.waiting -= 1;
			if (joined.waiting === 0)
				void yieldTurn().then(() => {
					if (joined.waiting === 0) joined.leave.abort(cancelled());
				});
		}
	};
}

function cancelled(signal?: AbortSignal): AppError {
	return new AppError('cancelled', 'shared work', { cause: signal?.reason });
}

function untilAborted<Answer>(answer: Promise<Answer>, signal?: AbortSignal): Promise<Answer> {
	if (signal === undefined) return answer;
	return new Promise((resolve, reject) => {
		const leave = () => reject(cancelled(signal));
		signal.addEventListener('abort', leave, { once: true });
		answer.then(resolve, reject).finally(() => signal.removeEventListener('abort', leave));
	});
}
