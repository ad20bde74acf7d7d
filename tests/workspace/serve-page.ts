import { mkdtempSync, rmSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import type { Page } from 'playwright';
import { build } from 'vite';
import { INTRANET } from './real-browser';
import type { RealPage } from './real-page';

/** A page with the workspace room in it, served as the application would be. */
export interface ServedPage {
	/** `secure`: the address of this machine, which browsers trust; else as on an intranet without https. */
	address(secure: boolean): string;
	close(): Promise<void>;
}

/** Builds the page and serves it. */
export async function servePage(): Promise<ServedPage> {
	const folder = mkdtempSync(join(tmpdir(), 'workspace-page-'));
	await build({
		configFile: false,
		logLevel: 'silent',
		build: {
			outDir: folder,
			rollupOptions: { input: 'tests/workspace/real-page.ts', output: { entryFileNames: 'page.js' } }
		},
		worker: { format: 'es' }
	});
	const server: Server = createServer((request, response) => {
		const path = new URL(request.url ?? '/', 'http://any').pathname;
		if (path === '/') {
			response.setHeader('content-type', 'text/html');
			response.end('<!doctype html><title>workspace</title><script type="module" src="/page.js"></script>');
			return;
		}
		readFile(join(folder, path)).then(
			(bytes) => {
				response.setHeader('content-type', extname(path) === '.js' ? 'text/javascript' : 'text/plain');
				response.end(bytes);
			},
			() => response.writeHead(404).end()
		);
	});
	await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
	const { port } = server.address() as AddressInfo;
	return {
		address: (secure) => `http://${secure ? 'localhost' : INTRANET}:${port}/`,
		close: async () => {
			server.closeAllConnections();
			await new Promise((done) => server.close(done));
			rmSync(folder, { recursive: true, force: true });
		}
	};
}

/** Calls one of the page's functions. */
export function ask<Name extends 'open' | 'keep' | 'look' | 'untilWriter' | 'close'>(
	page: Page,
	name: Name,
	...given: Parameters<RealPage[Name]>
): Promise<Awaited<ReturnType<RealPage[Name]>>> {
	return page.evaluate(
		([called, values]) => {
			const functions = (globalThis as unknown as { page: Record<string, (...all: unknown[]) => unknown> })
				.page;
			return functions[called]?.(...values);
		},
		[name, given] as const
	) as Promise<Awaited<ReturnType<RealPage[Name]>>>;
}
