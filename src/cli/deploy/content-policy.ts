import config from '../../../svelte.config.js';

const KEYWORDS = /^(none|self|wasm-unsafe-eval|unsafe-inline|script)$/;

/** What a page cannot state in its own markup. */
const HEADER_ONLY = "frame-ancestors 'none'";

/**
 * The Content-Security-Policy of the configuration as the value of a header, the same for every file.
 *
 * Each page states the policy in its markup too, with the hash of its one inline script, which no other page
 * shares and every version changes. A browser obeys both, so what either forbids is forbidden: the header leaves
 * inline scripts to the page, since a list of hashes in a server's configuration would break the application with
 * its first update. Everything else it repeats, for the service worker, which no page's markup binds, and adds what
 * only a header can say.
 */
export function contentPolicy(): string {
	const directives = Object.entries(config.kit?.csp?.directives ?? {}).map(
		([name, sources]: [string, string[]]) => {
			const own = name === 'script-src' ? [...sources, 'unsafe-inline'] : sources;
			return [name, ...own.map((source) => (KEYWORDS.test(source) ? `'${source}'` : source))].join(' ');
		}
	);
	return [...directives, HEADER_ONLY].join('; ');
}
