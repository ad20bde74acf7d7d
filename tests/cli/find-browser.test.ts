import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { browserLaunch, findBrowser } from '../../src/cli/find-browser';

const folder = mkdtempSync(join(tmpdir(), 'find-browser-'));
const onPath = join(folder, 'google-chrome');
const chosen = join(folder, 'my-own-browser');
const notExecutable = join(folder, 'chromium');

writeFileSync(onPath, '', { mode: 0o755 });
writeFileSync(chosen, '', { mode: 0o755 });
writeFileSync(notExecutable, '', { mode: 0o644 });

beforeEach(() => {
	vi.stubEnv('PATH', folder);
	vi.stubEnv('CHROMIUM_PATH', '');
});
afterEach(() => void vi.unstubAllEnvs());
afterAll(() => rmSync(folder, { recursive: true }));

// Windows has no executable bit for these cases to turn on.
describe.skipIf(process.platform === 'win32')('finding a browser (on systems with an executable bit)', () => {
	test('takes the one that CHROMIUM_PATH names before any other', async () => {
		vi.stubEnv('CHROMIUM_PATH', chosen);
		expect(await findBrowser()).toBe(chosen);
	});

	test.each(['/no/such/browser', notExecutable])('refuses CHROMIUM_PATH=%s and says so', async (path) => {
		vi.stubEnv('CHROMIUM_PATH', path);
		await expect(findBrowser()).rejects.toThrow(path);
	});

	test('takes an executable of a known name from the PATH', async () => {
		expect(await findBrowser()).toBe(onPath);
	});

	test('launches what it found without calling home', async () => {
		const { executablePath, args } = await browserLaunch();
		expect(executablePath).toBe(onPath);
		expect(args).toContain('--disable-background-networking');
		expect(args.includes('--no-sandbox')).toBe(process.getuid?.() === 0);
	});
});
