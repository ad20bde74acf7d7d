import type { Finding, FindingLevel } from '../domain/finding';

/** What is wrong or worth saying about a cell; the place is added where the row is known. */
export interface Trouble {
	readonly code: string;
	readonly level: FindingLevel;
	/** The column of the format it belongs to. */
	readonly column: string;
	readonly value: string;
	readonly params: Finding['params'];
}

/** The reading of a cell: a value with remarks, or a trouble that holds every row it stands in. */
export type Cell<Value> =
	| { readonly kind: 'read'; readonly value: Value; readonly remarks: readonly Trouble[] }
	| { readonly kind: 'held'; readonly trouble: Trouble };

/** A sound cell, with remarks where something is worth saying. */
export function readCell<Value>(value: Value, remarks: readonly Trouble[] = []): Cell<Value> {
	return { kind: 'read', value, remarks };
}

/** A cell whose rows are held until a person decides. */
export function holdCell(
	code: string,
	column: string,
	value: string,
	params: Finding['params'] = {}
): { readonly kind: 'held'; readonly trouble: Trouble } {
	return { kind: 'held', trouble: { code, level: 'error', column, value, params } };
}

/** A remark on a sound cell. */
export function remark(
	code: string,
	level: 'warning' | 'info',
	column: string,
	value: string,
	params: Finding['params'] = {}
): Trouble {
	return { code, level, column, value, params };
}
