/** Why a value is not of its shape, and where: `columns[2].is.name`. */
export interface JsonProblem {
	readonly path: string;
	readonly code: 'type' | 'choice' | 'range' | 'too_long' | 'too_many' | 'unknown_field';
}

/** Reads a value at a path; reports what is wrong and returns a stand-in that is never used. */
export type Check<Value> = (value: unknown, path: string, problems: JsonProblem[]) => Value;

/** Enough to mend a file by; a hostile one may hold millions. */
const PROBLEMS_MAX = 20;

function report(problems: JsonProblem[], path: string, code: JsonProblem['code']): void {
	if (problems.length < PROBLEMS_MAX) problems.push({ path, code });
}

/** A text of at most `longest` UTF-16 units. */
export function text(longest: number): Check<string> {
	return (value, path, problems) => {
		if (typeof value !== 'string') report(problems, path, 'type');
		else if (value.length > longest) report(problems, path, 'too_long');
		else return value;
		return '';
	};
}

/** A whole number from `least` to 2³¹ − 1. */
export function whole(least: number): Check<number> {
	return (value, path, problems) => {
		if (typeof value !== 'number' || !Number.isInteger(value)) report(problems, path, 'type');
		else if (value < least || value > 0x7fffffff) report(problems, path, 'range');
		else return value;
		return least;
	};
}

/** One of a closed list of values. */
export function choice<Value extends string | number>(values: readonly [Value, ...Value[]]): Check<Value> {
	return (value, path, problems) => {
		const found = values.find((one) => one === value);
		if (found === undefined) report(problems, path, 'choice');
		return found ?? values[0];
	};
}

/** `null`, or a value of its own shape. */
export function orNull<Value>(check: Check<Value>): Check<Value | null> {
	return (value, path, problems) => (value === null ? null : check(value, path, problems));
}

/** A list of at most `most` entries. */
export function listOf<Value>(check: Check<Value>, most: number): Check<readonly Value[]> {
	return (value, path, problems) => {
		if (!Array.isArray(value)) report(problems, path, 'type');
		else if (value.length > most) report(problems, path, 'too_many');
		else return value.map((entry: unknown, at) => check(entry, `${path}[${at}]`, problems));
		return [];
	};
}

/**
 * An object of exactly these fields, own ones only. A field left out takes its value from `defaults` where that has
 * one, and is else reported; a field too many is reported, so that a typing error is never taken for silence.
 */
export function objectOf<Fields extends object>(
	fields: { readonly [Name in keyof Fields]: Check<Fields[Name]> },
	defaults: Partial<Fields> = {}
): Check<Fields> {
	const checks = Object.entries(fields) as [string, Check<unknown>][];
	const given = new Map<string, unknown>(Object.entries(defaults));
	return (value, path, problems) => {
		const plain = typeof value === 'object' && value !== null && !Array.isArray(value);
		if (!plain) report(problems, path, 'type');
		const own = new Map<string, unknown>(plain ? Object.entries(value) : []);
		const at = (name: string): string => (path === '' ? name : `${path}.${name}`);
		const entries = checks.map(([name, check]) => {
			if (plain && !own.has(name) && given.has(name)) return [name, given.get(name)];
			return [name, check(own.get(name), at(name), plain ? problems : [])];
		});
		const known = new Set(checks.map(([name]) => name));
		for (const name of own.keys())
			if (!known.has(name)) report(problems, at(name.slice(0, 40)), 'unknown_field');
		return Object.fromEntries(entries) as Fields;
	};
}

/** One of several objects, told apart by the text in their field `kind`. */
export function byKind<Value>(shapes: ReadonlyMap<string, Check<Value>>): Check<Value> {
	return (value, path, problems) => {
		const kind: unknown =
			typeof value === 'object' && value !== null && Object.hasOwn(value, 'kind')
				? (value as { kind: unknown }).kind
				: undefined;
		const shape = typeof kind === 'string' ? shapes.get(kind) : undefined;
		const [fallback] = shapes.values();
		if (shape !== undefined) return shape(value, path, problems);
		report(problems, `${path}.kind`, 'choice');
		if (fallback === undefined) throw new RangeError('no shapes');
		return fallback(value, path, []);
	};
}
