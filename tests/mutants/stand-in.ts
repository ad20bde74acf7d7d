import { JestAsymmetricMatchers, JestChaiExpect, JestExtend } from '@vitest/expect';
import * as chai from 'chai';

chai.use(JestExtend);
chai.use(JestChaiExpect);
chai.use(JestAsymmetricMatchers);

type Body = (...given: readonly unknown[]) => unknown;

/** A test that was told; `run` throws where it fails. */
export interface Test {
	readonly id: string;
	readonly run: () => unknown;
}

type Hook = 'beforeAll' | 'beforeEach' | 'afterEach';
interface Suite extends Record<Hook, (() => unknown)[]> {
	readonly name: string;
	isBegun: boolean;
}

/** Where the tests of the code that is being laid out are put; the suites are those around the next of them. */
let collected: Test[] = [];
let suites: Suite[] = [];
const seen = new Map<string, number>();

function makeSuite(name: string): Suite {
	return { name, isBegun: false, beforeAll: [], beforeEach: [], afterEach: [] };
}

/** Files are laid out one after another. */
function beginFile(): void {
	suites = [makeSuite('')];
}
Object.assign(globalThis, { __endFile__: beginFile });

function describe(name: string, body: () => void): void {
	suites = [...suites, makeSuite(name)];
	body();
	suites = suites.slice(0, -1);
}

function hook(kind: Hook) {
	return (run: () => unknown) => void suites.at(-1)?.[kind].push(run);
}

function test(name: string, body: Body): void {
	const around = suites;
	const whole = [...around.map((suite) => suite.name), name].join(' > ');
	const count = (seen.get(whole) ?? 0) + 1;
	seen.set(whole, count);
	const run = async (): Promise<void> => {
		for (const suite of around) {
			if (!suite.isBegun) for (const begin of suite.beforeAll) await begin();
			suite.isBegun = true;
		}
		for (const begin of around.flatMap((suite) => suite.beforeEach)) await begin();
		try {
			await body();
		} finally {
			for (const end of around.toReversed().flatMap((suite) => suite.afterEach)) await end();
		}
	};
	collected.push({ id: `${whole} #${count}`, run });
}

/** One of `declare` for each row of a table. */
function each(declare: (name: string, body: () => unknown) => void) {
	return (rows: readonly unknown[]) => (name: string, body: Body) => {
		rows.forEach((row) => declare(name, () => (Array.isArray(row) ? body(...row) : body(row))));
	};
}

function skipIf<Declare>(declare: Declare) {
	return (isSkipped: boolean) => (isSkipped ? () => undefined : declare);
}

const declareTest = Object.assign(test, { each: each(test), skipIf: skipIf(test) });
const declareSuite = Object.assign(describe, {
	each: each((name, body) => describe(name, () => void body())),
	skipIf: skipIf(describe)
});

/** What test files take from `vitest`, as far as these tests need it. */
export const STAND_IN = {
	describe: declareSuite,
	it: declareTest,
	test: declareTest,
	expect: chai.expect,
	beforeAll: hook('beforeAll'),
	beforeEach: hook('beforeEach'),
	afterEach: hook('afterEach'),
	/** What is left behind goes with the process. */
	afterAll: () => undefined
};

/** The tests that are told while `layOut` runs, in order; each has an id of its own. */
export function testsToldBy(layOut: () => void): readonly Test[] {
	collected = [];
	seen.clear();
	beginFile();
	layOut();
	return collected;
}
