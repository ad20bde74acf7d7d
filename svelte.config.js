import adapter from '@sveltejs/adapter-static';

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
		// The default is the time of the build and makes every build differ. The same for all: where a screen's code is gone
		// and the name has changed, the router loads the page anew without asking, whatever work is under way there.
		version: { name: 'toan-canh', pollInterval: 0 },
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
