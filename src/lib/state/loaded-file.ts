import type { FileReading } from '../domain/reading';
import type { BuiltIn } from './data-files';

/** A file that has been read, and whether it came with the app, from the user's workspace, or from the entry form. */
export interface LoadedFile {
	readonly origin: BuiltIn | 'user' | 'entered';
	readonly reading: FileReading;
}
