/** The bytes of a file: in memory, or wherever the browser keeps them, as those of a chosen file. */
export type FileBytes = Uint8Array | Blob;

/** How many bytes there are. */
export function sizeOf(bytes: FileBytes): number {
	return bytes instanceof Blob ? bytes.size : bytes.length;
}
