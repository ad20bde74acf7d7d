import type { Reference } from '../reference/reference';
import type { Conventions } from './conventions';
import type { FindingList } from './finding-list';
import type { NameQueue } from './name-queue';

/** What the readers of all kinds share while one file is read. */
export interface ReadContext {
	readonly file: string;
	readonly reference: Reference;
	readonly findings: FindingList;
	readonly names: NameQueue;
	readonly conventions: Conventions;
	/** Lines of rows alike with an earlier one that are meant all the same. */
	readonly duplicates: ReadonlySet<number>;
}
