import { expect, test } from 'vitest';
import { AppError } from '../../src/lib/domain/app-error';
import { withRoom } from '../../src/lib/state/with-room';
import type { WorkspaceId } from '../../src/lib/workspace/ids';
import { openMemoryStorage } from '../../src/lib/workspace/memory-storage';

const full = new AppError('storage_full', 'no room');

/** Readings of two workspaces that can be made again, and what fails so often before it is kept. */
async function ground(failures: number, error: AppError = full) {
	const { files } = openMemoryStorage();
	for (const workspace of ['a', 'b']) await files.write(workspace as WorkspaceId, 'x', new Uint8Array(9));
	let tries = 0;
	const keep = () =>
		Promise.resolve().then(() => {
			tries += 1;
			if (tries <= failures) throw error;
			return 'kept';
		});
	return { files, keep, tries: () => tries };
}

test('what can be made again gives way where there is no room, and only there', async () => {
	const plain = await ground(0);
	expect(await withRoom(plain.files, plain.keep)).toBe('kept');
	expect([plain.tries(), await plain.files.workspaces()]).toEqual([1, ['a', 'b']]);
	const short = await ground(1);
	expect(await withRoom(short.files, short.keep)).toBe('kept');
	expect([short.tries(), await short.files.workspaces()]).toEqual([2, []]);
	const denied = new AppError('storage_denied', 'refused');
	const other = await ground(1, denied);
	await expect(withRoom(other.files, other.keep)).rejects.toBe(denied);
	expect([other.tries(), await other.files.workspaces()]).toEqual([1, ['a', 'b']]);
});

test('it is tried once more at the most, and not at all where nothing gave way', async () => {
	const never = await ground(9);
	await expect(withRoom(never.files, never.keep)).rejects.toBe(full);
	expect(never.tries()).toBe(2);
	await expect(withRoom(never.files, never.keep)).rejects.toBe(full);
	await expect(withRoom(null, never.keep)).rejects.toBe(full);
	expect(never.tries()).toBe(4);
});
