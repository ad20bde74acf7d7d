import { AppError } from '../domain/app-error';
import type { DataFile } from './data-files';

/** The bytes of a file that came with the app; rejects with an `AppError` where they can't be had. */
export async function fetchDataFile(file: DataFile): Promise<Uint8Array> {
	const response = await fetch(file.address).catch((cause: unknown) => {
		throw new AppError('asset_load', `${file.name}: ${String(cause)}`, { cause });
	});
	if (!response.ok) throw new AppError('asset_load', `${file.name}: ${response.status}`);
	return new Uint8Array(await response.arrayBuffer());
}
