import { defineConfig } from '@playwright/test';
import { fileURLToPath } from 'node:url';
import { browserLaunch } from '../../src/cli/find-browser';
import { NESTED, ROOT } from './addresses';

const projectRoot = fileURLToPath(new URL('../..', import.meta.url));

function serve({ port, base, address }: typeof ROOT) {
	return {
		command: `node node_modules/tsx/dist/cli.mjs src/cli/serve.ts --base ${base}`,
		cwd: projectRoot,
		env: { PORT: String(port) },
		url: address,
		reuseExistingServer: false
	};
}

export default defineConfig({
	testDir: '.',
	outputDir: '../../test-results/e2e',
	timeout: 60_000,
	expect: { timeout: 20_000 },
	fullyParallel: true,
	workers: 2,
	// A test that passes on the second try hides a fault.
	retries: 0,
	forbidOnly: true,
	reporter: [['list'], ['json']],
	webServer: [serve(ROOT), serve(NESTED)],
	use: {
		baseURL: ROOT.address,
		// Each test starts with an empty profile: the worker would fetch the whole application for every one.
		serviceWorkers: 'block',
		locale: 'vi-VN',
		timezoneId: 'Asia/Ho_Chi_Minh',
		launchOptions: await browserLaunch()
	}
});
