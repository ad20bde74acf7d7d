import type { IsoDay } from '../domain/brand';
import type { FileReading } from '../domain/reading';
import type { Language } from '../i18n/messages';
import type { WorkspaceState } from '../workspace/state';

/** Where a file of a workspace comes from: the app itself, the user, or what was typed in. */
export type TakeoutOrigin = 'reports' | 'sample' | 'public' | 'user' | 'entered';

/** A file that is looked at, as it was read. */
export interface TakeoutFile {
	readonly origin: TakeoutOrigin;
	readonly reading: FileReading;
}

/** All that is written when a workspace is taken out as one workbook; can be posted to a worker as it is. */
export interface Takeout {
	readonly files: readonly TakeoutFile[];
	readonly state: WorkspaceState;
	/** The workspace's name, in words where it has none. */
	readonly name: string;
	/** What is looked at and what is not, a sentence. */
	readonly chosen: string;
	readonly language: Language;
	readonly madeOn: IsoDay;
}
