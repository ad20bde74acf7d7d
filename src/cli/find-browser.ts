import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const NAMES_ON_PATH = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

const USUAL_PLACES: Partial<Record<NodeJS.Platform, readonly string[]>> = {
	darwin: [
		'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
		'/Applications/Chromium.app/Contents/MacOS/Chromium'
	],
	win32: ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA']
		.map((name) => process.env[name])
		.filter((folder) => folder !== undefined)
		.map((folder) => join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe'))
};

function isExecutable(path: string): boolean {
	try {
		accessSync(path, constants.X_OK);
		return true;
	} catch {
		return false;
	}
}

/**
 * The path of a Chromium on this machine, or `null`. Looks at `CHROMIUM_PATH`, the PATH, the usual Mac and
 * Windows places, then Playwright's own download.
 *
 * @throws when `CHROMIUM_PATH` names nothing that can be executed: a wrong setting must not pass unnoticed.
 */
export async function findBrowser(): Promise<string | null> {
	const chosen = process.env['CHROMIUM_PATH'];
	if (chosen) {
		if (isExecutable(chosen)) return chosen;
		throw new Error(`CHROMIUM_PATH names no executable file: ${chosen}`);
	}
	const folders = (process.env['PATH'] ?? '').split(delimiter).filter(Boolean);
	const candidates = [
		...NAMES_ON_PATH.flatMap((name) => folders.map((folder) => join(folder, name))),
		...(USUAL_PLACES[process.platform] ?? [])
	];
	const found = candidates.find(isExecutable);
	if (found) return found;
	const { chromium } = await import('playwright');
	const downloaded = chromium.executablePath();
	return existsSync(downloaded) ? downloaded : null;
}

/** What a runner needs to start the browser; without a path it takes its own. */
export interface BrowserLaunch {
	executablePath?: string;
	args: string[];
}

/**
 * The launch options every runner shares. The switches stop the browser from calling its maker's hosts; a
 * sandbox can't be had as root.
 */
export async function browserLaunch(): Promise<BrowserLaunch> {
	const executablePath = await findBrowser();
	return {
		...(executablePath === null ? {} : { executablePath }),
		args: [
			'--disable-gpu',
			'--disable-quic',
			'--no-first-run',
			'--disable-background-networking',
			'--disable-component-update',
			'--disable-sync',
			...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])
		]
	};
}
