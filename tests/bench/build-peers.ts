import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { installApart } from '../install-apart';

/** Where the peers and their packages live. */
export const PEERS = fileURLToPath(new URL('./peers', import.meta.url));

/** Installs the peers' packages where their lockfile is newer than what is there, and builds their page. Gives its folder. */
export async function buildPeers(): Promise<string> {
	installApart(PEERS);
	const folder = join(tmpdir(), 'toan-canh-bench', 'peers');
	await build({
		configFile: false,
		root: join(PEERS, 'pages'),
		base: './',
		logLevel: 'warn',
		worker: { format: 'es' },
		build: {
			outDir: folder,
			emptyOutDir: true,
			target: 'es2022',
			assetsInlineLimit: 0,
			rolldownOptions: { checks: { pluginTimings: false } },
			chunkSizeWarningLimit: Number.POSITIVE_INFINITY
		}
	});
	return folder;
}
