import { hashBytes } from '../work/hash-bytes';

/** What the build writes of itself: src/cli/release/seal-build.ts. */
const LIST = 'build-files.json';

interface BuildFiles {
	readonly files: readonly (readonly [path: string, sum: string])[];
}

/** The paths and the SHA-256 of the files that the server should have, by its own list; rejects where there is none. */
export async function readList(): Promise<BuildFiles['files']> {
	const response = await fetch(LIST, { cache: 'reload' });
	if (!response.ok) throw new TypeError(`${LIST}: ${String(response.status)}`);
	const { files } = (await response.json()) as Partial<BuildFiles>;
	if (files === undefined) throw new TypeError(`${LIST}: no list`);
	return files;
}

/**
 * Fetches every file from the server itself, past all that the browser keeps, and gives the paths of those that are not
 * what was built. What was fetched takes the place of what the browser kept.
 */
export async function checkServer(
	files: BuildFiles['files'],
	onProgress: (done: number) => void
): Promise<readonly string[]> {
	const wrong: string[] = [];
	for (const [at, [path, sum]] of files.entries()) {
		if (!(await isAsBuilt(path, sum))) wrong.push(path);
		onProgress(at + 1);
	}
	return wrong;
}

async function isAsBuilt(path: string, sum: string): Promise<boolean> {
	try {
		const response = await fetch(path.replace(/(^|\/)index\.html$/, '$1') || './', { cache: 'reload' });
		return response.ok && (await hashBytes(new Uint8Array(await response.arrayBuffer()))) === sum;
	} catch {
		return false;
	}
}
