import { sveltekit } from '@sveltejs/kit/vite';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { browserLaunch } from './src/cli/find-browser.ts';

export default defineConfig(async () => ({
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
				extends: true as const,
				test: {
					name: 'unit',
					environment: 'node',
					include: ['tests/**/*.test.ts'],
					exclude: ['tests/**/*.browser.test.ts', 'tests/e2e/**', 'tests/bench/**', 'tests/long/**']
				}
			},
			{
				extends: true as const,
				test: {
					name: 'browser',
					include: ['tests/**/*.browser.test.ts'],
					exclude: ['tests/long/**'],
					// Starting the database compiles a 34 MB module, which takes seconds on a busy machine.
					testTimeout: 60_000,
					hookTimeout: 60_000,
					browser: {
						enabled: true,
						headless: true,
						screenshotFailures: false,
						provider: playwright({ launchOptions: process.env['VITEST'] ? await browserLaunch() : {} }),
						instances: [{ browser: 'chromium' as const }]
					}
				}
			}
		]
	}
}));
