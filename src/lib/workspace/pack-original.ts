import { takeTurns } from '../work/take-turns';
import { chooseCompressor, gzipStream, type Compressor } from './compress-bytes';
import { beginHash } from '../work/hash-bytes';
import type { FileId } from './ids';

/** An original made ready to be kept before it is known whether it will be. */
export interface PackedOriginal {
	readonly sha256: FileId;
	/** Bytes of the raw file. */
	readonly size: number;
	/** Its gzip text, where the browser keeps blobs: not in the memory of the page. */
	readonly body: Blob;
	/** The SHA-256 of `body` in hexadecimal. */
	readonly bodySha256: string;
}

type OnPart = (read: number) => void;

/**
 * Hashes and packs a file in one pass, piece by piece, so that it is nowhere whole but packed. `onPart` hears with every
 * part that is packed how many bytes were read. Rejects with the browser's own error where the file can't be read, as after it has changed.
 */
export function packOriginal(
	source: Blob,
	by = chooseCompressor(),
	onPart?: OnPart
): Promise<PackedOriginal> {
	return packStream(source.stream() as ReadableStream<Uint8Array<ArrayBuffer>>, by, { onPart });
}

/**
 * The same for bytes that come as a stream; rejects with its error where it fails, and with `cancelled` once the signal is
 * aborted. Lets the page have its turns.
 */
export async function packStream(
	source: ReadableStream<Uint8Array<ArrayBuffer>>,
	by: Compressor,
	{ onPart, signal }: { readonly onPart?: OnPart | undefined; readonly signal?: AbortSignal | undefined }
): Promise<PackedOriginal> {
	const [raw, packed] = [await beginHash(), await beginHash()];
	const parts: Uint8Array<ArrayBuffer>[] = [];
	let size = 0;
	const tapped = source.pipeThrough(
		new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>({
			transform: (piece, control) => {
				raw.update(piece);
				size += piece.length;
				control.enqueue(piece);
			}
		})
	);
	const turns = takeTurns(signal);
	for await (const part of gzipStream(tapped, by)) {
		packed.update(part);
		parts.push(part);
		onPart?.(size);
		await turns.rest();
	}
	return {
		sha256: raw.digest() as FileId,
		size,
		body: new Blob(parts),
		bodySha256: packed.digest()
	};
}
