import type { FileReading } from '../domain/reading';
import type { FileBytes } from '../ingest/file-bytes';
import { readInWorker, type ReadControl } from '../ingest/ingest-client';
import { filesOf, type BuiltIn } from './data-files';
import { fetchDataFile } from './fetch-data-file';
import type { LoadedFile } from './loaded-file';
import type { ReadingProgress } from './reading-progress';

/** Reads files in a worker and tells how far it is with the one it reads. */
export class WorkerReading {
	progress = $state.raw<ReadingProgress | null>(null);

	/** Reads one file. Rejects as `readInWorker` does. */
	async read(
		file: { readonly name: string; readonly bytes: FileBytes },
		control: Omit<ReadControl, 'onProgress'> = {}
	): Promise<FileReading> {
		try {
			const onProgress = (rows: number, share: number) => (this.progress = { file: file.name, rows, share });
			return await readInWorker(file, { ...control, onProgress });
		} finally {
			this.progress = null;
		}
	}

	/** Reads the files that come with the app, one after another: a worker for each would take longer to start than to read. */
	async readSet(set: BuiltIn): Promise<readonly LoadedFile[]> {
		const fetched = await Promise.all(
			filesOf(set).map(async (file) => ({ name: file.name, bytes: await fetchDataFile(file) }))
		);
		const loaded: LoadedFile[] = [];
		for (const file of fetched) loaded.push({ origin: set, reading: await this.read(file) });
		return loaded;
	}
}
