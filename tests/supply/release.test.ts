import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, afterEach, describe, expect, test } from 'vitest';
import { differingPaths, readFolder } from '../../src/cli/release/folder-files';
import { packRelease } from '../../src/cli/release/pack-release';
import { releaseFiles } from '../../src/cli/release/release-files';

const bytes = (text: string) => new TextEncoder().encode(text);

const place = mkdtempSync(join(tmpdir(), 'release-'));
const site = join(place, 'site');
mkdirSync(join(site, '_app/immutable'), { recursive: true });
writeFileSync(join(site, 'index.html'), '<h1>Tổng quan</h1>');
writeFileSync(join(site, '_app/immutable/engine.wasm'), new Uint8Array([0, 97, 115, 109, 255]));
writeFileSync(join(site, 'third-party-notices.txt'), 'MIT');
afterAll(() => rmSync(place, { recursive: true }));

describe('a folder', () => {
	test('is read whole, by paths in order, to the byte', () => {
		const files = readFolder(site);
		expect([...files.keys()]).toEqual([
			'_app/immutable/engine.wasm',
			'index.html',
			'third-party-notices.txt'
		]);
		expect([...(files.get('_app/immutable/engine.wasm') ?? [])]).toEqual([0, 97, 115, 109, 255]);
	});

	test('differs from another by what is missing, added or changed', () => {
		const first = new Map([
			['same', bytes('1')],
			['gone', bytes('1')],
			['changed', bytes('1')],
			['longer', bytes('1')]
		]);
		const second = new Map([
			['same', bytes('1')],
			['changed', bytes('2')],
			['longer', bytes('11')],
			['new', bytes('1')]
		]);
		expect(differingPaths(first, second)).toEqual(['changed', 'gone', 'longer', 'new']);
		expect(differingPaths(first, new Map([...first].reverse()))).toEqual([]);
	});
});

describe('the archive for an office', () => {
	const files = releaseFiles('.', readFolder(site));
	const zip = packRelease('toan-canh-1', files);
	const opened = new Map(Object.entries(unzipSync(zip)));
	const zone = process.env['TZ'];

	afterEach(() => {
		if (zone === undefined) delete process.env['TZ'];
		else process.env['TZ'] = zone;
	});

	test('holds the site, the configurations, a guide, licences and the bill of materials in one folder', () => {
		expect([...opened.keys()]).toEqual(
			[
				'HUONG-DAN.txt',
				'LICENSE',
				'SECURITY.md',
				'deploy/Caddyfile',
				'deploy/README.md',
				'deploy/apache.htaccess',
				'deploy/nginx.conf',
				'deploy/web.config',
				'deploy/withdraw-service-worker.js',
				'sbom.cdx.json',
				'site/_app/immutable/engine.wasm',
				'site/index.html',
				'site/third-party-notices.txt',
				'third-party-notices.txt',
				'SHA256SUMS'
			].map((path) => `toan-canh-1/${path}`)
		);
		for (const [path, content] of files) expect(opened.get(`toan-canh-1/${path}`)).toEqual(content);
	});

	test('lists the SHA-256 of every file but the list', () => {
		const list = strFromU8(opened.get('toan-canh-1/SHA256SUMS') ?? new Uint8Array());
		const stated = list.trimEnd().split('\n');
		expect(stated).toHaveLength(opened.size - 1);
		for (const line of stated) {
			const [, sum = '', path = ''] = /^([0-9a-f]{64}) {2}(.+)$/.exec(line) ?? [];
			const content = opened.get(`toan-canh-1/${path}`) ?? new Uint8Array();
			expect(createHash('sha256').update(content).digest('hex')).toBe(sum);
		}
	});

	test('is the same to the byte when packed again, in another order and another time zone', () => {
		for (const other of ['Asia/Ho_Chi_Minh', 'America/Los_Angeles', 'UTC']) {
			process.env['TZ'] = other;
			const again = packRelease('toan-canh-1', new Map([...files].reverse()));
			expect(Buffer.compare(again, zip)).toBe(0);
		}
	});

	test('has a guide of three lines in each language that an old editor of Windows shows as it is', () => {
		const guide = new TextDecoder('utf-8', { ignoreBOM: true }).decode(files.get('HUONG-DAN.txt'));
		expect(guide.startsWith('\uFEFF')).toBe(true);
		expect(guide.match(/^[123]\. /gm)).toEqual(['1. ', '2. ', '3. ', '1. ', '2. ', '3. ']);
		expect(guide.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
		expect(guide.normalize('NFC')).toBe(guide);
	});

	test('is not made of a build without its notices', () => {
		expect(() => releaseFiles('.', new Map([['index.html', bytes('')]]))).toThrow('third-party-notices.txt');
	});
});

interface Bill {
	bomFormat: string;
	specVersion: string;
	serialNumber: string;
	metadata: { component: { name: string; version: string } };
	components: {
		'bom-ref': string;
		name: string;
		scope: string;
		hashes: { alg: string; content: string }[];
	}[];
	dependencies: { ref: string; dependsOn?: string[] }[];
}

describe('the bill of materials', () => {
	const read = () => strFromU8(releaseFiles('.', readFolder(site)).get('sbom.cdx.json') ?? new Uint8Array());
	const text = read();
	const bill = JSON.parse(text) as Bill;
	const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
		packages: Record<string, { version: string; integrity?: string }>;
	};

	test('names every package of the lockfile once, with the hash that it is locked by', () => {
		const locked = new Map(
			Object.entries(packages)
				.filter(([path]) => path !== '')
				.map(([path, { version, integrity = '' }]) => [
					`${path.replace(/^.*node_modules\//, '')}@${version}`,
					Buffer.from(integrity.replace('sha512-', ''), 'base64').toString('hex')
				])
		);
		const named = new Map(
			bill.components.map((part) => [
				part['bom-ref'].replace(/\|.*/, ''),
				part.hashes.find(({ alg }) => alg === 'SHA-512')?.content
			])
		);
		expect(named.size).toBe(bill.components.length);
		expect([...named].sort()).toEqual([...locked].sort());
	});

	test('tells what ships from tools, gives each a licence, and leads from the application to all that it needs', () => {
		const scope = new Map(bill.components.map((part) => [part.name, part.scope]));
		expect(scope.get('echarts')).toBe('required');
		expect(scope.get('svelte')).toBe('required');
		expect(scope.get('vitest')).toBe('excluded');
		expect(text).not.toMatch(/"licenses": \[\s*\]|"license": \{\s*\}/);
		const refs = new Set(bill.components.map((part) => part['bom-ref']));
		const own = `toan-canh@${bill.metadata.component.version}`;
		const roots = bill.dependencies.find(({ ref }) => ref === own)?.dependsOn ?? [];
		expect(roots.length).toBeGreaterThan(30);
		for (const ref of bill.dependencies.flatMap(({ dependsOn = [] }) => dependsOn))
			expect(refs).toContain(ref);
	});

	test('is CycloneDX, and the same each time it is made', () => {
		expect([bill.bomFormat, bill.specVersion, bill.metadata.component.name]).toEqual([
			'CycloneDX',
			'1.5',
			'toan-canh'
		]);
		expect(bill.serialNumber).toMatch(
			/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}$/
		);
		expect(text).not.toMatch(/timestamp|npmVersion/);
		expect(read() === text).toBe(true);
	});
});
