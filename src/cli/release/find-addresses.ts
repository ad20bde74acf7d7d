const SCHEME = '(?:https?|wss?|ftp):\\/\\/';

/** An address with its scheme, up to the next sign that ends a text; the next scheme ends it too, where texts run together. */
const WITH_SCHEME = new RegExp(
	`${SCHEME}(?:(?!${SCHEME})[^\\s"'\`<>()\\\\,;|{}[\\]\\x00-\\x1f\\x7f-\\xff])*`,
	'gi'
);

/** One that takes the scheme of its page: `//host.name/…` at the start of a text. */
const WITHOUT_SCHEME = /(?<=["'`(=])\/\/[a-z0-9-]+(?:\.[a-z0-9-]+)+[^\s"'`<>()]*/gi;

/** A slash as scripts, data and markup may also write it. */
const SLASH = /\\(?:\/|x2f|u002f|u\{2f\})|&#(?:47|x2f);/gi;

/** The addresses that a file's bytes hold, each once, in their order, with plain slashes; of text and of compiled code. */
export function findAddresses(bytes: Uint8Array): readonly string[] {
	const text = Buffer.from(bytes).toString('latin1').replace(SLASH, '/');
	const found = [...text.matchAll(WITH_SCHEME), ...text.matchAll(WITHOUT_SCHEME)];
	return [...new Set(found.map(([address]) => address))];
}
