import config from '../../svelte.config.js';

const KEYWORDS = /^(none|self|wasm-unsafe-eval|unsafe-inline)$/;

/**
 * The Content-Security-Policy of the configuration as the value of a header, for what is not a page: the hashes
 * of inline scripts are each page's own.
 */
export function contentPolicy(): string {
	return Object.entries(config.kit?.csp?.directives ?? {})
		.map(([name, sources]: [string, string[]]) =>
			[name, ...sources.map((source) => (KEYWORDS.test(source) ? `'${source}'` : source))].join(' ')
		)
		.join('; ');
}
