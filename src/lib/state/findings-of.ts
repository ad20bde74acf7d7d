import type { DataSets } from '../domain/filter';
import type { Finding } from '../domain/finding';
import { isShown } from './data-files';
import type { LoadedFile } from './loaded-file';

/** What was found in the files of a choice of data, file by file, then of what was found across files what is about them. */
export function findingsOf(
	files: readonly LoadedFile[],
	across: readonly Finding[],
	sets: DataSets
): readonly Finding[] {
	const shown = files.filter(({ origin }) => isShown(origin, sets));
	const names = new Set(shown.map(({ reading }) => reading.file));
	return [
		...shown.flatMap(({ reading }) => reading.findings),
		...across.filter(({ file }) => names.has(file))
	];
}
