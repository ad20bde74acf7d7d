import { readdirSync } from 'node:fs';
import { createServer } from 'node:net';
import { sep } from 'node:path';

/**
 * The port of a server the tests start: a free one, found once by the runner and handed to its workers by name, so
 * that two runs on one machine don't meet.
 */
async function portNamed(name: string): Promise<number> {
	process.env[name] ??= String(await findFreePort());
	return Number(process.env[name]);
}

function findFreePort(): Promise<number> {
	return new Promise((found, failed) => {
		const probe = createServer();
		probe.once('error', failed);
		probe.listen(0, '127.0.0.1', () => {
			const address = probe.address();
			probe.close(() => found(typeof address === 'object' && address !== null ? address.port : 0));
		});
	});
}

const ROOT_PORT = await portNamed('E2E_ROOT_PORT');
const NESTED_PORT = await portNamed('E2E_NESTED_PORT');

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
