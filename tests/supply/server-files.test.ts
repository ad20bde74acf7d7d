import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { contentPolicy } from '../../src/cli/deploy/content-policy';
import { ASK_AGAIN, KEEP_FOR_EVER, RESPONSE_HEADERS } from '../../src/cli/deploy/response-headers';
import { serverFiles } from '../../src/cli/deploy/server-files';
import config from '../../svelte.config.js';

const read = (name: string) => readFileSync(`deploy/${name}`, 'utf8');

/** How each server's file states a header, as a pattern with its name and its value. */
const STATED: ReadonlyMap<string, RegExp> = new Map([
	['nginx.conf', /^\tadd_header ([\w-]+) "(.*)" always;$/gm],
	['apache.htaccess', /^Header always set ([\w-]+) "(.*)"$/gm],
	['Caddyfile', /^\t\t([A-Z][\w-]+) "(.*)"$/gm],
	['web.config', /^\t+<add name="([\w-]+)" value="([^"]*)" \/>$/gm]
]);

function directivesOf(policy: string): Map<string, string[]> {
	return new Map(
		policy.split('; ').map((part) => {
			const [name = '', ...sources] = part.split(' ');
			return [name, sources.map((source) => source.replace(/^'(.*)'$/, '$1'))];
		})
	);
}

describe('the policy of the header', () => {
	const directives = directivesOf(contentPolicy());

	test('is that of the build, but for inline scripts, which each page states by hash, and for frames', () => {
		const built = new Map(Object.entries(config.kit?.csp?.directives ?? {}) as [string, string[]][]);
		expect(built.size).toBeGreaterThan(10);
		expect([...directives.keys()].sort()).toEqual([...built.keys(), 'frame-ancestors'].sort());
		for (const [name, sources] of built) {
			const inline = name === 'script-src' ? ['unsafe-inline'] : [];
			expect(directives.get(name)).toEqual([...sources, ...inline]);
		}
		expect(config.kit?.csp?.mode).toBe('hash');
	});

	test('names no host, opens nothing to data or eval, and lets nobody frame the application', () => {
		expect(contentPolicy()).not.toMatch(/https?:|\*|'unsafe-eval'|script-src[^;]*(data|blob):/);
		expect(directives.get('default-src')).toEqual(['none']);
		expect(directives.get('frame-ancestors')).toEqual(['none']);
	});
});

describe('ready-made configurations', () => {
	test('are those of the headers (npm run write-server-files)', () => {
		const byHand = ['README.md', 'withdraw-service-worker.js'];
		const kept = readdirSync('deploy').filter((name) => !byHand.includes(name));
		expect(kept.sort()).toEqual([...serverFiles().keys()].sort());
		for (const [name, text] of serverFiles()) expect(read(name)).toBe(text);
	});

	test.each([...STATED])('%s states every header once, and how long to keep a file', (name, pattern) => {
		const text = read(name);
		const stated = [...text.matchAll(pattern)].map(([, header, value]) => [header, value]);
		expect(stated).toEqual([['Content-Security-Policy', contentPolicy()], ...RESPONSE_HEADERS]);
		if (name === 'web.config') {
			expect(text).toContain('cacheControlMode="DisableCache"');
			expect(text).toContain('cacheControlMaxAge="365.00:00:00" cacheControlCustom="public, immutable"');
		} else {
			expect(text).toContain(`"${ASK_AGAIN}"`);
			expect(text).toContain(`"${KEEP_FOR_EVER}"`);
		}
		expect(text).toContain('application/wasm');
	});

	test('web.config closes every element that it opens', () => {
		const open: string[] = [];
		for (const [, end, name = '', alone] of read('web.config').matchAll(
			/<(\/?)([a-z]\w*)(?:\s[^<>]*?)?(\/?)>/gi
		)) {
			if (end) expect(open.pop()).toBe(name);
			else if (!alone) open.push(name);
		}
		expect(open).toEqual([]);
	});
});
