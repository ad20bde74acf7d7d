import { readFileSync } from 'node:fs';

/** One package of a lockfile, as npm wrote it down. */
export interface LockedPackage {
	/** Its folder, from the project root. */
	readonly path: string;
	readonly name: string;
	readonly version: string;
	/** SPDX expression, or `null` where the package states none in a form that npm reads. */
	readonly licence: string | null;
	/** `sha512-…`, or `null`. */
	readonly integrity: string | null;
	/** The address it came from, which the project's lockfiles leave out. */
	readonly source: string | null;
	/** A link to a folder instead of a package. */
	readonly isLink: boolean;
	readonly hasInstallScript: boolean;
	/** Installed for development alone. */
	readonly isForDevelopment: boolean;
}

interface Entry {
	readonly name?: string;
	readonly version?: string;
	readonly license?: string;
	readonly integrity?: string;
	readonly resolved?: string;
	readonly link?: boolean;
	readonly hasInstallScript?: boolean;
	readonly dev?: boolean;
	readonly devOptional?: boolean;
}

const FOLDER = 'node_modules/';

function nameOf(path: string, entry: Entry): string {
	return entry.name ?? path.slice(path.lastIndexOf(FOLDER) + FOLDER.length);
}

/**
 * The packages of a lockfile of version 2 or 3, nested ones included, in its order. Throws where the file is
 * missing, isn't JSON or holds no list of packages.
 */
export function readLockfile(path: string): readonly LockedPackage[] {
	const { packages } = JSON.parse(readFileSync(path, 'utf8')) as { packages?: Record<string, Entry> };
	if (!packages) throw new Error(`${path} holds no list of packages.`);
	return Object.entries(packages)
		.filter(([folder]) => folder !== '')
		.map(([folder, entry]) => ({
			path: folder,
			name: nameOf(folder, entry),
			version: entry.version ?? '',
			licence: entry.license ?? null,
			integrity: entry.integrity ?? null,
			source: entry.resolved ?? null,
			isLink: entry.link ?? false,
			hasInstallScript: entry.hasInstallScript ?? false,
			isForDevelopment: (entry.dev ?? false) || (entry.devOptional ?? false)
		}));
}
