import { execFileSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Installs the packages of a folder with a lockfile of its own, where that is newer than what is installed there. Throws if npm does. */
export function installApart(folder: string): void {
	const installed = join(folder, 'node_modules', '.package-lock.json');
	const isFresh =
		existsSync(installed) &&
		statSync(installed).mtimeMs >= statSync(join(folder, 'package-lock.json')).mtimeMs;
	if (isFresh) return;
	execFileSync('npm', ['ci', '--ignore-scripts', '--legacy-peer-deps'], {
		cwd: folder,
		stdio: 'inherit',
		shell: process.platform === 'win32'
	});
}
