import { readdirSync } from 'node:fs';
import { sep } from 'node:path';

/** Ports of the two servers the tests start; away from those that a developer's own servers take. */
const ROOT_PORT = 42_731;
const NESTED_PORT = 42_732;

/** The built application at the root of a host. */
export const ROOT = { port: ROOT_PORT, base: '/', address: `http://127.0.0.1:${ROOT_PORT}/` };

/** The same files two folders deep on another host. */
export const NESTED = {
	port: NESTED_PORT,
	base: '/so/lieu/',
	address: `http://127.0.0.1:${NESTED_PORT}/so/lieu/`
};

/** Every screen as a path from the base, without a slash in front: ``, `trends/`. Read from the routes themselves. */
export const SCREENS: readonly string[] = readdirSync('src/routes', { recursive: true, encoding: 'utf8' })
	.map((path) => path.split(sep).join('/'))
	.filter((path) => /(^|\/)\+page\.svelte$/.test(path))
	.map((path) => path.replace('+page.svelte', '').replace(/\([^)]*\)\//g, ''))
	.sort();
