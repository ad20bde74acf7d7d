import type { WorkspaceState } from '../workspace/state';
import { DECIDED_KINDS, decidedIn, writeDecided } from './decided-files';
import { ENTERED_FILE, enteredIn, writeEntered } from './entered-figures';

/** What was typed and decided in a workspace, as a file for the same reader and checks as any other. */
export interface HandFile {
	readonly name: string;
	/** Alike for two files exactly when their bytes are. */
	readonly version: string;
	readonly bytes: () => Uint8Array<ArrayBuffer>;
}

/** The files that hold what was done by hand; a kind of which there is nothing has none. */
export function handFilesOf(state: WorkspaceState): readonly HandFile[] {
	const figures = enteredIn(state);
	const decided = DECIDED_KINDS.map((kind) => ({ kind, rows: decidedIn(state, kind) }));
	return [
		...(figures.length === 0
			? []
			: [
					{
						name: ENTERED_FILE,
						version: JSON.stringify(figures.map(({ key }) => key)),
						bytes: () => writeEntered(figures)
					}
				]),
		...decided
			.filter(({ rows }) => rows.length > 0)
			.map(({ kind: { kind, file }, rows }) => ({
				name: file,
				version: JSON.stringify(rows),
				bytes: () =>
					writeDecided(
						kind,
						rows.map(({ cells }) => cells)
					)
			}))
	];
}
