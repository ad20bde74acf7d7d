import { AppError } from '../domain/app-error';

/** The bytes of a file; rejects with `file_read` where the browser does not give them. */
export async function bytesOf(name: string, source: Blob): Promise<Uint8Array<ArrayBuffer>> {
	const buffer = await source.arrayBuffer().catch((cause: unknown) => {
		throw new AppError('file_read', `${name}: ${String(cause)}`, { cause });
	});
	return new Uint8Array(buffer);
}
