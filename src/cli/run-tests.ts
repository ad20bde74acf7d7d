import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { closeNetwork } from './close-network';
import { countPlaywright, countVitest, withExit, type Count } from './count-results';
import { ensureBrowser } from './install-browser';

interface Step {
	readonly name: string;
	/** The Node program of a package and its parameters. */
	readonly program: readonly string[];
	/** Whether it runs where only this machine can be reached, if the system lets it. */
	readonly closed?: true;
	/** Reads the runner's report; a step without one counts as a single test. */
	readonly count?: (report: never) => Count;
}

interface Outcome extends Count {
	readonly name: string;
	readonly seconds: number;
}

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const RESULTS = 'test-results';
/** A runner that takes longer hangs. All of them together have taken from 21 to 35 minutes on two cores that nothing else uses. */
const LIMIT_MS = 45 * 60_000;

const PROGRAMS = {
	prettier: 'node_modules/prettier/bin/prettier.cjs',
	eslint: 'node_modules/eslint/bin/eslint.js',
	knip: 'node_modules/knip/bin/knip.js',
	svelteCheck: 'node_modules/svelte-check/bin/svelte-check',
	tsc: 'node_modules/typescript/bin/tsc',
	tsx: 'node_modules/tsx/dist/cli.mjs',
	vitest: 'node_modules/vitest/vitest.mjs',
	playwright: 'node_modules/@playwright/test/cli.js'
};

function vitestStep(project: string): Step {
	const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${RESULTS}/${project}.json`];
	return {
		name: project,
		program: [PROGRAMS.vitest, 'run', '--project', project, ...reporters],
		count: countVitest
	};
}

const STEPS: readonly Step[] = [
	{ name: 'format', program: [PROGRAMS.prettier, '--check', '--log-level', 'warn', '.'] },
	{ name: 'lint', program: [PROGRAMS.eslint, '.'] },
	{ name: 'unused', program: [PROGRAMS.knip, '--no-progress'] },
	{ name: 'types', program: [PROGRAMS.svelteCheck, '--tsconfig', './tsconfig.json', '--fail-on-warnings'] },
	{ name: 'worker types', program: [PROGRAMS.tsc, '-p', 'src/service-worker'] },
	vitestStep('unit'),
	vitestStep('browser'),
	// What ships: built twice and held against each other, its addresses checked, packed.
	{ name: 'package', program: [PROGRAMS.tsx, 'src/cli/release/package-release.ts'] },
	{
		name: 'e2e',
		program: [PROGRAMS.playwright, 'test', '--config', 'tests/e2e/playwright.config.ts'],
		closed: true,
		count: countPlaywright
	}
];

/** The whole command of a step, inside a closed network where it wants one; says which, since the system decides. */
function commandOf({ program, closed }: Step): readonly string[] {
	const command = [process.execPath, ...program];
	if (!closed) return command;
	const close = closeNetwork();
	console.log(
		close
			? 'Network: closed, only this machine can be reached.'
			: 'Network: open, since this system lets nobody close it (unshare, ip); requests elsewhere still fail a test.'
	);
	return close ? close(command) : command;
}

function runProgram(name: string, [program = '', ...parameters]: readonly string[]): Promise<boolean> {
	const ownGroup = process.platform !== 'win32';
	return new Promise((done) => {
		const child = spawn(program, parameters, {
			cwd: ROOT,
			stdio: 'inherit',
			detached: ownGroup,
			env: { ...process.env, PLAYWRIGHT_JSON_OUTPUT_FILE: `${RESULTS}/${name}.json` }
		});
		const stop = () => {
			if (child.pid === undefined) return;
			// The runner's browsers and workers have to go with it.
			if (ownGroup) process.kill(-child.pid, 'SIGKILL');
			else child.kill();
		};
		const limit = setTimeout(() => {
			console.error(`${name} did not end within ${LIMIT_MS / 60_000} minutes.`);
			stop();
		}, LIMIT_MS);
		process.once('SIGINT', stop);
		child.on('error', () => done(false));
		child.on('exit', (code) => {
			clearTimeout(limit);
			process.off('SIGINT', stop);
			done(code === 0);
		});
	});
}

function readReport({ name, count }: Step): Count | null {
	if (!count) return { passed: 1, failed: 0, skipped: 0 };
	try {
		return count(JSON.parse(readFileSync(`${ROOT}/${RESULTS}/${name}.json`, 'utf8')) as never);
	} catch {
		return null;
	}
}

async function runStep(step: Step): Promise<Outcome> {
	console.log(`\n== ${step.name}`);
	const start = performance.now();
	const exitedWell = await runProgram(step.name, commandOf(step));
	const found = step.count || exitedWell ? readReport(step) : null;
	const seconds = (performance.now() - start) / 1000;
	return { name: step.name, seconds, ...withExit(found, exitedWell) };
}

function printTable(outcomes: readonly Outcome[]): void {
	console.log(
		`\n${'runner'.padEnd(14)}${'passed'.padStart(8)}${'failed'.padStart(8)}${'skipped'.padStart(9)}  time`
	);
	for (const { name, passed, failed, skipped, seconds } of outcomes) {
		const counts = `${String(passed).padStart(8)}${String(failed).padStart(8)}${String(skipped).padStart(9)}`;
		console.log(`${name.padEnd(14)}${counts}  ${seconds.toFixed(1)} s`);
	}
}

async function main(): Promise<void> {
	rmSync(`${ROOT}/${RESULTS}`, { recursive: true, force: true });
	mkdirSync(`${ROOT}/${RESULTS}`);
	const outcomes: Outcome[] = [];
	try {
		const browser = await ensureBrowser();
		console.log(`Browser: ${browser}`);
		process.env['CHROMIUM_PATH'] = browser;
	} catch (error) {
		console.error((error as Error).message);
		outcomes.push({ name: 'browser?', passed: 0, failed: 1, skipped: 0, seconds: 0 });
	}
	for (const step of STEPS) outcomes.push(await runStep(step));
	printTable(outcomes);
	const passed = outcomes.reduce((sum, outcome) => sum + outcome.passed, 0);
	const failed = outcomes.reduce((sum, outcome) => sum + outcome.failed, 0);
	console.log(`\n${passed} passed, ${failed} failed`);
	process.exitCode = failed > 0 ? 1 : 0;
}

await main();
