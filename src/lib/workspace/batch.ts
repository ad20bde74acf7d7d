import type { Entry, FileDescription } from './entry';
import type { GroupId, Sequence, WorkspaceId } from './ids';

/** The batch before a group: the chain by which the batches alone tell which of them belong. */
export interface BatchLink {
	readonly sequence: Sequence;
	/** The checksum of its head. */
	readonly checksum: string;
}

/** What every batch says of itself. */
interface BatchBase {
	readonly workspace: WorkspaceId;
	readonly sequence: Sequence;
	/** Batches written in one go count together, all or none; the random `mark` keeps two attempts apart. */
	readonly group: { readonly first: GroupId; readonly count: number; readonly mark: string };
	/** The last batch of the group before; `null` for the first group. */
	readonly previous: BatchLink | null;
	/** When it was kept, ISO 8601 in UTC, by the clock of that machine: for display only. */
	readonly time: string;
	/** The stored body, as it stands in the file. */
	readonly body: { readonly bytes: number; readonly sha256: string };
}

/** An original: the body is the gzip text of its bytes. */
export interface FileBatchHeader extends BatchBase {
	readonly kind: 'file';
	readonly file: FileDescription;
}

/** Decisions: the body is a JSON array of entries. */
interface DecisionBatchHeader extends BatchBase {
	readonly kind: 'decision';
}

/** The head of a batch. */
export type BatchHeader = FileBatchHeader | DecisionBatchHeader;

/** A batch that was read and found whole. The body of a file stays in the storage. */
export type Batch =
	| { readonly header: FileBatchHeader; readonly checksum: string }
	| { readonly header: DecisionBatchHeader; readonly checksum: string; readonly entries: readonly Entry[] };
