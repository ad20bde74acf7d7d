import { spawnSync } from 'node:child_process';
import { findBrowser } from './find-browser';

function run(command: string, parameters: readonly string[]): boolean {
	console.log(`$ ${command} ${parameters.join(' ')}`);
	const options = {
		stdio: 'inherit' as const,
		shell: process.platform === 'win32',
		env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
	};
	return spawnSync(command, parameters, options).status === 0;
}

/**
 * The path of a Chromium, installed if this machine has none: by apt-get as root on Debian and its kin, else by
 * Playwright's own download.
 *
 * @throws when there is none and neither way brings one.
 */
export async function ensureBrowser(): Promise<string> {
	const present = await findBrowser();
	if (present) return present;
	if (process.getuid?.() === 0) {
		// Another job may hold apt's lock; five minutes is longer than any install of ours.
		const apt = ['-o', 'DPkg::Lock::Timeout=300'];
		run('apt-get', [...apt, 'update']);
		run('apt-get', [...apt, 'install', '-y', '--no-install-recommends', 'chromium', 'fonts-liberation']);
		const installed = await findBrowser();
		if (installed) return installed;
	}
	run('npx', ['playwright', 'install', 'chromium']);
	const downloaded = await findBrowser();
	if (downloaded) return downloaded;
	throw new Error('No Chromium was found or could be installed. Install one, or name it in CHROMIUM_PATH.');
}
