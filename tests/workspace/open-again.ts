import { openMemoryStorage } from '../../src/lib/workspace/memory-storage';
import { openWorkspace, type OpenOptions } from '../../src/lib/workspace/open-workspace';
import type { WorkspaceId } from '../../src/lib/workspace/ids';
import { isInUse, type WorkspaceState } from '../../src/lib/workspace/state';
import type { WorkspaceStorage } from '../../src/lib/workspace/storage';
import type { Workspace } from '../../src/lib/workspace/workspace';

export const ID = 'first' as WorkspaceId;

/** A clock that goes on by a second each time it is asked. */
export function makeClock(start = '2026-03-01T00:00:00.000Z'): () => Date {
	let time = Date.parse(start);
	return () => new Date((time += 1000));
}

export const bytesOf = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);
export const textOf = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

/** A file as an import brings it. */
export const fileOf = (name: string, text = `nội dung ${name}`) => ({ name, bytes: bytesOf(text) });

/** Opens the workspace of the tests. */
export const open = (storage: WorkspaceStorage, options: Partial<OpenOptions> = {}): Promise<Workspace> =>
	openWorkspace(storage, ID, { now: makeClock(), ...options });

/** What lasts of a storage when every page is gone: its files and manifests, but no lock and no listener. */
export function afterCrash(storage: WorkspaceStorage): WorkspaceStorage {
	return { ...openMemoryStorage(), files: storage.files, manifests: storage.manifests };
}

/** Names of the files that count. */
export const namesInUse = (state: WorkspaceState): readonly string[] =>
	state.files.filter(isInUse).map(({ name }) => name);
