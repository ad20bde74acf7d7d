import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createContext, runInContext } from 'node:vm';
import { afterAll, describe, expect, test } from 'vitest';
import { sealBuild, sealOf } from '../../src/cli/release/seal-build';
import { readSeal } from '../../src/service-worker/seal';

const bytes = (text: string) => new TextEncoder().encode(text);

const folder = mkdtempSync(join(tmpdir(), 'seal-'));
afterAll(() => rmSync(folder, { recursive: true }));
const SCRIPT = 'let installed = 0;\nfunction install() { installed += 1; }\ninstall();\n';
writeFileSync(join(folder, 'service-worker.js'), SCRIPT);
writeFileSync(join(folder, 'index.html'), '<h1>Tổng quan</h1>');
writeFileSync(join(folder, 'favicon.svg'), '<svg/>');
sealBuild(folder);
const sealed = readFileSync(join(folder, 'service-worker.js'), 'utf8');

/** What a worker knows of its seal once a script has run, for an application in the folder `/so/lieu`. */
function sealIn(script: string): ReturnType<typeof readSeal> {
	const scope: { seal?: never; self?: object } = {};
	scope.self = scope;
	runInContext(script, createContext(scope));
	const { seal } = globalThis as { seal?: never };
	try {
		Object.assign(globalThis, { seal: scope.seal });
		return readSeal('/so/lieu');
	} finally {
		Object.assign(globalThis, { seal });
	}
}

describe('the seal of a build', () => {
	test('names every file that the worker keeps, with its SHA-256 and the path that it is asked for by', () => {
		const { sums } = sealIn(sealed);
		expect([...sums.keys()]).toEqual(['/so/lieu/favicon.svg', '/so/lieu/']);
		// printf '<svg/>' | sha256sum
		expect(sums.get('/so/lieu/favicon.svg')).toBe(
			'd4dc56669143034f31aa309635d4113d9ad76a02b1739da22c965ed2049be9e6'
		);
	});

	test('is the same when it is written again, and the same for whoever looks at the list', () => {
		sealBuild(folder);
		expect(readFileSync(join(folder, 'service-worker.js'), 'utf8')).toBe(sealed);
		expect(sealed.startsWith(SCRIPT)).toBe(true);
		const list = JSON.parse(readFileSync(join(folder, 'build-files.json'), 'utf8')) as unknown;
		expect(sealed).toContain(JSON.stringify(list));
	});

	test('stands at the end: a script that was cut anywhere has none', () => {
		for (let length = 0; length < sealed.length - ';\n'.length; length++)
			expect(() => sealIn(sealed.slice(0, length)), String(length)).toThrow();
	});

	test('is of another version with any change', () => {
		const files = new Map([
			['a.js', bytes('1')],
			['b.js', bytes('2')]
		]);
		const versions = [
			files,
			new Map([...files, ['a.js', bytes('2')]]),
			new Map([...files, ['c.js', bytes('3')]]),
			new Map([['a.js', bytes('1')]]),
			new Map([
				['a.js', bytes('2')],
				['b.js', bytes('1')]
			])
		].map((site) => sealOf(site).version);
		expect(new Set(versions).size).toBe(versions.length);
		expect(sealOf(new Map([...files].reverse()))).toEqual(sealOf(files));
	});
});
