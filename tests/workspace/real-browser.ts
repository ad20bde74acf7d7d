import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { chromium, type Browser, type Page } from 'playwright';
import { build } from 'vite';
import { browserLaunch } from '../../src/cli/find-browser';
import type { RealPage } from './real-page';

/** A host that is not this machine to the browser, so that it is as good as plain http on an intranet. */
const INTRANET = 'intranet.test';

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

/** A browser with a profile that lasts, which can be killed as a machine kills it. */
export interface RealBrowser {
	open(address: string): Promise<Page>;
	/** Ends the process without a word to it. */
	kill(): Promise<void>;
	close(): Promise<void>;
}

/** A folder for a profile, and the way to remove it. */
export function makeProfile(): { readonly folder: string; remove(): void } {
	const folder = mkdtempSync(join(tmpdir(), 'workspace-profile-'));
	return { folder, remove: () => rmSync(folder, { recursive: true, force: true, maxRetries: 10 }) };
}

/** Starts a browser on a profile. */
export async function startBrowser(profile: string): Promise<RealBrowser> {
	const { executablePath = chromium.executablePath(), args } = await browserLaunch();
	const process = spawn(executablePath, [
		...args,
		'--headless=new',
		'--remote-debugging-port=0',
		`--user-data-dir=${profile}`,
		`--host-resolver-rules=MAP ${INTRANET} 127.0.0.1`,
		'about:blank'
	]);
	const browser: Browser = await chromium.connectOverCDP(await addressOf(process));
	const [context] = browser.contexts();
	if (!context) throw new Error('the browser has no window');
	const ended = new Promise((done) => process.once('exit', done));
	return {
		open: async (address) => {
			const page = await context.newPage();
			await page.goto(address);
			return page;
		},
		kill: async () => {
			process.kill('SIGKILL');
			await ended;
			await browser.close().catch(() => undefined);
		},
		close: async () => {
			const session = await browser.newBrowserCDPSession();
			await session.send('Browser.close').catch(() => undefined);
			await ended;
		}
	};
}

function addressOf(process: ChildProcess): Promise<string> {
	return new Promise((resolve, reject) => {
		let said = '';
		process.stderr?.on('data', (chunk: Buffer) => {
			said += chunk.toString();
			const address = /DevTools listening on (ws:\S+)/.exec(said)?.[1];
			if (address) resolve(address);
		});
		process.once('exit', () => reject(new Error(`the browser ended: ${said}`)));
	});
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
