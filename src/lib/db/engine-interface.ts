import type { ExploreTableName } from '../sql/explore/explore-tables';
import type { TableName } from '../sql/schema';
import type { Statement } from '../sql/statement';

/** A result by column: integers as `Int32Array`, everything else as an array; NULL is `null`. */
export interface Columns<Row> {
	readonly length: number;
	readonly columns: { readonly [Name in keyof Row]: ArrayLike<Row[Name]> };
}

/** Where a batch is put: a table of the closed list in the schema of one load. */
interface InsertTarget {
	readonly schema: string;
	readonly table: TableName | ExploreTableName;
}

/**
 * The one connection to the database. Questions wait for each other in the order asked. Every promise settles:
 * an aborted signal rejects with `cancelled` at once (the connection lives and answers the next question), a dead
 * worker rejects everything pending and later with `engine_lost`, a refused statement rejects with `query`, and one for
 * which memory does not suffice with `out_of_memory`: the connection lives then.
 */
export interface Engine {
	/** Rows as objects; for what a person reads. */
	run<Row>(statement: Statement<Row>, signal?: AbortSignal): Promise<Row[]>;
	/** The same answer by column, half the cost for many rows. */
	runColumns<Row>(statement: Statement<Row>, signal?: AbortSignal): Promise<Columns<Row>>;
	/**
	 * Prepares a statement and runs nothing of it. Rejects with `query` where it is more than one statement or can't be
	 * understood: a text is only ever sent, which would run several, after this has passed.
	 */
	check(statement: Statement<unknown>, signal?: AbortSignal): Promise<void>;
	/** Appends an Arrow IPC stream; its bytes are handed over and can't be used again. */
	insert(target: InsertTarget, stream: Uint8Array, signal?: AbortSignal): Promise<void>;
	/** Aborts when the engine is lost or closed; its reason is the `AppError`. */
	readonly gone: AbortSignal;
	/** Ends the worker; what is still pending is rejected with `engine_lost`. May be called twice. */
	close(): void;
}
