import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readFolder, type Files } from './folder-files.ts';
import { sha256Of } from './sha256-of.ts';

/** The script that the seal is written behind. */
const WORKER = 'service-worker.js';
/** The same list as a file of its own, for whoever wants to look: src/lib/rescue. */
const LIST = 'build-files.json';
/** What follows is the seal; a build that is sealed again loses the one before. */
const MARK = '\n;self.seal=';

/** Whether a file is what the seal is written to, or nothing that the application ever asks for while it works. */
const isApart = (path: string): boolean => [WORKER, LIST, '_app/version.json'].includes(path);

/** The path and the SHA-256 of each file that the application is made of, by path, and a version that names them all. */
export function sealOf(site: Files): {
	readonly version: string;
	readonly files: readonly (readonly [string, string])[];
} {
	const files = [...site]
		.filter(([path]) => !isApart(path))
		.map(([path, bytes]) => [path, sha256Of(bytes)] as const)
		.sort(([a], [b]) => (a < b ? -1 : 1));
	return { version: sha256Of(JSON.stringify(files)).slice(0, 16), files };
}

/**
 * Writes what a folder was built of, file by file with its SHA-256, behind the script of its service worker: the worker
 * installs itself only where a server gives just that, and any change makes another worker of it. Stands last, so that a
 * script that was cut has no seal.
 */
export function sealBuild(folder: string): void {
	const seal = JSON.stringify(sealOf(readFolder(folder)));
	const script = readFileSync(join(folder, WORKER), 'utf8').split(MARK, 1).join('');
	writeFileSync(join(folder, WORKER), `${script}${MARK}${seal};\n`);
	writeFileSync(join(folder, LIST), `${seal}\n`);
}
