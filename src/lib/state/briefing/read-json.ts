import type { Json } from '../../workspace/json';

/** The value of a field that an object itself has; `null` for all else. */
export function fieldOf(value: Json | undefined, field: string): Json {
	if (value === null || typeof value !== 'object' || !Object.hasOwn(value, field)) return null;
	return (value as { readonly [key: string]: Json })[field] ?? null;
}

/** The text of a field; `''` where there is none. */
export function textOf(value: Json | undefined, field: string): string {
	const text = fieldOf(value, field);
	return typeof text === 'string' ? text : '';
}

/** The list of a field; empty where there is none. */
export function listOf(value: Json | undefined, field: string): readonly Json[] {
	const list = fieldOf(value, field);
	return Array.isArray(list) ? (list as readonly Json[]) : [];
}

/** The texts of a list; what is no text is left out. */
export function textsOf(value: Json | undefined, field: string): readonly string[] {
	return listOf(value, field).filter((item) => typeof item === 'string');
}
