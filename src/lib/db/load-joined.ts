import { AppError } from '../domain/app-error';
import type { Joined } from '../ingest/joined';
import { compressStore, createLoad, dropLoad, loadSchema, switchToLoad } from '../sql/load';
import type { TableName } from '../sql/schema';
import { codeFigures } from './code-figures';
import { currentLoad, markCurrentLoad } from './current-load';
import { describeError } from './describe-error';
import { forgetDictionaries, keepDictionaries } from './dictionaries';
import type { Engine } from './engine-interface';
import { tabulateDictionaries, type Nesting } from './tabulate-dictionaries';

const lastLoad = new WeakMap<Engine, number>();

/**
 * Makes the figures of `joined` the ones that all questions ask. They are laid in a schema of their own beside
 * what is being asked and switched to in one statement, so nothing half-loaded is ever seen; on failure or abort
 * the former load stays. One load at a time: a caller waits for the one before or aborts it. Statements, links,
 * reports and deadlines are few, are asked whole and stay in memory.
 */
export async function loadJoined(
	engine: Engine,
	joined: Joined,
	nesting: Nesting,
	signal?: AbortSignal
): Promise<void> {
	const number = (lastLoad.get(engine) ?? 0) + 1;
	lastLoad.set(engine, number);
	try {
		await fillLoad(engine, number, joined, nesting, signal);
		await engine.run(switchToLoad(number));
	} catch (error) {
		await removeLoad(engine, number);
		throw error;
	}
	const former = currentLoad(engine);
	markCurrentLoad(engine, number);
	if (former !== null) await removeLoad(engine, former);
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
	const { dictionaries, batches } = codeFigures(joined);
	keepDictionaries(engine, number, dictionaries);
	for (const statement of createLoad(number)) await engine.run(statement, signal);
	const dimensions = tabulateDictionaries(number, dictionaries, nesting);
	for (const [table, columns] of Object.entries(dimensions) as [
		TableName,
		(typeof dimensions)['province']
	][]) {
		await engine.insert({ schema, table }, writeStream(table, columns), signal);
	}
	for (const batch of batches('clustered')) {
		await engine.insert({ schema, table: 'figure' }, writeStream('figure', batch), signal);
	}
	await engine.run(compressStore(), signal);
}

/** Dictionaries go last: an answer of the load's last question is still being read while its tables are dropped. */
async function removeLoad(engine: Engine, number: number): Promise<void> {
	if (!engine.gone.aborted) await engine.run(dropLoad(number));
	forgetDictionaries(engine, number);
}
