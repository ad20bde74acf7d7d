import { afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { WorkspaceHost } from '../../src/lib/state/workspace-host.svelte';
import { inspectBackup } from '../../src/lib/workspace/inspect-backup';
import { fileOf } from '../workspace/open-again';

const putReal = IDBObjectStore.prototype.put;
let changes = 0;
/** The one of this page, as in the application: another would only follow it. */
const host = new WorkspaceHost(() => (changes += 1));

beforeAll(() => host.open());

beforeEach(async () => {
	await host.create('Có tệp');
	await host.append([], [fileOf('a.csv')]);
	changes = 0;
});

afterEach(async () => {
	IDBObjectStore.prototype.put = putReal;
	await host.remove();
	await host.purge();
});

/** The browser has no room for another row in its database. */
function fill(): void {
	IDBObjectStore.prototype.put = () => {
		throw new DOMException('no room', 'QuotaExceededError');
	};
}

test('a backup is handed over whole where there is no room for the note of it, which is said', async () => {
	const archives: Blob[] = [];
	fill();
	const saved = host.exportBackup((archive) => archives.push(archive));
	await expect(saved).rejects.toMatchObject({ kind: 'storage_full' });
	const [archive = new Blob()] = archives;
	expect(await inspectBackup(archive)).toMatchObject({ problems: [], state: { files: [{ name: 'a.csv' }] } });
	expect(host.state.lastBackupAt).toBeNull();
	IDBObjectStore.prototype.put = putReal;
	await host.exportBackup(() => undefined);
	expect(host.state.lastBackupAt).not.toBeNull();
});

test('another workspace that was opened is loaded also where that can’t be remembered', async () => {
	const first = host.id;
	await host.create('Khác');
	changes = 0;
	fill();
	if (first === null) throw new TypeError('not open');
	await expect(host.choose(first)).rejects.toMatchObject({ kind: 'storage_full' });
	expect([host.id, host.isSwitching]).toEqual([first, false]);
	expect(changes).toBeGreaterThan(0);
	IDBObjectStore.prototype.put = putReal;
});
