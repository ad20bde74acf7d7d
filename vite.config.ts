import { readFile } from 'node:fs/promises';
import { sveltekit } from '@sveltejs/kit/vite';
import { playwright } from '@vitest/browser-playwright';
import type { Plugin } from 'vite';
import { defineConfig, type ViteUserConfig } from 'vitest/config';
import { browserLaunch } from './src/cli/find-browser.ts';
import { firstAnswers } from './src/cli/first-answers-plugin.ts';
import { guardShipped } from './src/cli/release/guard-shipped.ts';
import { rescuePlugin } from './src/cli/release/rescue-plugin.ts';
import { sealPlugin } from './src/cli/release/seal-plugin.ts';
import { takeRequestsElsewhere } from './tests/watch-requests.ts';

/** Random cases for each property in `npm run test:long`; fifty times what an ordinary run tries. */
const LONG_RUNS = '5000';

/**
 * Serves the database's worker to tests without its source map, whose hundred missing sources the test server
 * would otherwise list in every run.
 */
const plainWorkers: Plugin = {
	name: 'plain-workers',
	enforce: 'pre',
	async load(id) {
		if (!process.env['VITEST'] || !/duckdb-browser-[a-z]+\.worker\.js$/.test(id)) return null;
		const code = await readFile(id, 'utf8');
		return { code: code.replace(/\/\/# sourceMappingURL=.*/, ''), map: null };
	}
};

export default defineConfig(async ({ mode }): Promise<ViteUserConfig> => ({
	plugins: [plainWorkers, firstAnswers(), sveltekit(), guardShipped(), rescuePlugin(), sealPlugin('build')],
	optimizeDeps: {
		// Named so that a browser test never meets a dependency for the first time and reloads half way.
		include: [
			'@duckdb/duckdb-wasm',
			'@e965/xlsx',
			'@noble/hashes/sha2.js',
			'@noble/hashes/utils.js',
			'apache-arrow',
			'docx',
			'docx/charts',
			'docx/watermarks',
			'echarts/charts',
			'echarts/components',
			'echarts/core',
			'echarts/features',
			'echarts/renderers',
			'fast-check',
			'fflate',
			'idb',
			'papaparse',
			'valibot',
			'vitest-browser-svelte'
		]
	},
	server: { fs: { allow: ['data', 'tests'] } },
	worker: {
		format: 'es',
		plugins: () => [guardShipped()],
		// Licences stand whole in the notices that are shipped; what heads a library's code are mostly addresses.
		rolldownOptions: { output: { comments: { legal: false } } }
	},
	test: {
		maxWorkers: 2,
		// What is waited for comes late where other work fills the machine; the usual second is no fault's measure.
		expect: { poll: { timeout: 20_000 } },
		projects: [
			{
				extends: true,
				test: {
					name: 'unit',
					environment: 'node',
					setupFiles: ['tests/set-property-runs.ts'],
					// Generous: a busy machine must not turn a slow property into a failure.
					testTimeout: mode === 'long' ? 600_000 : 60_000,
					hookTimeout: 60_000,
					...(mode === 'long' ? { env: { PROPERTY_RUNS: LONG_RUNS } } : {}),
					include: ['tests/**/*.test.ts'],
					exclude: ['**/node_modules/**', 'tests/**/*.browser.test.ts', 'tests/e2e/**', 'tests/bench/**']
				}
			},
			{
				extends: true,
				test: {
					name: 'browser',
					include: ['tests/**/*.browser.test.ts'],
					setupFiles: ['tests/guard-requests.ts'],
					// Starting the database compiles a 34 MB module, which takes seconds on a busy machine.
					testTimeout: 60_000,
					hookTimeout: 60_000,
					browser: {
						enabled: true,
						headless: true,
						screenshotFailures: false,
						commands: { takeRequestsElsewhere },
						provider: playwright({ launchOptions: process.env['VITEST'] ? await browserLaunch() : {} }),
						instances: [{ browser: 'chromium' }]
					}
				}
			}
		]
	}
}));
