import { beforeAll, describe, expect, test } from 'vitest';
import { hashAtOnce } from '../../src/lib/work/hash-bytes';
import type { BackupControl } from '../../src/lib/workspace/backup-control';
import { exportBackup } from '../../src/lib/workspace/export-backup';
import { inspectBackup, type BackupPreview } from '../../src/lib/workspace/inspect-backup';
import { listWorkspaces } from '../../src/lib/workspace/list-workspaces';
import { openMemoryStorage } from '../../src/lib/workspace/memory-storage';
import { openWorkspace } from '../../src/lib/workspace/open-workspace';
import { restoreBackup } from '../../src/lib/workspace/restore-backup';
import type { WorkspaceStorage } from '../../src/lib/workspace/storage';
import type { Workspace } from '../../src/lib/workspace/workspace';
import { asBlob, bytesOfBlob, DAY, makeBackup, readyPreview } from './make-backup';
import { bytesOf, makeClock } from './open-again';

let workspace: Workspace;
let archive: Uint8Array;

beforeAll(async () => {
	({ workspace } = await makeBackup());
	// Large enough to be unpacked in several pieces.
	await workspace.append([], [{ name: 'lớn.csv', bytes: bytesOf('Trà Vinh;7 cuộc\r\n'.repeat(50_000)) }]);
	archive = await bytesOfBlob(await exportBackup(workspace, DAY));
});

/** What may be done with a backup, each with what is there once it is done. */
const WORKS: Readonly<Record<string, (control: BackupControl) => Promise<unknown>>> = {
	taken: async (control) => hashAtOnce(await bytesOfBlob(await exportBackup(workspace, DAY, control))),
	'looked at': async (control) => {
		const { state, problems } = (await inspectBackup(asBlob(archive), control)) as BackupPreview;
		return { state, problems };
	},
	'made a workspace of': async (control) => {
		const disk = openMemoryStorage();
		const id = await restoreBackup(disk, await readyPreview(archive), control);
		return (await openWorkspace(disk, id, { now: makeClock() })).state;
	}
};

describe.each(Object.entries(WORKS))('a backup that is %s', (_, work) => {
	test('tells how far it is, from nothing to all', async () => {
		const told: (readonly [number, number])[] = [];
		await work({ onProgress: (done, total) => void told.push([done, total]) });
		const all = workspace.state.files.reduce((sum, { size }) => sum + size, 0);
		const [total] = told.map(([, of]) => of);
		// What was removed or undone is in it too, unless it was dropped for good.
		expect(total).toBeGreaterThanOrEqual(all - 100);
		expect([told[0], told.at(-1)]).toEqual([
			[0, total],
			[total, total]
		]);
		const shares = told.map(([done]) => done);
		expect(shares).toEqual([...shares].sort((one, other) => one - other));
	});

	test('ends wherever it is told to, and can be begun again', async () => {
		const whole = await work({});
		let steps = 0;
		await work({ onProgress: () => void (steps += 1) });
		expect(steps).toBeGreaterThan(5);
		for (let at = 0; at < steps; at += 1) {
			const control = new AbortController();
			let left = at;
			const onProgress = (): void => void (left-- === 0 && control.abort());
			await expect(work({ signal: control.signal, onProgress }), String(at)).rejects.toMatchObject({
				name: 'AppError',
				kind: 'cancelled'
			});
			expect(left, 'it does not go on for long').toBeGreaterThan(-4);
		}
		expect(await work({})).toEqual(whole);
	});
});

test('of a restoring that is ended nothing is left, whichever call of the storage it was in', async () => {
	const preview = await readyPreview(archive);
	const restore = async (endAt: number) => {
		const disk = openMemoryStorage();
		const control = new AbortController();
		let calls = 0;
		const counted =
			<Given extends unknown[], Answer>(call: (...given: Given) => Promise<Answer>) =>
			(...given: Given): Promise<Answer> => {
				calls += 1;
				if (calls === endAt) control.abort();
				return call(...given);
			};
		const storage: WorkspaceStorage = {
			...disk,
			files: { ...disk.files, write: counted(disk.files.write) },
			manifests: { ...disk.manifests, commit: counted(disk.manifests.commit) }
		};
		const done = await restoreBackup(storage, preview, { signal: control.signal }).catch(String);
		return { done, calls, disk };
	};
	const { calls } = await restore(0);
	for (let endAt = 1; endAt < calls; endAt += 1) {
		const { done, disk } = await restore(endAt);
		expect(done, String(endAt)).toContain('cancelled');
		expect([await disk.files.workspaces(), await disk.manifests.workspaces()]).toEqual([[], []]);
	}
	// All was written before: the last call makes it count.
	const late = await restore(calls);
	expect((await listWorkspaces(late.disk)).map(({ id }) => id)).toEqual([late.done]);
});
