import type { LockedPackage } from './read-lockfile';

/**
 * Packages that leave code or files in the build, wherever the manifest has them: `svelte` serves development by
 * its place there, and part of it runs in every page. The build fails where one is missing here.
 */
const SHIPPED: ReadonlySet<string> = new Set([
	'@duckdb/duckdb-wasm',
	'@e965/xlsx',
	'@fontsource/be-vietnam-pro',
	'@noble/hashes',
	'@sveltejs/kit',
	'apache-arrow',
	'clsx',
	'docx',
	'echarts',
	'fflate',
	'flatbuffers',
	'hash-wasm',
	'hucre',
	'idb',
	'nanoid',
	'papaparse',
	'svelte',
	'tslib',
	'valibot',
	'zrender'
]);

/** Whether a package leaves code or files in the build. */
export function isShipped(name: string): boolean {
	return SHIPPED.has(name);
}

/** The packages of a lockfile that leave something in the build, each version once, by name and version. */
export function shippedPackages(packages: readonly LockedPackage[]): readonly LockedPackage[] {
	const shipped = new Map<string, LockedPackage>();
	for (const entry of packages.filter(({ name }) => SHIPPED.has(name))) {
		const key = `${entry.name}@${entry.version}`;
		if (!shipped.has(key)) shipped.set(key, entry);
	}
	return [...shipped].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, entry]) => entry);
}
