import { build, type Plugin } from 'esbuild';
import { globSync } from 'tinyglobby';
import { readFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { compileFunction } from 'node:vm';
import { STAND_IN, testsToldBy, type Test } from './stand-in';

/*
 * Runs the tests that are set against mutants in one process, without a test runner's own start for each mutant: code
 * and tests are bundled and compiled once, and laid out anew for each mutant, so that nothing a mutant left behind is
 * there for the next. For tests that need no more of their runner than suites, tables, hooks and `expect`.
 */

/** What is asked of a run with a mutant, of `@stryker-mutator/api`, which is there only once it is installed. */
interface MutantRun {
	readonly activeMutant: { readonly id: string };
	/** The tests that reach the mutant; all where it is not known which do. */
	readonly testFilter?: readonly string[];
	readonly hitLimit?: number;
	readonly mutantActivation: 'runtime' | 'static';
}

/** What the instrumented code tells and is told. */
interface Instruments {
	activeMutant?: string | undefined;
	currentTestId?: string | undefined;
	hitCount?: number | undefined;
	hitLimit?: number | undefined;
	mutantCoverage?: unknown;
}

const instruments: Instruments = ((globalThis as { __stryker__?: Instruments }).__stryker__ ??= {});

/** What the bundle takes as it is, from outside. */
const given = new Map<string, unknown>([['vitest', STAND_IN]]);

const takeFromOutside: Plugin = {
	name: 'take-from-outside',
	setup({ onResolve, onLoad }) {
		onResolve({ filter: /^[^./$]/ }, ({ path, kind }) =>
			kind === 'entry-point' ? undefined : { path, namespace: 'outside' }
		);
		onLoad({ filter: /.*/, namespace: 'outside' }, async ({ path }) => {
			const module = (given.get(path) ?? (await import(path))) as Record<string, unknown>;
			given.set(path, module);
			const lines = Object.keys(module).map((name, at) =>
				name === 'default'
					? `export default outside.default;`
					: `const _${at} = outside[${JSON.stringify(name)}]; export { _${at} as ${name} };`
			);
			return { contents: [`const outside = given(${JSON.stringify(path)});`, ...lines].join('\n') };
		});
	}
};

/** Files know where they stand, which a bundle does not. */
const knowPlaces: Plugin = {
	name: 'know-places',
	setup({ onLoad }) {
		onLoad({ filter: /\.ts$/ }, async ({ path }) => {
			const code = await readFile(path, 'utf8');
			const place = JSON.stringify(pathToFileURL(path).href);
			const own = code.replaceAll('import.meta.url', place);
			const isTest = path.endsWith('.test.ts');
			// Hooks outside of all suites are of their file.
			return { contents: isTest ? `${own}\nglobalThis.__endFile__();` : own, loader: 'ts' };
		});
	}
};

type LayOut = (given: (path: string) => unknown) => void;

async function compile(): Promise<LayOut> {
	const files = globSync((process.env['MUTANT_TESTS'] ?? '').split(','));
	const { outputFiles } = await build({
		stdin: {
			contents: ['tests/set-property-runs.ts', ...files].map((file) => `import './${file}';`).join('\n'),
			resolveDir: process.cwd()
		},
		alias: { $lib: `${process.cwd()}/src/lib` },
		bundle: true,
		write: false,
		format: 'iife',
		loader: { '.csv': 'text', '.md': 'text' },
		platform: 'node',
		target: 'node20',
		plugins: [knowPlaces, takeFromOutside],
		logLevel: 'error'
	});
	return compileFunction(outputFiles[0]?.text ?? '', ['given']) as LayOut;
}

class AtOnceRunner {
	#layOut: LayOut = () => undefined;
	/** How long each test took without a mutant: the quick ones are asked first. */
	readonly #times = new Map<string, number>();

	capabilities() {
		return { reloadEnvironment: true };
	}

	async init() {
		process.env['PROPERTY_RUNS'] = '20';
		this.#layOut = await compile();
	}

	#testsLaidOut(): readonly Test[] {
		instruments.currentTestId = undefined;
		return testsToldBy(() => this.#layOut((path) => given.get(path)));
	}

	async dryRun() {
		instruments.activeMutant = undefined;
		instruments.mutantCoverage = { static: {}, perTest: {} };
		const tests = [];
		for (const { id, run } of this.#testsLaidOut()) {
			instruments.currentTestId = id;
			const since = performance.now();
			const failure = await failureOf(run);
			const timeSpentMs = performance.now() - since;
			this.#times.set(id, timeSpentMs);
			tests.push({
				id,
				name: id,
				timeSpentMs,
				...(failure === null ? { status: 0 } : { status: 1, failureMessage: failure })
			});
		}
		return { status: 'complete', tests, mutantCoverage: instruments.mutantCoverage };
	}

	async mutantRun({ activeMutant, testFilter, hitLimit, mutantActivation }: MutantRun) {
		instruments.mutantCoverage = { static: {}, perTest: {} };
		instruments.hitCount = 0;
		instruments.hitLimit = hitLimit;
		instruments.activeMutant = mutantActivation === 'static' ? activeMutant.id : undefined;
		const wanted = testFilter && new Set(testFilter);
		const time = ({ id }: Test) => this.#times.get(id) ?? 0;
		const tests = this.#testsLaidOut()
			.filter(({ id }) => wanted?.has(id) ?? true)
			.sort((one, other) => time(one) - time(other));
		instruments.activeMutant = activeMutant.id;
		let nrOfTests = 0;
		for (const { id, run } of tests) {
			nrOfTests += 1;
			const failure = await failureOf(run);
			if (hitLimit !== undefined && (instruments.hitCount ?? 0) > hitLimit) return { status: 'timeout' };
			if (failure !== null) return { status: 'killed', killedBy: [id], failureMessage: failure, nrOfTests };
		}
		return { status: 'survived', nrOfTests };
	}
}

/** What was thrown where no test waits for it, in a listener or a promise; else it would end the process. */
const stray: unknown[] = [];
process.on('uncaughtException', (error) => stray.push(error));
process.on('unhandledRejection', (reason) => stray.push(reason));

async function failureOf(run: () => unknown): Promise<string | null> {
	stray.length = 0;
	try {
		await run();
		if (stray.length === 0) return null;
		return String(stray[0]);
	} catch (error) {
		return String(error);
	}
}

export const strykerPlugins = [{ kind: 'TestRunner', name: 'at-once', factory: () => new AtOnceRunner() }];
