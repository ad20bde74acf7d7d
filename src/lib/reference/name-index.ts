import { foldAccents, foldText } from '../domain/fold';
import { editDistance } from './edit-distance';
import type { Match } from './reference';

/** Two letters without accents (`to`, `bo`) stand for too many words to be taken as one of them. */
const SHORTEST_WITHOUT_ACCENTS = 3;
/** One slip in four letters is still recognisable, in fewer not; the suggestion is only ever shown, never taken. */
const LETTERS_PER_SLIP = 4;
/** A shorter name turns up inside others by chance. */
const SHORTEST_CONTAINED = 6;

/** Wider than for the one suggestion of a message: a list may hold a miss. */
const LETTERS_PER_SUGGESTION = 3;
const SHORTEST_HELD = 4;

function holdsOther(left: string, right: string): boolean {
	if (Math.min(left.length, right.length) < SHORTEST_HELD) return false;
	return left.includes(right) || right.includes(left);
}

interface Entry<Value> {
	readonly key: string;
	readonly bare: string;
	readonly value: Value;
}

interface Built<Value> {
	readonly entries: readonly Entry<Value>[];
	readonly byKey: ReadonlyMap<string, readonly Value[]>;
	readonly byBare: ReadonlyMap<string, readonly Entry<Value>[]>;
}

function build<Value>(names: readonly (readonly [name: string, value: Value])[]): Built<Value> {
	const entries: Entry<Value>[] = [];
	const byKey = new Map<string, Value[]>();
	const byBare = new Map<string, Entry<Value>[]>();
	for (const [name, value] of names) {
		const key = keyOf(name);
		if (key === '') continue;
		const values = byKey.get(key) ?? [];
		if (values.includes(value)) continue;
		byKey.set(key, [...values, value]);
		const entry = { key, bare: foldAccents(key), value };
		entries.push(entry);
		byBare.set(entry.bare, [...(byBare.get(entry.bare) ?? []), entry]);
	}
	return { entries, byKey, byBare };
}

/** An unknown name whose suggestion is looked for only when somebody asks: most are only tried. */
export function unknown<Value>(suggest: () => Value | null): Extract<Match<Value>, { kind: 'unknown' }> {
	let found: Value | null | undefined;
	return {
		kind: 'unknown',
		get suggestion() {
			found ??= suggest();
			return found;
		}
	};
}

/** Folded, and without what writers leave out or vary: spaces, commas, dashes, dots, slashes, `&`. */
function keyOf(text: string): string {
	return foldText(text).replace(/[^\p{L}\p{N}%]+/gu, '');
}

/** True where `written` is `key` with some accents left out, and none changed. */
function lacksOnlyAccents(written: string, key: string, bare: string): boolean {
	if (written.length !== key.length || key.length !== bare.length) return false;
	for (let at = 0; at < key.length; at++) {
		if (written[at] !== key[at] && written[at] !== bare[at]) return false;
	}
	return true;
}

/**
 * Finds what a written name stands for: equal after folding, else equal with accents missing, else unknown
 * with the nearest name as a suggestion. A name held by several values is ambiguous, never the first of them.
 */
export class NameIndex<Value> {
	readonly #names: readonly (readonly [name: string, value: Value])[];
	#built: Built<Value> | undefined;

	constructor(names: Iterable<readonly [name: string, value: Value]>) {
		this.#names = [...names];
	}

	/** Worked out when a name is first looked for: a page that reads no file never does. */
	get #index(): Built<Value> {
		return (this.#built ??= build(this.#names));
	}

	/** The values of a name, none, one or several; see the class for what counts as equal. */
	match(text: string): Match<Value> {
		const key = keyOf(text);
		const exact = this.#index.byKey.get(key) ?? this.#withoutAccents(key);
		const [first] = exact;
		if (first === undefined) return unknown(() => this.#nearest(foldAccents(key)));
		return exact.length === 1 ? { kind: 'match', value: first } : { kind: 'ambiguous', candidates: exact };
	}

	/** The values whose names are nearest to a text, the likeliest first: for showing, never for taking. */
	suggest(text: string, count: number): readonly Value[] {
		const bare = foldAccents(keyOf(text));
		const limit = Math.max(2, Math.floor(bare.length / LETTERS_PER_SUGGESTION));
		const scores = new Map<Value, number>();
		for (const entry of this.#index.entries) {
			const distance = editDistance(bare, entry.bare, limit);
			const near = distance <= limit && distance < entry.bare.length;
			if (!near && !holdsOther(bare, entry.bare)) continue;
			const score = near ? distance : limit + 1 + Math.abs(bare.length - entry.bare.length) / 1000;
			if (score < (scores.get(entry.value) ?? Infinity)) scores.set(entry.value, score);
		}
		const ranked = [...scores].sort(([, left], [, right]) => left - right);
		return ranked.slice(0, count).map(([value]) => value);
	}

	#withoutAccents(key: string): readonly Value[] {
		if (key.length < SHORTEST_WITHOUT_ACCENTS) return [];
		const alike = this.#index.byBare.get(foldAccents(key)) ?? [];
		const found = alike.filter((entry) => lacksOnlyAccents(key, entry.key, entry.bare));
		return [...new Set(found.map((entry) => entry.value))];
	}

	#nearest(bare: string): Value | null {
		let limit = Math.floor(bare.length / LETTERS_PER_SLIP);
		let nearest = new Set<Value>();
		for (const entry of this.#index.entries) {
			const distance = editDistance(bare, entry.bare, limit);
			if (distance > limit || distance >= entry.bare.length) continue;
			if (distance < limit) nearest = new Set();
			limit = distance;
			nearest.add(entry.value);
		}
		if (nearest.size === 0) nearest = this.#contained(bare);
		const [only] = nearest;
		return nearest.size === 1 && only !== undefined ? only : null;
	}

	#contained(bare: string): Set<Value> {
		const inside = this.#index.entries.filter(
			(entry) => entry.bare.length >= SHORTEST_CONTAINED && bare.includes(entry.bare)
		);
		const longest = Math.max(0, ...inside.map((entry) => entry.bare.length));
		return new Set(inside.filter((entry) => entry.bare.length === longest).map((entry) => entry.value));
	}
}
