import { AsyncDuckDB, VoidLogger, type AsyncDuckDBConnection } from '@duckdb/duckdb-wasm';
import { AppError } from '../domain/app-error';
import { orShortMemory } from '../domain/failure-of';
import { waitForWorker, type Waiting } from '../work/wait-for-worker';
import { openStore } from '../sql/load';
import { lockSettings } from '../sql/lock-settings';
import type { Statement } from '../sql/statement';
import { askConnection } from './ask-connection';
import { describeError } from './describe-error';
import type { Engine } from './engine-interface';
import type { LaunchedWorker } from './launch-worker';
import { queueTurns, type Turns } from './queue-turns';
import { readBatches } from './read-batches';

/** How long the worker computes before it looks for a cancel, in ms; the floor of a cancel's delay. */
const POLLING_INTERVAL_MS = 50;

/** How the engine says that its memory did not suffice; what follows may be a user's text. */
const SHORT =
	/^Out of Memory Error|^\{"exception_type":"Out of Memory"|^[^']*'[a-z_]+': (Failed to commit: )?Allocation failure|^std::bad_alloc/;

/** How it says that nothing more can be asked of the database it holds. */
const INVALID = /^(FATAL Error|\{"exception_type":"FATAL")/;

/**
 * Makes an engine of a launched worker: instantiates, opens, locks. On any failure the worker is ended, so that
 * a retry starts from nothing. Works with any worker of the web's shape, which is how Node runs it.
 */
export async function buildEngine(launched: LaunchedWorker, signal?: AbortSignal): Promise<Engine> {
	const { worker } = launched;
	const gone = new AbortController();
	const leave = (error: AppError) => {
		if (gone.signal.aborted) return;
		gone.abort(error);
		worker.terminate();
	};
	const lose = (detail: string) => leave(new AppError('engine_lost', detail));
	worker.addEventListener('error', (event) => lose(event.message || 'worker error'));
	worker.addEventListener('messageerror', () => lose('unreadable message from the worker'));
	worker.addEventListener('close', () => lose('worker closed'));
	const turns = watchTurns(queueTurns(gone.signal), worker, gone.signal, () => lose('stopped'));
	const database = new AsyncDuckDB(new VoidLogger(), worker);
	try {
		const connection = await turns.take(() => connect(database, launched.moduleUrl), signal);
		return shapeEngine(connection, turns, gone.signal, lose);
	} catch (error) {
		const cancelled = error instanceof AppError && error.kind === 'cancelled';
		const failure = cancelled ? error : new AppError('engine_start', describeError(error), { cause: error });
		leave(failure);
		throw failure;
	}
}

/** A worker that is asked is watched: each message is a sign, and one that is lost is waited for no longer. */
function watchTurns(turns: Turns, worker: Worker, gone: AbortSignal, stop: () => void): Turns {
	let waiting: Waiting | null = null;
	worker.addEventListener('message', () => waiting?.hear());
	gone.addEventListener('abort', () => waiting?.end());
	return {
		take: (work, signal) =>
			turns.take(async () => {
				const own = waitForWorker('asking', stop);
				waiting = own;
				try {
					return await work();
				} finally {
					own.end();
				}
			}, signal)
	};
}

async function connect(database: AsyncDuckDB, moduleUrl: string): Promise<AsyncDuckDBConnection> {
	await database.instantiate(moduleUrl);
	await database.open({ query: { queryPollingInterval: POLLING_INTERVAL_MS } });
	const connection = await database.connect();
	for (const { text } of [...openStore(), ...lockSettings()]) await connection.query(text);
	return connection;
}

function shapeEngine(
	connection: AsyncDuckDBConnection,
	turns: Turns,
	gone: AbortSignal,
	lose: (detail: string) => void
): Engine {
	const turn = <Answer>(work: (signal?: AbortSignal) => Promise<Answer>, signal?: AbortSignal) =>
		turns.take(async () => {
			try {
				return await work(signal);
			} catch (error) {
				if (signal?.aborted) throw new AppError('cancelled', 'question', { cause: error });
				// A trap leaves the module's memory in no known state: nothing may be asked of it any more.
				if (error instanceof Error && error.name === 'RuntimeError') lose(error.message);
				const failure = orShortMemory(error);
				if (failure instanceof AppError) throw failure;
				const detail = describeError(error);
				if (INVALID.test(detail)) lose(detail);
				throw new AppError(SHORT.test(detail) ? 'out_of_memory' : 'query', detail, { cause: error });
			}
		}, signal);
	const runColumns = <Row>(statement: Statement<Row>, signal?: AbortSignal) =>
		turn(async () => readBatches<Row>(await askConnection(connection, statement, signal)), signal);
	return {
		gone,
		runColumns,
		async run<Row>(statement: Statement<Row>, signal?: AbortSignal) {
			const { length, columns } = await runColumns(statement, signal);
			const entries = Object.entries<ArrayLike<unknown>>(columns);
			return Array.from({ length }, (_, at) => {
				return Object.fromEntries(entries.map(([name, cells]) => [name, cells[at]])) as Row;
			});
		},
		check: (statement, signal) =>
			turn(async () => (await connection.prepare(statement.text)).close(), signal),
		insert: ({ schema, table }, stream, signal) =>
			turn(() => connection.insertArrowFromIPCStream(stream, { schema, name: table, create: false }), signal),
		close: () => lose('closed')
	};
}
