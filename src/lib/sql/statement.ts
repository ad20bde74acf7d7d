import type { Brand } from '../domain/brand';

/** SQL formed in this room; no other string is accepted by the engine. */
export type SqlText = Brand<string, 'SqlText'>;

/** A value that may be bound. Dates travel as ISO text, sets as one parameter a member. */
export type BoundValue = string | number | boolean | null;

declare const row: unique symbol;

/** One question to the engine: text with `$1…$n`, the values bound to them in order, and the shape of a row. */
export interface Statement<Row = object> {
	readonly text: SqlText;
	readonly params: readonly BoundValue[];
	readonly [row]?: Row;
}

/** Takes a value and returns the placeholder that stands for it in the text. */
export type Bind = (value: BoundValue) => string;

/** Forms a statement; `write` gets every value into the text through `bind`, never by concatenation. */
export function formStatement<Row = object>(write: (bind: Bind) => string): Statement<Row> {
	const params: BoundValue[] = [];
	const text = write((value) => `$${params.push(value)}`);
	return { text: text as SqlText, params };
}
