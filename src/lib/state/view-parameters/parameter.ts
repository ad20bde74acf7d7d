import type { View } from '../view';
import type { Reference } from '../../reference/reference';

/** One parameter of the address. */
export interface Parameter {
	/** The view with the values taken in, or `null` where any of them cannot be understood. */
	readonly read: (view: View, values: readonly string[], reference: Reference) => View | null;
	readonly write: (view: View) => readonly string[];
}

/** Parameters by their names in the address, in the order they are written. */
export type Parameters = Readonly<Record<string, Parameter>>;

/** Nothing for what is not chosen: the address holds only choices. */
export function unlessDefault(value: string, standard: string): readonly string[] {
	return value === standard ? [] : [value];
}

/** One value of those allowed, and only once; else `null`. */
export function oneOf<Value extends string>(
	values: readonly string[],
	allowed: readonly Value[],
	use: (value: Value) => View
): View | null {
	const value = allowed.find((candidate) => candidate === values[0]);
	return values.length === 1 && value !== undefined ? use(value) : null;
}

/** Values that are all known, each once; else `null`. */
export function allOf(
	values: readonly string[],
	isKnown: (value: string) => boolean,
	use: (values: readonly string[]) => View
): View | null {
	return values.every(isKnown) ? use([...new Set(values)]) : null;
}

/** Whether a value is the code of an item. */
export function isIn<Item>(
	items: readonly Item[],
	codeOf: (item: Item) => string
): (value: string) => boolean {
	const codes = new Set(items.map(codeOf));
	return (value) => codes.has(value);
}
