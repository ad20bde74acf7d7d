import { readFileSync } from 'node:fs';
import { buildReference, REFERENCE_FILES, type ReferenceSources } from '../lib/reference/build-reference';
import type { Reference } from '../lib/reference/reference';

const FOLDER = new URL('../../data/reference/', import.meta.url);

/** The lists of data/reference read from disk: the Node counterpart of `bundledReference`. */
export function readReference(): Reference {
	const sources = Object.fromEntries(
		Object.entries(REFERENCE_FILES).map(([list, file]) => [list, readFileSync(new URL(file, FOLDER), 'utf8')])
	) as ReferenceSources;
	return buildReference(sources);
}
