import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { holdWorkspaces } from '../../src/lib/workspace/hold-workspaces';
import { makeWorkspaceId } from '../../src/lib/workspace/ids';
import { openMemoryStorage } from '../../src/lib/workspace/memory-storage';
import type { BatchFiles, Manifests } from '../../src/lib/workspace/storage';
import { TRIAL, tryFiles, tryManifests } from '../../src/lib/workspace/try-storage';
import { bytesOf, ID } from './open-again';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

const refusal = (name: string) => new DOMException('không', name);

/** Files whose writing is refused so many times with an error. */
function refusing(times: number, error: unknown): { files: BatchFiles; tries: () => number } {
	const { files } = openMemoryStorage();
	let tries = 0;
	const write: BatchFiles['write'] = async (...call) => {
		tries += 1;
		if (tries <= times) throw error;
		return files.write(...call);
	};
	return { files: { ...files, write }, tries: () => tries };
}

/** What a trial gives, and how many milliseconds it waited. */
async function timed(trial: Promise<string | null>): Promise<readonly [string | null, number]> {
	const begun = Date.now();
	const [answer] = await Promise.all([
		trial.then((told) => [told, Date.now() - begun] as const),
		vi.runAllTimersAsync()
	]);
	return answer;
}

describe('a storage that is tried', () => {
	test('works, and nothing of the trial is left', async () => {
		const { files, manifests } = openMemoryStorage();
		expect(await timed(tryFiles(files))).toEqual([null, 0]);
		expect(await files.workspaces()).toEqual([]);
		expect(await timed(tryManifests(manifests))).toEqual([null, 0]);
		expect(await manifests.workspaces()).toEqual([]);
	});

	test.each([
		[1, 100],
		[2, 500],
		[3, 1500]
	])('and refuses %i times works all the same, after %i ms', async (times, waited) => {
		const { files, tries } = refusing(times, refusal('UnknownError'));
		expect(await timed(tryFiles(files))).toEqual([null, waited]);
		expect(tries()).toBe(times + 1);
	});

	test('and refuses for good is told in its own words', async () => {
		const { files, tries } = refusing(9, refusal('UnknownError'));
		expect(await timed(tryFiles(files))).toEqual(['UnknownError: không', 1500]);
		expect(tries()).toBe(4);
	});

	test.each(['SecurityError', 'NotAllowedError', 'NotSupportedError'])(
		'and says %s is not tried again',
		async (name) => {
			const { files, tries } = refusing(9, refusal(name));
			expect(await timed(tryFiles(files))).toEqual([`${name}: không`, 0]);
			expect(tries()).toBe(1);
		}
	);

	test('and lacks what it needs is not tried again, whatever else is thrown is', async () => {
		expect(await timed(tryFiles(refusing(9, new TypeError('thiếu')).files))).toEqual(['TypeError: thiếu', 0]);
		expect(await timed(tryFiles(refusing(9, 'TypeError').files))).toEqual(['TypeError', 1500]);
	});

	test('and is full works: what is there can be read', async () => {
		const { files, tries } = refusing(9, refusal('QuotaExceededError'));
		expect(await timed(tryFiles(files))).toEqual([null, 0]);
		expect(tries()).toBe(1);
	});

	test('and gives back something else does not work', async () => {
		const { files, manifests } = openMemoryStorage();
		const told = await timed(tryFiles({ ...files, read: async () => bytesOf('\u0002') }));
		expect(told[0]).toContain('a file came back otherwise than it was written');
		const nothing = await timed(tryFiles({ ...files, read: async () => null }));
		expect(nothing[0]).toContain('a file came back otherwise than it was written');
		const row = await timed(tryManifests({ ...manifests, readSetting: async () => null }));
		expect(row[0]).toContain('a row came back otherwise than it was written');
	});
});

describe('a storage that is asked whether it holds anything', () => {
	const asked = (files: Partial<BatchFiles>, manifests: Partial<Manifests> = {}) => {
		const storage = openMemoryStorage();
		return holdWorkspaces({
			files: { ...storage.files, ...files },
			manifests: { ...storage.manifests, ...manifests }
		});
	};
	const refused = () => Promise.reject(refusal('UnknownError'));

	test.each<[string, boolean, Promise<boolean>]>([
		['nothing', false, asked({})],
		['files', true, asked({ workspaces: async () => [TRIAL, ID] })],
		['a manifest', true, asked({}, { workspaces: async () => [makeWorkspaceId()] })],
		['only what a trial left', false, asked({ workspaces: async () => [TRIAL] })],
		[
			'a manifest, and its files can’t be asked',
			true,
			asked({ workspaces: refused }, { workspaces: async () => [ID] })
		],
		[
			'files, and its database can’t be asked',
			true,
			asked({ workspaces: async () => [ID] }, { workspaces: refused })
		],
		['nobody knows what', false, asked({ workspaces: refused }, { workspaces: refused })]
	])('%s: %s', async (_, holds, answer) => {
		expect(await answer).toBe(holds);
	});
});
