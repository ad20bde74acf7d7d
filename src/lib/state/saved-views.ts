import type { Entry } from '../workspace/entry';
import type { Json } from '../workspace/json';
import { itemsOf, type KeptItem, type WorkspaceState } from '../workspace/state';
import { now } from './now';
import { LONGEST_QUERY } from './view-codec';

/** Longest name of a view, in UTF-16 units. */
const LONGEST_NAME = 120;

/** A view kept by name: a screen and what was chosen there. */
export interface SavedView {
	readonly key: string;
	readonly name: string;
	/** The path of its screen from the base of the app: `/`, `/trends/`. */
	readonly path: string;
	/** What was chosen, as an address writes it: `''` or `?…`. */
	readonly query: string;
	readonly time: string;
}

function fieldOf(value: Json, field: string): string {
	if (value === null || typeof value !== 'object' || !Object.hasOwn(value, field)) return '';
	const text = (value as { readonly [key: string]: Json })[field];
	return typeof text === 'string' ? text : '';
}

/**
 * Reads what was kept, which may come from anybody's backup: only a path of this app and a query written anew go into
 * an address, so that nothing kept can lead elsewhere. What the query names is checked by the screen, as ever.
 */
function readView(key: string, { value, time }: KeptItem, paths: readonly string[]): SavedView | null {
	const name = cleanName(fieldOf(value, 'name'));
	const path = fieldOf(value, 'path');
	const query = new URLSearchParams(fieldOf(value, 'query')).toString();
	if (name === '' || !paths.includes(path) || query.length >= LONGEST_QUERY) return null;
	return { key, name, path, query: query === '' ? '' : `?${query}`, time };
}

/** A name as it is kept: composed, on one line, without what no one sees, not too long; `''` for none. */
export function cleanName(name: string): string {
	const line = name
		.normalize('NFC')
		.replace(/\p{Cf}/gu, '')
		.replace(/[\s\p{Cc}]+/gu, ' ')
		.trim();
	return [...line].slice(0, LONGEST_NAME).join('').trim();
}

/** The views of a workspace by name, in Vietnamese order. What is of an unknown shape is left out and stays kept. */
export function savedViews(state: WorkspaceState, paths: readonly string[]): readonly SavedView[] {
	const collator = new Intl.Collator('vi', { numeric: true });
	return [...itemsOf(state, 'view')]
		.flatMap(([key, item]) => readView(key, item, paths) ?? [])
		.sort((one, other) => collator.compare(one.name, other.name));
}

/** The entry that keeps a view, in place of the one under its key; without a key it is a new one. */
export function keepView(
	{ key, name, path, query }: Pick<SavedView, 'name' | 'path' | 'query'> & { readonly key: string | null },
	author: string | null
): Entry {
	const [random = 0] = crypto.getRandomValues(new Uint32Array(1));
	const fresh = `${now().getTime().toString(36)}-${random.toString(36)}`;
	return {
		type: 'kept',
		collection: 'view',
		key: key ?? fresh,
		value: { name: cleanName(name), path, query },
		author
	};
}

/** The entry that drops a view. */
export function dropView({ key }: SavedView): Entry {
	return { type: 'dropped', collection: 'view', key };
}
