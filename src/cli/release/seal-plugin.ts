import { existsSync } from 'node:fs';
import type { Plugin } from 'vite';
import { sealBuild } from './seal-build.ts';

/** Seals the build once its pages and files are written. Belongs behind the plugins that write them. */
export function sealPlugin(folder: string): Plugin {
	let isPages = false;
	return {
		name: 'seal-build',
		apply: 'build',
		configResolved({ build }) {
			isPages = Boolean(build.ssr);
		},
		closeBundle: {
			sequential: true,
			order: 'post',
			handler() {
				if (isPages && existsSync(folder)) sealBuild(folder);
			}
		}
	};
}
