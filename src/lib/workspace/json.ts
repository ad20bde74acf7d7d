/** A value of JSON. What it means is known to the room that keeps it here. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** Levels of nesting that are kept or taken from a backup; real decisions have fewer than ten. */
const MOST_LEVELS = 64;

/** What keeps a value from being kept as JSON. */
export type JsonTrouble = 'too_deep' | 'not_json';

function isPlain(value: object): boolean {
	const prototype: unknown = Object.getPrototypeOf(value);
	return Array.isArray(value) || prototype === Object.prototype || prototype === null;
}

/**
 * Whether a value comes back from JSON text as it went in: no `undefined`, no infinite number, no class, and at
 * most `MOST_LEVELS` deep. `null` where all is well.
 */
export function findJsonTrouble(value: unknown): JsonTrouble | null {
	const waiting: { value: unknown; level: number }[] = [{ value, level: 1 }];
	for (let next = waiting.pop(); next; next = waiting.pop()) {
		const { value: part, level } = next;
		if (part === null || typeof part === 'string' || typeof part === 'boolean') continue;
		if (typeof part === 'number') {
			if (!Number.isFinite(part)) return 'not_json';
			continue;
		}
		if (typeof part !== 'object' || !isPlain(part)) return 'not_json';
		if (level > MOST_LEVELS) return 'too_deep';
		for (const inner of Object.values(part)) waiting.push({ value: inner, level: level + 1 });
	}
	return null;
}

/** Levels of brackets in JSON text, found without building anything; text that is no JSON gives any number. */
function countLevels(text: string): number {
	let level = 0;
	let deepest = 0;
	let quoted = false;
	for (let at = 0; at < text.length; at += 1) {
		const unit = text[at];
		if (quoted) {
			if (unit === '\\') at += 1;
			else if (unit === '"') quoted = false;
		} else if (unit === '"') quoted = true;
		else if (unit === '[' || unit === '{') deepest = Math.max(deepest, (level += 1));
		else if (unit === ']' || unit === '}') level -= 1;
	}
	return deepest;
}

/** Reads UTF-8 JSON text; `null` where it is none, or nested deeper than anything that is kept here. */
export function parseJson(bytes: Uint8Array): { readonly value: unknown } | null {
	try {
		const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
		// Entries stand a few levels deep in what surrounds them.
		return countLevels(text) > MOST_LEVELS + 8 ? null : { value: JSON.parse(text) as unknown };
	} catch {
		return null;
	}
}

/** JSON text as UTF-8; `indent` for people to read. */
export function formJson(value: unknown, indent = ''): Uint8Array<ArrayBuffer> {
	return new TextEncoder().encode(JSON.stringify(value, null, indent));
}
