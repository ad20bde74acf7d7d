import { currentLoad } from '../db/current-load';
import type { Engine } from '../db/engine';
import { shareWork, type Waiter, type WorkControl } from '../work/share-work';
import type { WalkProgress } from './walk-series';

interface Kept {
	readonly load: number | null;
	readonly share: ReturnType<typeof shareWork<unknown, WalkProgress>>;
}

/** So many finished answers are kept: the data sets a person goes between, and the last few choices. */
const MOST_KEPT = 4;

const kept = new WeakMap<Engine, Kept>();

/**
 * Works an answer out once for all who ask it of the same load, and keeps it for those who ask later; `key` says what is
 * asked. Who waits, leaves and is told as `shareWork` says.
 */
export async function shareAnswer<Answer>(
	engine: Engine,
	key: string,
	work: (control: WorkControl<WalkProgress>) => Promise<Answer>,
	waiter?: Waiter<WalkProgress>
): Promise<Answer> {
	const load = currentLoad(engine);
	const last = kept.get(engine);
	const own = last?.load === load ? last : { load, share: shareWork<unknown, WalkProgress>(MOST_KEPT) };
	kept.set(engine, own);
	return (await own.share(key, work, waiter)) as Answer;
}
