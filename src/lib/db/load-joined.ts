import { AppError } from '../domain/app-error';
import { orShortMemory } from '../domain/failure-of';
import { workInTurns } from '../work/take-turns';
import type { Joined } from '../ingest/joined';
import { compressStore, createLoad, dropLoad, loadSchema, switchToLoad } from '../sql/load';
import type { TableName } from '../sql/schema';
import { codeFigures } from './code-figures';
import { currentLoad, markCurrentLoad } from './current-load';
import { describeError } from './describe-error';
import type { Engine } from './engine-interface';
import { forgetRows, keepRows } from './coded-rows';
import { tabulateDictionaries, type Nesting } from './tabulate-dictionaries';

const lastLoad = new WeakMap<Engine, number>();

/** Figures that lie in the engine beside those that all questions ask, and are not asked yet. */
export interface LaidLoad {
	readonly joined: Joined;
	readonly number: number;
}

/**
 * Lays the figures of `joined` in a schema of their own, whole or not at all; what is being asked stays. One at a time:
 * a caller waits for the one before or aborts it. Statements, links, reports and deadlines are few, are asked whole and
 * stay in memory.
 */
export async function layJoined(
	engine: Engine,
	joined: Joined,
	nesting: Nesting,
	signal?: AbortSignal
): Promise<LaidLoad> {
	const number = (lastLoad.get(engine) ?? 0) + 1;
	lastLoad.set(engine, number);
	try {
		await fillLoad(engine, number, joined, nesting, signal);
	} catch (error) {
		// What can't be removed now is in nobody's way; why it could not be laid is what is to be told.
		await removeLoad(engine, number).catch(() => undefined);
		throw orShortMemory(error);
	}
	return { joined, number };
}

/**
 * Makes laid figures the ones that all questions ask, in one statement, so nothing half-loaded is ever seen; where that
 * fails the former load stays.
 */
export async function askLaid(engine: Engine, { number }: LaidLoad): Promise<void> {
	try {
		await engine.run(switchToLoad(number));
	} catch (error) {
		await removeLoad(engine, number);
		throw error;
	}
	const former = currentLoad(engine);
	markCurrentLoad(engine, number);
	if (former !== null) await removeLoad(engine, former);
}

/** Takes laid figures away that nothing is to ask. */
export function dropLaid(engine: Engine, { number }: LaidLoad): Promise<void> {
	return removeLoad(engine, number);
}

/** Lays the figures of `joined` and makes them the ones that all questions ask. */
export async function loadJoined(
	engine: Engine,
	joined: Joined,
	nesting: Nesting,
	signal?: AbortSignal
): Promise<void> {
	await askLaid(engine, await layJoined(engine, joined, nesting, signal));
}

async function fillLoad(
	engine: Engine,
	number: number,
	joined: Joined,
	nesting: Nesting,
	signal: AbortSignal | undefined
): Promise<void> {
	const { writeStream } = await import('./write-stream').catch((cause: unknown) => {
		throw new AppError('asset_load', describeError(cause), { cause });
	});
	const schema = loadSchema(number);
	const { dictionaries, tables, batches } = await workInTurns(codeFigures(joined), signal);
	const dimensions = tabulateDictionaries(number, dictionaries, nesting);
	keepRows(engine, { load: number, dictionaries, tables, dimensions });
	for (const statement of createLoad(number)) await engine.run(statement, signal);
	for (const [table, columns] of Object.entries(dimensions) as [
		TableName,
		(typeof dimensions)['province']
	][]) {
		await engine.insert({ schema, table }, writeStream(table, columns), signal);
	}
	// The next batch is made while the engine takes in the one before.
	let inserted = Promise.resolve();
	for (const work of batches('clustered')) {
		const stream = writeStream('figure', await workInTurns(work, signal));
		await inserted;
		inserted = engine.insert({ schema, table: 'figure' }, stream, signal);
		inserted.catch(() => undefined);
	}
	await inserted;
	await engine.run(compressStore(), signal);
}

/** Dictionaries go last: an answer of the load's last question is still being read while its tables are dropped. */
async function removeLoad(engine: Engine, number: number): Promise<void> {
	try {
		if (!engine.gone.aborted) await engine.run(dropLoad(number));
	} finally {
		forgetRows(engine, number);
	}
}
