/** What a version was built of. */
export interface Seal {
	/** Names the version: it changes with any byte of any file. */
	readonly version: string;
	/** SHA-256 in hexadecimal digits by the path of each file on its host; that of a page ends in a slash. */
	readonly sums: ReadonlyMap<string, string>;
}

/** As the build writes it behind the worker's script. */
interface Written {
	readonly version: string;
	readonly files: readonly (readonly [path: string, sum: string])[];
}

/**
 * What stands at the end of the worker's script, for a folder `base` on the host without its last slash. Throws where a
 * script was cut before it. To be called once the script has run, from an event.
 */
export function readSeal(base: string): Seal {
	const { seal } = globalThis as { seal?: Written };
	if (!seal) throw new Error('the script of the worker was cut');
	const pathOf = (file: string): string => `${base}/${file.replace(/(^|\/)index\.html$/, '$1')}`;
	return { version: seal.version, sums: new Map(seal.files.map(([file, sum]) => [pathOf(file), sum])) };
}
