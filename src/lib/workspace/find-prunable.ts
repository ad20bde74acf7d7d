import type { Batch } from './batch';
import type { Sequence } from './ids';
import type { WorkspaceState } from './state';

/** The batches whose originals no file of the state needs: those of removed files and of undone imports. */
export function findPrunable(
	batches: readonly Batch[],
	{ files }: WorkspaceState
): readonly { readonly sequence: Sequence; readonly bytes: number }[] {
	const needed = new Set(files.filter(({ removed }) => !removed).map(({ id }) => id));
	return batches.flatMap(({ header }) =>
		header.kind === 'file' && !needed.has(header.file.sha256)
			? [{ sequence: header.sequence, bytes: header.body.bytes }]
			: []
	);
}
