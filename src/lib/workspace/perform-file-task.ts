import type { FileResult, FileTask } from './opfs-messages';
import type { StoredContent } from './storage';

type Folder = FileSystemDirectoryHandle;

/** What a worker's file handle can do and a page's can't; the DOM's types leave it out. */
interface SyncFile {
	write(bytes: Uint8Array<ArrayBuffer>, options: { at: number }): number;
	truncate(size: number): void;
	flush(): void;
	close(): void;
}
interface WorkerFileHandle {
	createSyncAccessHandle?: () => Promise<SyncFile>;
	createWritable: () => Promise<{
		write(content: StoredContent): Promise<void>;
		close(): Promise<void>;
	}>;
}

/** The names below a folder, of one sort; the DOM's types leave the iteration out. */
async function namesIn(folder: Folder, kind: 'file' | 'directory'): Promise<readonly string[]> {
	const names: string[] = [];
	const entries = (folder as unknown as { values(): AsyncIterable<FileSystemHandle> }).values();
	for await (const entry of entries) if (entry.kind === kind) names.push(entry.name);
	return names;
}

const isGone = (error: unknown): boolean => error instanceof DOMException && error.name === 'NotFoundError';

async function orNull<Found>(look: Promise<Found>): Promise<Found | null> {
	try {
		return await look;
	} catch (error) {
		if (isGone(error)) return null;
		throw error;
	}
}

/** The content piece by piece, so that a large blob is never whole in memory. */
async function* piecesOf(content: StoredContent): AsyncGenerator<Uint8Array<ArrayBuffer>> {
	if (content instanceof Uint8Array) {
		yield content;
		return;
	}
	const reader = content.stream().getReader();
	for (let step = await reader.read(); !step.done; step = await reader.read()) yield step.value;
}

async function writeThrough(folder: Folder, name: string, content: StoredContent): Promise<void> {
	const handle = (await folder.getFileHandle(name, { create: true })) as unknown as WorkerFileHandle;
	if (!handle.createSyncAccessHandle) {
		const stream = await handle.createWritable();
		await stream.write(content);
		await stream.close();
		return;
	}
	const file = await handle.createSyncAccessHandle();
	try {
		file.truncate(0);
		let at = 0;
		for await (const piece of piecesOf(content)) {
			for (let done = 0; done < piece.length;) {
				const written = file.write(piece.subarray(done), { at });
				if (written <= 0) throw new DOMException(`no room after ${at} bytes`, 'QuotaExceededError');
				at += written;
				done += written;
			}
		}
		file.flush();
	} finally {
		file.close();
	}
}

/**
 * Does one task in the origin's own files. A write resolves once it is flushed, which only a worker can ask for; where
 * the browser has no such handle it resolves once the file is closed, which is less of a promise.
 */
export async function performFileTask(task: FileTask): Promise<FileResult> {
	const origin = await navigator.storage.getDirectory();
	const create = task.do === 'write';
	const root = await orNull(origin.getDirectoryHandle(task.root, { create }));
	if (!root) return task.do === 'list' || task.do === 'folders' ? [] : null;
	if (task.do === 'folders') return foldersWithFiles(root);
	const folder = await orNull(root.getDirectoryHandle(task.folder, { create }));
	if (task.do === 'list') return folder ? namesIn(folder, 'file') : [];
	if (!folder) return null;
	if (task.do === 'write') {
		await writeThrough(folder, task.name, task.content);
		return null;
	}
	if (task.do === 'read') {
		const handle = await orNull(folder.getFileHandle(task.name));
		return handle && new Uint8Array(await (await handle.getFile()).arrayBuffer());
	}
	await orNull(folder.removeEntry(task.name));
	return null;
}

/** Empty folders are left where they are: another tab may be about to write there. */
async function foldersWithFiles(root: Folder): Promise<readonly string[]> {
	const found: string[] = [];
	for (const name of await namesIn(root, 'directory')) {
		const folder = await orNull(root.getDirectoryHandle(name));
		if (folder && (await namesIn(folder, 'file')).length > 0) found.push(name);
	}
	return found;
}
