import type { AsyncDuckDBConnection } from '@duckdb/duckdb-wasm';
import type { RecordBatch } from 'apache-arrow';
import { bindStatement } from '../sql/bind-statement';
import type { Statement } from '../sql/statement';

/**
 * Asks one statement with its values bound and collects the streamed batches. On abort the running query is
 * cancelled in the worker; the promise then rejects once the worker is free again, which takes up to half a
 * second. At least one batch is returned where the statement has columns, so that an empty answer keeps them.
 */
export async function askConnection(
	connection: AsyncDuckDBConnection,
	statement: Statement<unknown>,
	signal?: AbortSignal
): Promise<RecordBatch[]> {
	const text = statement.params.length === 0 ? statement.text : await bindValues(connection, statement);
	signal?.throwIfAborted();
	const cancel = () => void connection.cancelSent().catch(() => undefined);
	signal?.addEventListener('abort', cancel);
	try {
		const batches: RecordBatch[] = [];
		for await (const batch of await connection.send(text, true)) {
			signal?.throwIfAborted();
			batches.push(batch);
		}
		return batches;
	} finally {
		signal?.removeEventListener('abort', cancel);
	}
}

/** Binds the values and returns the text that runs the statement with them. */
async function bindValues(connection: AsyncDuckDBConnection, statement: Statement<unknown>): Promise<string> {
	const { prepare, assign, execute } = bindStatement(statement);
	await connection.query(prepare);
	const assignment = await connection.prepare(assign.text);
	try {
		await assignment.query(...assign.params);
	} finally {
		await assignment.close();
	}
	return execute;
}
