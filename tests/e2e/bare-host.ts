import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';

const TYPES: ReadonlyMap<string, string> = new Map([
	['.css', 'text/css'],
	['.csv', 'text/csv'],
	['.html', 'text/html; charset=utf-8'],
	['.js', 'text/javascript'],
	['.svg', 'image/svg+xml'],
	['.wasm', 'application/wasm']
]);

/** A host that sends the built files with their types and not one header more, and pages of its own by their path. */
export async function startBareHost(
	pages: ReadonlyMap<string, string> = new Map()
): Promise<{ readonly address: string; close(): void }> {
	const server = createServer((request, response) => {
		const { pathname } = new URL(request.url ?? '/', 'http://host');
		const own = pages.get(pathname);
		if (own !== undefined) return response.setHeader('Content-Type', 'text/html').end(own);
		const path = join('build', normalize(pathname), pathname.endsWith('/') ? 'index.html' : '');
		if (!existsSync(path) || !statSync(path).isFile()) return response.writeHead(404).end();
		response.setHeader('Content-Type', TYPES.get(extname(path)) ?? 'application/octet-stream');
		return createReadStream(path).pipe(response);
	});
	await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
	const { port } = server.address() as AddressInfo;
	return {
		address: `http://127.0.0.1:${String(port)}/`,
		close: () => {
			server.closeAllConnections();
			server.close();
		}
	};
}
