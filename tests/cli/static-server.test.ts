import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { RESPONSE_HEADERS } from '../../src/cli/deploy/response-headers';
import { createStaticServer } from '../../src/cli/static-server';

const POLICY = "default-src 'none'";

const place = mkdtempSync(join(tmpdir(), 'static-server-'));
const folder = join(place, 'build');
let server: Server;

beforeAll(async () => {
	mkdirSync(join(folder, 'trends'), { recursive: true });
	mkdirSync(join(folder, '_app/immutable'), { recursive: true });
	writeFileSync(join(place, 'secret.txt'), 'secret');
	writeFileSync(join(place, 'build-secret.txt'), 'secret');
	writeFileSync(join(folder, 'index.html'), '<h1>Tổng quan</h1>');
	writeFileSync(join(folder, 'trends/index.html'), '<h1>Xu hướng</h1>');
	writeFileSync(join(folder, '_app/immutable/engine.wasm'), 'wasm');
	server = createStaticServer({ folder, base: '/x/', policy: POLICY });
	await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
});

afterAll(() => {
	server.close();
	rmSync(place, { recursive: true });
});

interface Reply {
	status: number;
	headers: IncomingHttpHeaders;
	body: string;
}

/** Asks for a path exactly as given; fetch() would tidy up the dots. */
function ask(path: string, method = 'GET', headers: Record<string, string> = {}): Promise<Reply> {
	const { port } = server.address() as AddressInfo;
	return new Promise((done, fail) => {
		request({ host: '127.0.0.1', port, path, method, headers }, (response) => {
			let body = '';
			response.setEncoding('utf8').on('data', (part: string) => (body += part));
			response.on('end', () => done({ status: response.statusCode ?? 0, headers: response.headers, body }));
		})
			.on('error', fail)
			.end();
	});
}

describe('the static server', () => {
	test.each([
		['/x/', 'text/html; charset=utf-8', 'no-cache', 'Tổng quan'],
		['/x/trends/?lang=en', 'text/html; charset=utf-8', 'no-cache', 'Xu hướng'],
		['/x/_app/immutable/engine.wasm', 'application/wasm', 'public, max-age=31536000, immutable', 'wasm']
	])('sends %s as %s', async (path, type, caching, text) => {
		const { status, headers, body } = await ask(path);
		expect(status).toBe(200);
		expect(headers['content-type']).toBe(type);
		expect(headers['cache-control']).toBe(caching);
		expect(body).toContain(text);
	});

	test.each([
		['/x', '/x/'],
		['/x?lang=en', '/x/?lang=en'],
		['/x/trends?lang=en', '/x/trends/?lang=en']
	])('redirects %s to %s', async (path, location) => {
		const { status, headers } = await ask(path);
		expect([status, headers.location]).toEqual([308, location]);
	});

	test.each([
		'/x/../secret.txt',
		'/x/%2e%2e/secret.txt',
		'/x/..%2fsecret.txt',
		'/x/..%2fbuild-secret.txt',
		'/x/..%5csecret.txt',
		'/x//etc/passwd',
		'/x/%2fetc/passwd',
		'/x/%00',
		'/x/%ff',
		'/x/nothing',
		'/x/index.html/',
		'/x/_app/',
		'/',
		'/y/'
	])('answers %s with a page of status 404', async (path) => {
		const { status, headers, body } = await ask(path);
		expect(status).toBe(404);
		expect(headers['content-type']).toBe('text/html; charset=utf-8');
		expect(body).toContain('href="/x/"');
		expect(body).not.toContain('secret');
	});

	test.each(['/x/trends/', '/x/trends', '/x/_app/immutable/engine.wasm', '/x/nothing', '/x/%ff'])(
		'sends %s with every protecting header',
		async (path) => {
			const { headers } = await ask(path);
			expect(headers['content-security-policy']).toBe(POLICY);
			for (const [name, value] of RESPONSE_HEADERS) expect(headers[name.toLowerCase()]).toBe(value);
		}
	);

	test('answers 304 to who has the same file already', async () => {
		const { headers } = await ask('/x/trends/');
		const again = await ask('/x/trends/', 'GET', { 'If-None-Match': headers.etag ?? '' });
		expect([again.status, again.body]).toEqual([304, '']);
		expect(again.headers['content-security-policy']).toBe(headers['content-security-policy']);
	});

	test('answers HEAD without a body and refuses to be written to', async () => {
		const head = await ask('/x/', 'HEAD');
		expect([head.status, head.body]).toEqual([200, '']);
		expect((await ask('/x/', 'POST')).status).toBe(405);
	});
});
