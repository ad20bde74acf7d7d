import type { FileReading } from '../domain/reading';

/** A file of the list of loaded files. */
export interface FileRow {
	readonly id: string;
	readonly name: string;
	readonly origin: 'built_in' | 'sample' | 'public' | 'user' | 'entered';
	/** `null` for a file that is switched off. */
	readonly reading: FileReading | null;
	/** Findings in the file and across files that stand in it. */
	readonly findings: number;
	readonly isOn: boolean;
	/** When and by whom it was loaded, in words; `''` where that says nothing. */
	readonly note: string;
}
