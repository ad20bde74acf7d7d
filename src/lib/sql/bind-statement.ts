import { formStatement, type BoundValue, type SqlText, type Statement } from './statement';

/** A statement taken apart so that it can be bound *and* cancelled. */
export interface BoundSteps {
	/** Makes the text known under a name. */
	readonly prepare: SqlText;
	/** Puts the values into one session variable; the `?` are bound by the engine's own interface. */
	readonly assign: { readonly text: SqlText; readonly params: readonly BoundValue[] };
	/** Runs the prepared text with the variable's fields. */
	readonly execute: SqlText;
}

/**
 * DuckDB-WASM 1.32 can't cancel a statement prepared through its interface: it runs to its end before the worker
 * listens again (measured: 42 s after the cancel). Text that is *sent* is polled and ends within 0.3 s. So the
 * values are bound to a session variable first, and a sent EXECUTE reads them from there.
 */
export function bindStatement(statement: Statement<unknown>): BoundSteps {
	const names = statement.params.map((_, index) => `p${index + 1}`);
	const plain = (text: string) => formStatement(() => text).text;
	return {
		prepare: plain(`PREPARE question AS ${statement.text}`),
		assign: {
			text: plain(`SET VARIABLE bound = {${names.map((name) => `'${name}': ?`).join(', ')}}`),
			params: statement.params
		},
		execute: plain(`EXECUTE question(${names.map((name) => `getvariable('bound').${name}`).join(', ')})`)
	};
}
