import { fileURLToPath } from 'node:url';
import { build, type Plugin } from 'vite';
import { guardShipped } from './guard-shipped.ts';

const ENTRY = fileURLToPath(new URL('../../lib/rescue/rescue-page.ts', import.meta.url));

/** The script and the style sheet of the page that stands by itself, by file name. */
async function buildRescue(): Promise<ReadonlyMap<string, string | Uint8Array>> {
	const built = await build({
		configFile: false,
		logLevel: 'warn',
		publicDir: false,
		plugins: [guardShipped()],
		build: {
			write: false,
			modulePreload: false,
			cssCodeSplit: false,
			rolldownOptions: {
				input: { rescue: ENTRY },
				output: {
					format: 'iife',
					entryFileNames: '[name].js',
					assetFileNames: 'rescue[extname]',
					codeSplitting: false,
					comments: { legal: false }
				}
			}
		}
	});
	if (!('output' in built)) throw new TypeError('one build was expected');
	return new Map(
		built.output.map((part) => [part.fileName, part.type === 'chunk' ? part.code : part.source])
	);
}

/**
 * Builds `rescue.js` and `rescue.css` for `static/rescue.html`, each whole in itself: they share no file with the
 * application, so that the page works where any part of that is missing or broken.
 */
export function rescuePlugin(): Plugin {
	return {
		name: 'rescue-page',
		apply: 'build',
		async generateBundle() {
			if (this.environment.config.build.ssr) return;
			for (const [fileName, source] of await buildRescue())
				this.emitFile({ type: 'asset', fileName, source });
		}
	};
}
