/** What is being read at the moment; `rows` counts up while a file is read. */
export interface ReadingProgress {
	readonly file: string;
	readonly rows: number;
	/** How much of the file they are, from 0 to 1. */
	readonly share: number;
}
