import { foldText } from '../domain/fold';
import type { Match, Reference } from '../reference/reference';
import type { KnownKind } from './columns';
import * as lists from './read-words';
import type { WordList } from './read-words';

type Words = WordList<string | boolean>;

const SYNTHETIC: readonly (readonly [string, Words])[] = [['synthetic', lists.SYNTHETIC]];

/** The closed columns of each kind of file. */
const CLOSED: Readonly<Record<KnownKind, ReadonlyMap<string, Words>>> = {
	activities: new Map<string, Words>([
		['scope', lists.SCOPES],
		['row_role', lists.ROLES],
		['grain', lists.GRAINS],
		['cumulative', lists.CUMULATIVE],
		['origin', lists.ORIGINS],
		['basis', lists.BASES],
		['kind', lists.FIGURE_KINDS],
		...SYNTHETIC
	]),
	statements: new Map<string, Words>([
		['kind', lists.STATEMENT_KINDS],
		['origin', lists.ORIGINS],
		...SYNTHETIC
	]),
	links: new Map<string, Words>([
		['strength', lists.STRENGTHS],
		['confidence', lists.CONFIDENCES]
	]),
	reports: new Map<string, Words>([
		['type', lists.REPORT_TYPES],
		['limitations_section', lists.LIMITATION_SECTIONS],
		...SYNTHETIC
	]),
	deadlines: new Map(),
	documents_cited: new Map(),
	follow_ups: new Map<string, Words>([['state', lists.FOLLOW_UP_STATES]]),
	recurrences: new Map<string, Words>([['same', lists.SAME]]),
	categories: new Map<string, Words>([['list', lists.CATEGORY_LISTS]])
};

/**
 * A cell of the canonical form as people write it: `toàn tỉnh` for `consolidated`, the name of an indicator or a topic
 * for its code. Reading it gives the same; where a name would not, the code stays.
 */
export function sayCell(
	kind: KnownKind,
	column: string,
	text: string,
	reference: Reference,
	language: 'vi' | 'en'
): string {
	if (text === '') return '';
	const words = CLOSED[kind].get(column);
	if (words !== undefined) return sayWord(words, text, language);
	if (kind !== 'activities' && kind !== 'statements') return text;
	const say = (list: Names): string =>
		text
			.split('; ')
			.map((code) => sayCode(list, code, language))
			.join('; ');
	switch (column) {
		case 'indicator':
			return say(reference.indicators);
		case 'topic':
			return say(reference.topics);
		case 'channel':
			return say(reference.channels);
		case 'audience':
			return say(reference.audiences);
		default:
			return text;
	}
}

/** The word of the language that means the same: the first in the list's order that has an accent, or has none. */
function sayWord({ words }: Words, text: string, language: 'vi' | 'en'): string {
	const value = words.get(foldText(text));
	const isOwn = (word: string): boolean =>
		/[^ -~]/u.test(word) === (language === 'vi') && !word.includes('_');
	const found = [...words].find(([word, means]) => means === value && isOwn(word));
	return value === undefined ? text : (found?.[0] ?? text);
}

interface Names {
	readonly all: readonly { readonly code: string; readonly nameVi: string; readonly nameEn: string }[];
	match(name: string): Match<string>;
}

function sayCode(list: Names, code: string, language: 'vi' | 'en'): string {
	const entry = list.all.find((one) => one.code === code);
	if (entry === undefined) return code;
	const name = language === 'vi' ? entry.nameVi : entry.nameEn;
	const meant = list.match(name);
	return meant.kind === 'match' && meant.value === code && !name.includes(';') ? name : code;
}
