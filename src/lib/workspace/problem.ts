import type { Sequence } from './ids';
import type { ManifestEntry } from './manifest';

/**
 * What is wrong or was put right in a workspace:
 * - `batch_damaged`, `batch_missing`, `batch_unreadable`: kept once and not to be had now; set aside, all else counts.
 * - `batch_foreign`: a stored file that belongs to another workspace; left alone.
 * - `import_unfinished`: the page ended before this was kept; nothing of it counts.
 * - `index_rebuilt`, `index_behind`: the list of batches was lost, or older than they are, and was made anew from them.
 * - `index_unsaved`: the list made anew could not be stored; it will be with the next change.
 * - `reload_failed`: what another tab changed could not be read; what is shown may be old.
 * - `format_newer`: a newer version of the program has written here; nothing can be changed and not all is shown.
 */
export type ProblemCode =
	| 'batch_damaged'
	| 'batch_missing'
	| 'batch_unreadable'
	| 'batch_foreign'
	| 'import_unfinished'
	| 'index_rebuilt'
	| 'index_behind'
	| 'index_unsaved'
	| 'reload_failed'
	| 'format_newer';

const LACKING: ReadonlySet<ProblemCode> = new Set<ProblemCode>([
	'batch_damaged',
	'batch_missing',
	'batch_unreadable',
	'reload_failed',
	'format_newer'
]);

/** Whether something that was kept is not there because of it. */
export function isLacking({ code }: Pick<WorkspaceProblem, 'code'>): boolean {
	return LACKING.has(code);
}

/** One thing to tell the user about the workspace as it was found. The words belong to the message catalogue. */
export interface WorkspaceProblem {
	readonly code: ProblemCode;
	/** The batch meant; `null` where it is the workspace as a whole. */
	readonly sequence: Sequence | null;
	/** What it held; `null` where that is not known. */
	readonly kind: 'file' | 'decision' | null;
	/** The user's file in it; `null` where there is none or its name is not known. */
	readonly file: string | null;
	/** When it was kept; `null` where that is not known. */
	readonly time: string | null;
	/** Technical. */
	readonly detail: string;
}

/** A problem of the workspace as a whole, or of the batch that `entry` describes. */
export function makeProblem(
	code: ProblemCode,
	detail: string,
	entry: Partial<Pick<ManifestEntry, 'sequence' | 'kind' | 'time' | 'file'>> = {}
): WorkspaceProblem {
	return {
		code,
		sequence: entry.sequence ?? null,
		kind: entry.kind ?? null,
		file: entry.file?.name ?? null,
		time: entry.time ?? null,
		detail
	};
}
