import type { Plugin } from 'vite';
import { isShipped } from './shipped-packages.ts';

const PACKAGE_OF_FILE = /^.*node_modules\/((?:@[^/]+\/)?[^/]+)\//;

/**
 * Ends the build where a package leaves code or files in it that the notices do not name. Belongs among the
 * plugins of the pages and among those of the workers, which are built apart.
 */
export function guardShipped(): Plugin {
	return {
		name: 'guard-shipped',
		apply: 'build',
		generateBundle(_, bundle) {
			// Bundled too, to write the pages once; it stays behind.
			if (this.environment.config.build.ssr) return;
			const files = Object.values(bundle).flatMap((part) =>
				part.type === 'chunk' ? part.moduleIds : part.originalFileNames
			);
			const packages = files.flatMap((file) => PACKAGE_OF_FILE.exec(file)?.[1] ?? []);
			const unnamed = [...new Set(packages)].filter((name) => !isShipped(name)).sort();
			if (unnamed.length > 0) this.error(`No notice names ${unnamed.join(', ')}, and the build holds it.`);
		}
	};
}
