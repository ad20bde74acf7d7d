import {
	existsSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	writeFileSync
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { licenceOf } from '../../src/cli/release/allowed-licences';
import { readLockfile, type LockedPackage } from '../../src/cli/release/read-lockfile';
import { securityPromises } from '../../src/cli/release/security-promises';
import { isShipped, shippedPackages } from '../../src/cli/release/shipped-packages';
import { thirdPartyNotices } from '../../src/cli/release/third-party-notices';

const packages = readLockfile('package-lock.json');
const shipped = shippedPackages(packages);

describe('the notices that ship with the build', () => {
	const notices = readFileSync('static/third-party-notices.txt', 'utf8');

	test('are those of the packages that are installed (npm run write-notices)', () => {
		expect(notices === thirdPartyNotices('.', shipped)).toBe(true);
	});

	test('name every package that the application asks for, with version and licence', () => {
		const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as {
			dependencies: Record<string, string>;
		};
		expect(Object.keys(dependencies).filter((name) => !isShipped(name))).toEqual([]);
		for (const [name, version] of Object.entries(dependencies)) {
			expect(notices).toMatch(new RegExp(`^- ${name} ${version.replaceAll('.', '\\.')}: \\S+`, 'm'));
		}
	});

	test('keep the notices of Apache, and the parts under a licence of their own', () => {
		for (const text of ['Apache ECharts', 'Apache Arrow', 'Mike Bostock', 'Be Vietnam', 'SheetJS']) {
			expect(notices).toContain(text);
		}
	});
});

test('the promises that ship with the build are those of SECURITY.md, as plain text (npm run write-notices)', () => {
	const promises = readFileSync('static/security-promises.txt', 'utf8');
	expect(promises === securityPromises(readFileSync('SECURITY.md', 'utf8'))).toBe(true);
	expect(promises).toContain('\n== Điều không được hứa · What is not ==\n');
	expect(promises).not.toMatch(/[*`#]/);
});

test('the tests that SECURITY.md names are there', () => {
	const named = readFileSync('SECURITY.md', 'utf8')
		.split('\n')
		.filter((line) => line.startsWith('|'))
		.flatMap((line) => Array.from(line.matchAll(/`(\w+\/[\w./-]+)\*?`/g), ([, name = '']) => name));
	const files = readdirSync('tests', { recursive: true }).map((file) => String(file).replaceAll('\\', '/'));
	expect(named.length).toBeGreaterThan(20);
	expect(named.filter((name) => !files.some((file) => file.startsWith(name)))).toEqual([]);
});

test('what is installed states the licence that the lockfile has', () => {
	const different = packages
		.filter(({ path }) => existsSync(join(path, 'package.json')))
		.filter(({ path, licence }) => {
			const stated = JSON.parse(readFileSync(join(path, 'package.json'), 'utf8')) as { license?: unknown };
			return licence !== null && stated.license !== licence;
		});
	expect(different.map((entry) => `${entry.path}: ${String(licenceOf(entry))}`)).toEqual([]);
});

describe('notices', () => {
	const root = mkdtempSync(join(tmpdir(), 'notices-'));
	afterAll(() => rmSync(root, { recursive: true }));

	function install(name: string, files: Record<string, string>): LockedPackage {
		const path = `node_modules/${name}`;
		for (const [file, text] of Object.entries(files)) {
			mkdirSync(join(root, path, file, '..'), { recursive: true });
			writeFileSync(join(root, path, file), text);
		}
		return {
			path,
			name,
			version: '1.0.0',
			licence: 'MIT',
			integrity: null,
			source: null,
			isLink: false,
			hasInstallScript: false,
			isForDevelopment: false
		};
	}

	test('say a text once for all that share it, whatever ends its lines', () => {
		const one = install('one', { LICENSE: 'Free for all\r\nand ever  \r\n', 'readme.md': 'not this' });
		const two = install('two', { 'licence.md': '\uFEFFFree for all\nand ever' });
		const three = install('three', { NOTICE: 'Made by three', 'licenses/LICENSE-inner': 'Inner' });
		const text = thirdPartyNotices(root, [one, two, three]);
		expect(text.match(/Free for all\nand ever\n/g)).toHaveLength(1);
		expect(text).toContain('one 1.0.0\ntwo 1.0.0\n\nFree');
		expect(text).toContain('Made by three');
		expect(text).not.toContain('not this');
		expect(text).toContain('Inner');
	});

	test('are refused where a package has no licence, or no text of it', () => {
		const bare = install('bare', { 'index.js': '' });
		expect(() => thirdPartyNotices(root, [bare])).toThrow('bare');
		const silent = { ...install('silent', { LICENSE: 'Text' }), licence: null };
		expect(() => thirdPartyNotices(root, [silent])).toThrow('silent');
	});
});
