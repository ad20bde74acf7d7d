import type { Engine } from '../db/engine';
import { AppError } from '../domain/app-error';
import { currentLoad } from '../sql/load';
import type { WalkOptions, WalkProgress } from './walk-series';

/** Long work that several may wait for. */
interface Shared {
	readonly answer: Promise<unknown>;
	readonly control: AbortController;
	readonly told: Set<(progress: WalkProgress) => void>;
	progress: WalkProgress | null;
	waiting: number;
	isDone: boolean;
}

interface Kept {
	readonly load: number;
	readonly answers: Map<string, Shared>;
}

/** So many finished answers are kept: the data sets a person goes between, and the last few choices. */
const MOST_KEPT = 4;

const kept = new WeakMap<Engine, Kept>();

/**
 * Works an answer out once for all who ask it of the same load, and keeps it for those who ask later. `key` says what is
 * asked. Who gives up waiting is rejected with `cancelled`; the work ends where nobody waits any more. Failures are
 * handed to all who wait and are not kept.
 */
export async function shareAnswer<Answer>(
	engine: Engine,
	key: string,
	work: (options: WalkOptions) => Promise<Answer>,
	{ signal, onProgress }: WalkOptions = {}
): Promise<Answer> {
	const [now] = await engine.run(currentLoad(), signal);
	const load = now?.number ?? 0;
	const last = kept.get(engine);
	const { answers } = last?.load === load ? last : { answers: new Map<string, Shared>() };
	if (answers !== last?.answers) kept.set(engine, { load, answers });
	const shared = answers.get(key) ?? begin(answers, key, work);
	return (await waitFor(shared, signal, onProgress)) as Answer;
}

function begin(
	answers: Map<string, Shared>,
	key: string,
	work: (options: WalkOptions) => Promise<unknown>
): Shared {
	const control = new AbortController();
	const told: Shared['told'] = new Set();
	const onProgress = (progress: WalkProgress): void => {
		shared.progress = progress;
		for (const tell of told) tell(progress);
	};
	const forget = (): void => {
		if (answers.get(key) === shared) answers.delete(key);
	};
	const answer = work({ signal: control.signal, onProgress });
	const shared: Shared = { answer, control, told, progress: null, waiting: 0, isDone: false };
	answers.set(key, shared);
	control.signal.addEventListener('abort', forget);
	answer.then(() => {
		shared.isDone = true;
		const done = [...answers].filter(([, { isDone }]) => isDone);
		for (const [oldest] of done.slice(0, Math.max(0, done.length - MOST_KEPT))) answers.delete(oldest);
	}, forget);
	return shared;
}

function waitFor(
	shared: Shared,
	signal: AbortSignal | undefined,
	onProgress: WalkOptions['onProgress']
): Promise<unknown> {
	return new Promise((resolve, reject) => {
		const leave = (): void => {
			if (onProgress !== undefined) shared.told.delete(onProgress);
			signal?.removeEventListener('abort', giveUp);
			shared.waiting -= 1;
			if (shared.waiting === 0 && !shared.isDone) shared.control.abort();
		};
		const giveUp = (): void => {
			leave();
			reject(new AppError('cancelled', 'shared answer', { cause: signal?.reason }));
		};
		shared.waiting += 1;
		if (onProgress !== undefined) {
			shared.told.add(onProgress);
			if (shared.progress !== null) onProgress(shared.progress);
		}
		shared.answer.then(resolve, reject).finally(() => {
			if (signal?.aborted !== true) leave();
		});
		if (signal?.aborted === true) giveUp();
		else signal?.addEventListener('abort', giveUp, { once: true });
	});
}
