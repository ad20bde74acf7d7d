import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { installApart } from '../install-apart';
import { MUTATED_ROOMS, type MutatedRoom } from './rooms';

/*
 * Changes the code of the rooms in small ways, one at a time, and counts the changes that a test notices.
 * `npm run mutants` takes all rooms, `npm run mutants -- reconcile` one, `--files GLOB` only some of its files.
 */

const HERE = fileURLToPath(new URL('.', import.meta.url));
const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const RESULTS = join(tmpdir(), 'toan-canh-mutants');
/** Of a hundred mutants, at least so many are noticed. */
const ENOUGH = 85;

interface Tally {
	readonly noticed: number;
	readonly unnoticed: number;
}

interface Report {
	readonly files: Readonly<Record<string, { readonly mutants: readonly { readonly status: string }[] }>>;
}

function configure(name: string, sources: readonly string[]): string {
	const path = join(RESULTS, `${name}.config.json`);
	const config = {
		testRunner: 'at-once',
		plugins: [join(HERE, 'at-once-runner.ts')],
		mutate: sources,
		coverageAnalysis: 'perTest',
		// What runs once when a module is loaded (tables, patterns) would need all tests for each mutant.
		ignoreStatic: true,
		concurrency: 1,
		tempDirName: join(RESULTS, 'sandbox'),
		reporters: ['progress-append-only', 'clear-text', 'json'],
		clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
		jsonReporter: { fileName: join(RESULTS, `${name}.json`) },
		// The compiler's options are looked up among the framework's files, which are left out otherwise.
		ignorePatterns: ['build', 'release', 'test-results', 'tests/e2e', '!.svelte-kit/tsconfig.json']
	};
	writeFileSync(path, JSON.stringify(config, null, '\t'));
	return path;
}

function tally(name: string): Tally {
	const { files } = JSON.parse(readFileSync(join(RESULTS, `${name}.json`), 'utf8')) as Report;
	const statuses = Object.values(files).flatMap(({ mutants }) => mutants.map(({ status }) => status));
	const count = (...wanted: string[]) => statuses.filter((status) => wanted.includes(status)).length;
	return { noticed: count('Killed', 'Timeout'), unnoticed: count('Survived', 'NoCoverage') };
}

/** Null if the tool itself failed: its own words say why. */
function mutate(name: string, room: MutatedRoom, files: readonly string[]): Tally | null {
	const config = configure(name, files.length > 0 ? files : room.sources);
	// Where its first run fails the tool says so and ends as if all were well; the last report is not this run's.
	rmSync(join(RESULTS, `${name}.json`), { force: true });
	const program = join(HERE, 'node_modules/@stryker-mutator/core/bin/stryker.js');
	// The tool loads the runner of this folder as it is, in TypeScript.
	const env = { ...process.env, NODE_OPTIONS: '--import tsx', MUTANT_TESTS: room.tests.join(',') };
	spawnSync(process.execPath, [program, 'run', config], {
		cwd: ROOT,
		stdio: 'inherit',
		env
	});
	return existsSync(join(RESULTS, `${name}.json`)) ? tally(name) : null;
}

const { positionals, values } = parseArgs({
	allowPositionals: true,
	options: { files: { type: 'string', multiple: true, default: [] } }
});
const names = positionals.length > 0 ? positionals : Object.keys(MUTATED_ROOMS);
mkdirSync(RESULTS, { recursive: true });
installApart(HERE);
const lines = names.map((name) => {
	const room = MUTATED_ROOMS[name];
	if (!room) throw new Error(`No room ${name}; there are ${Object.keys(MUTATED_ROOMS).join(', ')}.`);
	const found = mutate(name, room, values.files);
	if (!found) return { name, isEnough: false, words: 'failed' };
	const share = (100 * found.noticed) / (found.noticed + found.unnoticed);
	const words = `${share.toFixed(1)} % of ${String(found.noticed + found.unnoticed)} noticed`;
	return { name, isEnough: share >= ENOUGH, words };
});
for (const { name, words } of lines) console.log(`${name}: ${words}`);
process.exitCode = lines.every(({ isEnough }) => isEnough) ? 0 : 1;
