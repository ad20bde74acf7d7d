import { spawn, type ChildProcess } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { chromium, type Browser, type Page } from 'playwright';
import { browserLaunch } from '../../src/cli/find-browser';

/** A host that is not this machine to the browser, so that it is as good as plain http on an intranet. */
export const INTRANET = 'intranet.test';

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

/** Copies a profile file by file while a browser writes to it; what is gone before its turn is left out. */
export function copyLive(profile: string): string {
	const copy = mkdtempSync(join(tmpdir(), 'workspace-copy-'));
	for (const entry of readdirSync(profile, { recursive: true, withFileTypes: true })) {
		if (!entry.isFile()) continue;
		const from = join(entry.parentPath, entry.name);
		const to = join(copy, relative(profile, from));
		mkdirSync(dirname(to), { recursive: true });
		try {
			copyFileSync(from, to);
		} catch (error) {
			if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
		}
	}
	return copy;
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
			if (process.exitCode !== null || process.signalCode !== null) return;
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
