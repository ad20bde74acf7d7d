import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { isAllowedLicence, licenceOf } from '../../src/cli/release/allowed-licences';
import { readLockfile } from '../../src/cli/release/read-lockfile';

/** Packages that may run a script when they are installed. The manifest says which of them does: none. */
const MAY_HAVE_INSTALL_SCRIPT = ['esbuild'];

/** Data about browsers that a compiler's library of the mutation tool brings (CC-BY-4.0): read by no code of the tool that runs here, shipped with nothing. */
const DATA_ALONE = ['caniuse-lite'];

const EXACT = /^\d+\.\d+\.\d+(-[\w.]+)?$/;

type Lists = 'dependencies' | 'devDependencies' | 'optionalDependencies' | 'peerDependencies' | 'overrides';
type Manifest = Partial<Record<Lists, Record<string, string>>> & { allowScripts?: Record<string, boolean> };

function readManifest(folder: string): Manifest {
	return JSON.parse(readFileSync(`${folder}package.json`, 'utf8')) as Manifest;
}

describe.each([
	['the application', ''],
	['the peers of the benchmark', 'tests/bench/peers/'],
	['the tool that makes mutants', 'tests/mutants/']
])('packages of %s', (_, folder) => {
	const manifest = readManifest(folder);
	const packages = readLockfile(`${folder}package-lock.json`);
	const wanted = { ...manifest.dependencies, ...manifest.devDependencies, ...manifest.overrides };
	const naming = (entry: (typeof packages)[number]) => `${entry.path} ${entry.version}`;

	test('are asked for by an exact version, and by no other kind of list', () => {
		expect(Object.entries(wanted).filter(([, version]) => !EXACT.test(version))).toEqual([]);
		expect(manifest.optionalDependencies).toBeUndefined();
		expect(manifest.peerDependencies).toBeUndefined();
	});

	test('are listed in the order of the alphabet', () => {
		for (const list of [manifest.dependencies, manifest.devDependencies]) {
			expect(Object.keys(list ?? {})).toEqual(Object.keys(list ?? {}).sort());
		}
	});

	test('are locked at the version that is asked for', () => {
		const locked = new Map(packages.map(({ path, version }) => [path, version]));
		const others = Object.entries(wanted).filter(
			([name, version]) =>
				locked.has(`node_modules/${name}`) && locked.get(`node_modules/${name}`) !== version
		);
		expect(packages.length).toBeGreaterThan(50);
		expect(others).toEqual([]);
	});

	test('are locked by a SHA-512 each', () => {
		const open = packages.filter(({ integrity }) => !/^sha512-[A-Za-z0-9+/]{86}==$/.test(integrity ?? ''));
		expect(open.map(naming)).toEqual([]);
	});

	test('come from the registry that is set, not from an address, a repository or a folder', () => {
		expect(packages.filter(({ source, isLink }) => source !== null || isLink).map(naming)).toEqual([]);
		const versions = packages.filter(({ version }) => !EXACT.test(version.replace(/\+.*/, '')));
		expect(versions.map(naming)).toEqual([]);
	});

	test('are under an allowed licence', () => {
		const others = packages.filter(
			(entry) => !isAllowedLicence(licenceOf(entry)) && !DATA_ALONE.includes(entry.name)
		);
		expect(others.map((entry) => `${naming(entry)}: ${String(licenceOf(entry))}`)).toEqual([]);
	});

	test('bring no script of their own to the installation, but for those that are known', () => {
		const running = packages.filter(({ hasInstallScript }) => hasInstallScript).map(({ name }) => name);
		expect(running.filter((name) => !MAY_HAVE_INSTALL_SCRIPT.includes(name))).toEqual([]);
		expect(Object.values(manifest.allowScripts ?? {})).not.toContain(true);
	});
});

describe('a licence', () => {
	test.each([
		['MIT', true],
		['(WTFPL OR MIT)', true],
		['MIT AND BSD-3-Clause', true],
		['MIT AND GPL-3.0-only', false],
		['(MIT OR GPL-3.0-only) AND (GPL-3.0-only)', false],
		['GPL-3.0-only AND (ISC OR MIT OR GPL-2.0-only)', false],
		['GPL-2.0-only WITH Classpath-exception-2.0', false],
		['LGPL-3.0-or-later', false],
		['CC0-1.0', false],
		['Unlicense', false],
		['SEE LICENSE IN LICENSE', false],
		['UNLICENSED', false],
		['mit', false],
		['', false]
	])('%s is allowed: %s', (expression, isAllowed) => {
		expect(isAllowedLicence(expression)).toBe(isAllowed);
	});

	test('that is not stated is not allowed', () => {
		expect(isAllowedLicence(null)).toBe(false);
	});
});
