/** How the page follows and ends work on a backup. */
export interface BackupControl {
	/** Once aborted the work rejects with `cancelled`, and nothing of it is left. */
	readonly signal?: AbortSignal | undefined;
	/** Hears how many of all bytes of the originals are done, first of all that none is. */
	readonly onProgress?: ((done: number, total: number) => void) | undefined;
}
