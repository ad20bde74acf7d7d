import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { Plugin } from 'vite';

const NAME = 'virtual:first-answers';
/** Far more than the answers take. */
const MOST_BYTES = 64 * 1024 * 1024;

/** One question for all of a build, whose pages and scripts are built by plugins of their own. */
const shared = globalThis as typeof globalThis & { firstAnswers?: Promise<string> };

/** Asks in a process of its own, which can run the app's code while the app is being built. */
async function printFirst(): Promise<string> {
	const script = fileURLToPath(new URL('./print-first.ts', import.meta.url));
	const print = promisify(execFile)(process.execPath, ['--import', 'tsx', script], { maxBuffer: MOST_BYTES });
	return (await print).stdout;
}

/**
 * Gives the app what its first screen answers, as the module `virtual:first-answers`. Asked once for the pages and the
 * scripts of a build; nothing, so that the engine is waited for, where the app is not built.
 */
export function firstAnswers(): Plugin {
	let isBuilt = false;
	return {
		name: 'first-answers',
		configResolved({ command }) {
			isBuilt = command === 'build';
		},
		resolveId: (id) => (id === NAME ? `\0${NAME}` : null),
		async load(id) {
			if (id !== `\0${NAME}`) return null;
			if (!isBuilt) return 'export default null;';
			shared.firstAnswers ??= printFirst();
			return `export default JSON.parse(${JSON.stringify(await shared.firstAnswers)});`;
		}
	};
}
