import { strToU8, zipSync, type Zippable } from 'fflate';
import type { Files } from './folder-files';
import { sha256Of } from './sha256-of';

const CHECKSUMS = 'SHA256SUMS';

function checksumsOf(files: Files): string {
	return [...files].map(([path, bytes]) => `${sha256Of(bytes)}  ${path}\n`).join('');
}

/**
 * A zip of files below a folder of the given name, with `SHA256SUMS` beside them, which `sha256sum -c` reads from
 * inside the folder. The same files give the same bytes, on any day and in any time zone: paths are in order and
 * every file bears the same date.
 */
export function packRelease(name: string, files: Files): Uint8Array {
	const sorted = new Map([...files].sort(([a], [b]) => (a < b ? -1 : 1)));
	// The first day that a zip can state, and local: a zip writes a time down as the clock on the wall says it.
	const mtime = new Date(1980, 0, 1);
	const zip: Zippable = {};
	for (const [path, bytes] of [...sorted, [CHECKSUMS, strToU8(checksumsOf(sorted))] as const]) {
		zip[`${name}/${path}`] = [bytes, { mtime }];
	}
	return zipSync(zip, { level: 9 });
}
