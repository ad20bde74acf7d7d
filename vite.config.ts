import { sveltekit } from '@sveltejs/kit/vite';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig, type ViteUserConfig } from 'vitest/config';
import { browserLaunch } from './src/cli/find-browser.ts';

/** Random cases for each property in `npm run test:long`; fifty times what an ordinary run tries. */
const LONG_RUNS = '5000';

export default defineConfig(async ({ mode }): Promise<ViteUserConfig> => ({
	plugins: [sveltekit()],
	optimizeDeps: {
		// Named so that a browser test never meets a dependency for the first time and reloads half way.
		include: [
			'@duckdb/duckdb-wasm',
			'apache-arrow',
			'echarts/charts',
			'echarts/components',
			'echarts/core',
			'echarts/features',
			'echarts/renderers',
			'fast-check',
			'papaparse',
			'vitest-browser-svelte'
		]
	},
	server: { fs: { allow: ['data', 'tests'] } },
	worker: { format: 'es' },
	test: {
		maxWorkers: 2,
		projects: [
			{
				extends: true,
				test: {
					name: 'unit',
					environment: 'node',
					setupFiles: ['tests/set-property-runs.ts'],
					...(mode === 'long' ? { env: { PROPERTY_RUNS: LONG_RUNS }, testTimeout: 600_000 } : {}),
					include: ['tests/**/*.test.ts'],
					exclude: ['tests/**/*.browser.test.ts', 'tests/e2e/**', 'tests/bench/**']
				}
			},
			{
				extends: true,
				test: {
					name: 'browser',
					include: ['tests/**/*.browser.test.ts'],
					// Starting the database compiles a 34 MB module, which takes seconds on a busy machine.
					testTimeout: 60_000,
					hookTimeout: 60_000,
					browser: {
						enabled: true,
						headless: true,
						screenshotFailures: false,
						provider: playwright({ launchOptions: process.env['VITEST'] ? await browserLaunch() : {} }),
						instances: [{ browser: 'chromium' }]
					}
				}
			}
		]
	}
}));
