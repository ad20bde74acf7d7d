import { zipSync } from 'fflate';
import { beforeEach, describe, expect, test } from 'vitest';
import { inspectBackup } from '../../src/lib/workspace/inspect-backup';
import { bytesOf, textOf } from './open-again';
import { asBlob, makeBackup, readyPreview, rebuildBackup } from './make-backup';

let archive: Uint8Array;

const inspect = (bytes: Uint8Array) => inspectBackup(asBlob(bytes));

beforeEach(async () => {
	({ archive } = await makeBackup());
});

const rebuild = (change: (files: Map<string, Uint8Array>) => void, fits = true, level: 0 | 6 = 0) =>
	rebuildBackup(archive, change, fits, level);

const edit = (path: string, change: (text: string) => string, fits = true) =>
	rebuild((files) => files.set(path, bytesOf(change(textOf(files.get(path) ?? new Uint8Array())))), fits);

describe('a hostile or broken backup is refused and nothing is stored', () => {
	const refusals: readonly (readonly [string, string, () => Uint8Array])[] = [
		['no archive', 'not_a_backup', () => bytesOf('tỉnh,chỉ tiêu\n')],
		['nothing', 'not_a_backup', () => new Uint8Array()],
		['another archive', 'not_a_backup', () => zipSync({ 'originals/a': new Uint8Array(1) })],
		[
			'another program’s list',
			'not_a_backup',
			() => edit('manifest.json', (text) => text.replace('toan-canh', 'khac'), false)
		],
		['a cut archive', 'damaged', () => archive.slice(0, archive.length - 30)],
		[
			'a path upwards',
			'unsafe_name',
			() => rebuild((files) => files.set('originals/../../a', new Uint8Array(1)))
		],
		['an absolute path', 'unsafe_name', () => rebuild((files) => files.set('/a', new Uint8Array(1)))],
		['a drive', 'unsafe_name', () => rebuild((files) => files.set('C:\\a', new Uint8Array(1)))],
		[
			'a file of no use',
			'unexpected_entry',
			() => rebuild((files) => files.set('run.exe', new Uint8Array(1)))
		],
		[
			'a nested folder',
			'unexpected_entry',
			() => rebuild((files) => files.set('originals/a/b', new Uint8Array(1)))
		],
		[
			'an original that is not listed',
			'unexpected_entry',
			() => rebuild((files) => files.set('originals/x', new Uint8Array(1)))
		],
		[
			'a name twice',
			'duplicate_entry',
			() =>
				rebuild((files) =>
					files
						.set('ORIGINALS/x'.toLowerCase() + 'X', new Uint8Array(1))
						.set('originals/xx', new Uint8Array(1))
				)
		],
		[
			'a bomb',
			'packed_too_tight',
			() => rebuild((files) => files.set('originals/bomb', new Uint8Array(20_000_000)), true, 6)
		],
		[
			'a newer version',
			'newer_version',
			() =>
				edit('manifest.json', (text) =>
					text.replace('"version":1', '"version":2').replace('"version": 1', '"version": 2')
				)
		],
		[
			'decisions that are not the listed ones',
			'damaged',
			() => edit('decisions.json', (text) => text.replace('tcvn3', 'utf-8'), false)
		],
		['no decisions', 'damaged', () => rebuild((files) => files.delete('decisions.json'))],
		[
			'decisions nested without end',
			'not_understood',
			() => edit('decisions.json', () => '['.repeat(100_000) + ']'.repeat(100_000))
		],
		[
			'an unknown decision',
			'not_understood',
			() => edit('decisions.json', (text) => text.replace('"file_switched"', '"file_exploded"'))
		],
		[
			'a decision with more in it',
			'not_understood',
			() => edit('decisions.json', (text) => text.replace('"on": false', '"on": false, "extra": 1'))
		],
		[
			'an original used for another file',
			'not_understood',
			() =>
				edit('decisions.json', (text) =>
					text.replace(/"sha256": "[0-9a-f]{64}"/, `"sha256": "${'0'.repeat(64)}"`)
				)
		],
		[
			'sequences out of order',
			'not_understood',
			() => edit('decisions.json', (text) => text.replace('"sequence": 2,', '"sequence": 1,'))
		],
		[
			'a group of a size that no machine could go through',
			'not_understood',
			() => edit('decisions.json', (text) => text.replace('"count": 1,', '"count": 999999999,'))
		]
	];

	test.each(refusals)('%s: %s', async (_, code, make) => {
		const answer = await inspect(make());
		expect(answer).toMatchObject({ status: 'refused', code });
	});

	test('whatever byte of it is changed or wherever it is cut: refused, or told, or all the same', async () => {
		const whole = await readyPreview(archive);
		for (let at = 0; at < archive.length; at += at < 3000 ? 5 : 199) {
			const flipped = archive.slice();
			flipped[at] = (flipped[at] ?? 0) ^ 0x10;
			const answer = await inspect(flipped);
			if (answer.status === 'refused' || answer.problems.length > 0) continue;
			expect(answer.state, `byte ${at}`).toEqual(whole.state);
		}
		for (let length = 0; length < archive.length; length += 97)
			expect((await inspect(archive.slice(0, length))).status).toBe('refused');
	});

	test('an archive whose directory understates what is packed gives at most what it states', async () => {
		const bomb = zipSync({ 'manifest.json': new Uint8Array(5_000_000) });
		const view = new DataView(bomb.buffer);
		for (let at = 0; at < bomb.length - 4; at += 1)
			if (view.getUint32(at, true) === 5_000_000) view.setUint32(at, 100, true);
		expect(await inspect(bomb)).toMatchObject({ status: 'refused' });
	});

	test('entries that share the same packed bytes are refused', async () => {
		const one = zipSync({ 'originals/a': crypto.getRandomValues(new Uint8Array(30_000)) }, { level: 0 });
		const end = one.length - 22;
		const directory = new DataView(one.buffer).getUint32(end + 16, true);
		const entry = one.slice(directory, end);
		const entries = ['a', 'b', 'c'].map((name) => {
			const copy = entry.slice();
			copy[46 + 'originals/'.length] = name.charCodeAt(0);
			return copy;
		});
		const tail = one.slice(end);
		const view = new DataView(tail.buffer);
		view.setUint16(8, 3, true);
		view.setUint16(10, 3, true);
		view.setUint32(12, entry.length * 3, true);
		const parts = [one.slice(0, directory), ...entries, tail];
		const archive = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
		let at = 0;
		for (const part of parts) {
			archive.set(part, at);
			at += part.length;
		}
		expect(await inspect(archive)).toMatchObject({ status: 'refused', code: 'packed_too_tight' });
	});
});
