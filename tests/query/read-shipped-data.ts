import { readdirSync, readFileSync } from 'node:fs';
import { joinReadings } from '../../src/lib/ingest/join-readings';
import type { Joined } from '../../src/lib/ingest/joined';
import { readFile } from '../../src/lib/ingest/read-file';
import { bundledReference } from '../../src/lib/reference/bundled';

/** The CSV files that ship in a folder of `data`, read and joined as the app does it. */
export function readShippedData(...folders: readonly ('reports' | 'sample' | 'public')[]): Joined {
	const reference = bundledReference();
	const readings = folders.flatMap((folder) => {
		const directory = new URL(`../../data/${folder}/`, import.meta.url);
		const names = readdirSync(directory).filter((name) => name.endsWith('.csv'));
		return names.map((name) =>
			readFile(`${folder}/${name}`, readFileSync(new URL(name, directory)), reference)
		);
	});
	return joinReadings(readings, reference);
}
