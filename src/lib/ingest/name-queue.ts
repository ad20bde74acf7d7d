import { ALIAS_KINDS, type AliasKind } from '../domain/import-memory';
import type { UnresolvedName } from '../domain/understanding';
import type { Match, Reference } from '../reference/reference';
import type { Trouble } from './cell';

const QUEUE_MAX = 500;
const SUGGESTIONS = 5;
const CODE = new RegExp(`^(${ALIAS_KINDS.join('|')})\\.(unknown|ambiguous)$`, 'u');

interface Waiting {
	readonly kind: AliasKind;
	readonly state: UnresolvedName['state'];
	readonly column: string;
	readonly written: string;
	readonly line: number;
	rows: number;
}

/** The names of one file that wait for a person, each once, with the rows that bear it. */
export class NameQueue {
	readonly #waiting = new Map<string, Waiting>();

	/** Takes note of a trouble of one row, if it is a name that no list could tell. */
	note({ code, value }: Trouble, column: string, line: number): void {
		const [, kind, state] = CODE.exec(code) ?? [];
		if (kind === undefined || state === undefined) return;
		const key = `${kind}\u0000${column}\u0000${value}`;
		const known = this.#waiting.get(key);
		if (known !== undefined) known.rows += 1;
		else {
			const place = { column, written: value, line, rows: 1 };
			this.#waiting.set(key, { kind: kind as AliasKind, state: state as UnresolvedName['state'], ...place });
		}
	}

	/** The queue, names of most rows first, with what they may stand for. */
	list(reference: Reference): { readonly names: readonly UnresolvedName[]; readonly namesOver: number } {
		const all = [...this.#waiting.values()].sort((a, b) => b.rows - a.rows || a.line - b.line);
		const names = all.slice(0, QUEUE_MAX).map((waiting) => ({
			...waiting,
			suggestions: suggest(reference, waiting.kind, waiting.written)
		}));
		return { names, namesOver: all.length - names.length };
	}
}

/** What suggestions can be had from: all lists of the product but the open one of bodies. */
interface NameList<Code> {
	match(text: string): Match<Code>;
	suggest(text: string, count: number): readonly Code[];
	get(code: Code): { readonly nameVi: string };
}

function suggestFrom<Code extends string>(
	list: NameList<Code>,
	written: string
): UnresolvedName['suggestions'] {
	const match = list.match(written);
	const codes = match.kind === 'ambiguous' ? match.candidates : list.suggest(written, SUGGESTIONS);
	return codes.map((code) => ({ code, name: list.get(code).nameVi }));
}

function suggest(reference: Reference, kind: AliasKind, written: string): UnresolvedName['suggestions'] {
	const { places, indicators, topics, channels, audiences } = reference;
	switch (kind) {
		case 'province':
			return suggestFrom({ ...places, match: (text) => places.match(text, null) }, written);
		case 'indicator':
			return suggestFrom(indicators, written);
		case 'topic':
			return suggestFrom(topics, written);
		case 'channel':
			return suggestFrom(channels, written);
		case 'audience':
			return suggestFrom(audiences, written);
	}
}
