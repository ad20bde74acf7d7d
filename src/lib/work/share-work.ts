import { AppError } from '../domain/app-error';
import { yieldTurn } from './take-turns';

/** What work that is done for one or more callers is given: the signal of all of them together, and whom to tell how far it is. */
export interface WorkControl<Progress> {
	readonly signal: AbortSignal;
	readonly onProgress: (progress: Progress) => void;
}

/** A caller who waits: leaves when its signal aborts, and is told how far the work is. */
export interface Waiter<Progress> {
	readonly signal?: AbortSignal | undefined;
	readonly onProgress?: ((progress: Progress) => void) | undefined;
}

/** Asks for what a key stands for; `work` is begun where nobody else waits for it and it is not kept. */
type Share<Answer, Progress> = (
	key: string,
	work: (control: WorkControl<Progress>) => Promise<Answer>,
	waiter?: Waiter<Progress>
) => Promise<Answer>;

interface Shared<Answer, Progress> {
	readonly answer: Promise<Answer>;
	readonly leave: AbortController;
	readonly state: State<Progress>;
}

interface State<Progress> {
	readonly told: Set<(progress: Progress) => void>;
	progress: Progress | null;
	waiting: number;
	isDone: boolean;
}

/**
 * Lets who asks the same wait for the same work. A caller whose signal aborts leaves at once with `cancelled`; the work
 * goes on for the others, and for whoever joins before the next turn, so that a newer question takes over what an older
 * one began. Once nobody waits its signal is aborted. A failure reaches all who wait and is not kept; of finished answers
 * the last `mostKept` are, for those who ask later.
 */
export function shareWork<Answer, Progress = never>(mostKept = 0): Share<Answer, Progress> {
	const known = new Map<string, Shared<Answer, Progress>>();

	const begin: (...asked: Parameters<Share<Answer, Progress>>) => Shared<Answer, Progress> = (key, work) => {
		const leave = new AbortController();
		const state: State<Progress> = { told: new Set(), progress: null, waiting: 0, isDone: false };
		const onProgress = (progress: Progress): void => {
			state.progress = progress;
			for (const tell of state.told) tell(progress);
		};
		const begun = { answer: work({ signal: leave.signal, onProgress }), leave, state };
		const forget = (): void => {
			if (known.get(key) === begun) known.delete(key);
		};
		known.set(key, begun);
		leave.signal.addEventListener('abort', forget);
		begun.answer.then(() => {
			state.isDone = true;
			const done = [...known].filter(([, one]) => one.state.isDone);
			for (const [oldest] of done.slice(0, Math.max(0, done.length - mostKept))) known.delete(oldest);
		}, forget);
		return begun;
	};

	return async (key, work, { signal, onProgress } = {}) => {
		if (signal?.aborted) throw cancelled(signal);
		const { answer, leave, state } = known.get(key) ?? begin(key, work);
		state.waiting += 1;
		if (onProgress !== undefined) {
			state.told.add(onProgress);
			if (state.progress !== null) onProgress(state.progress);
		}
		try {
			return await untilAborted(answer, signal);
		} finally {
			if (onProgress !== undefined) state.told.delete(onProgress);
			state.waiting -= 1;
			const isLeft = (): boolean => state.waiting === 0 && !state.isDone;
			if (isLeft())
				void yieldTurn().then(() => {
					if (isLeft()) leave.abort(cancelled());
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
