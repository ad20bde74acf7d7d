import { readFileSync } from 'node:fs';
import adapter from '@sveltejs/adapter-static';

const { version } = JSON.parse(readFileSync(new URL('./package.json', import.meta.url), 'utf8'));

/** @type {import('@sveltejs/kit').Config} */
export default {
	kit: {
		adapter: adapter(),
		paths: { relative: true },
		// By the page itself, once it answers (src/routes/+layout.svelte): keeping the application can wait for that.
		serviceWorker: { register: false },
		prerender: {
			entries: ['*'],
			handleHttpError: 'fail',
			handleMissingId: 'fail',
			handleEntryGeneratorMismatch: 'fail',
			handleUnseenRoutes: 'fail'
		},
		// A fixed name, since the default is the time of the build and makes every build differ.
		version: { name: version, pollInterval: 0 },
		csp: {
			mode: 'hash',
			directives: {
				'default-src': ['none'],
				'script-src': ['self', 'wasm-unsafe-eval'],
				'style-src': ['self'],
				// The chart library and the router's announcer set style attributes.
				'style-src-attr': ['unsafe-inline'],
				'img-src': ['self', 'data:', 'blob:'],
				'font-src': ['self'],
				'connect-src': ['self'],
				// Workers start from a blob, so that they inherit this policy: src/lib/work/start-worker.ts.
				'worker-src': ['self', 'blob:'],
				'manifest-src': ['self'],
				'base-uri': ['none'],
				'form-action': ['none'],
				'object-src': ['none'],
				'require-trusted-types-for': ['script'],
				// The framework's for its own markup; what any other text may become: src/lib/state/trust-own-scripts.ts.
				'trusted-types': ['svelte-trusted-html', 'default']
			}
		}
	}
};
