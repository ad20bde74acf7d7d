import { readFileSync, readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** Files by their path with slashes. */
export type Files = ReadonlyMap<string, Uint8Array>;

/** Every file below a folder by its path from there, in the order of its code units. */
export function readFolder(folder: string): Files {
	const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
		.sort();
	return new Map(paths.map((path) => [path, new Uint8Array(readFileSync(join(folder, path)))]));
}

/** The paths of files that are in one of two folders alone, or differ in their bytes. */
export function differingPaths(first: Files, second: Files): readonly string[] {
	return [...new Set([...first.keys(), ...second.keys()])].sort().filter((path) => {
		const [a, b] = [first.get(path), second.get(path)];
		return !a || !b || Buffer.compare(a, b) !== 0;
	});
}
