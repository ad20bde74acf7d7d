import { readdirSync, readFileSync } from 'node:fs';
import { joinReadings } from '../../src/lib/ingest/join-readings';
import type { Joined } from '../../src/lib/ingest/joined';
import type { FileReading } from '../../src/lib/domain/reading';
import { readFile } from '../../src/lib/ingest/read-file';
import { bundledReference } from '../../src/lib/reference/bundled';

export type ShippedFolder = 'reports' | 'sample' | 'public';

/** The CSV files that ship in a folder of `data`, read as the app does it. */
export function readShippedFiles(...folders: readonly ShippedFolder[]): readonly FileReading[] {
	const reference = bundledReference();
	return folders.flatMap((folder) => {
		const directory = new URL(`../../data/${folder}/`, import.meta.url);
		const names = readdirSync(directory).filter((name) => name.endsWith('.csv'));
		return names.map((name) =>
			readFile(`${folder}/${name}`, readFileSync(new URL(name, directory)), reference)
		);
	});
}

/** The same files, read and joined. */
export function readShippedData(...folders: readonly ShippedFolder[]): Joined {
	return joinReadings(readShippedFiles(...folders), bundledReference());
}
