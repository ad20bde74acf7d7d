import { zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { BackupRefused } from '../../src/lib/workspace/backup-refusal';
import { ArchiveReader } from '../../src/lib/workspace/read-archive';
import { bytesOf, textOf } from './open-again';

const MB = 2 ** 20;

/** An entry of an archive's directory: what it says of its size, and the bytes that are there. */
interface Said {
	readonly path: string;
	readonly says: number;
	readonly packed?: number;
}

/** An archive whose directory says what it is told, whatever is packed. */
function archiveSaying(entries: readonly Said[]): Uint8Array<ArrayBuffer> {
	const archive = zipSync(
		Object.fromEntries(entries.map(({ path, packed = 0 }) => [path, new Uint8Array(packed)])),
		{ level: 0 }
	);
	const view = new DataView(archive.buffer);
	let at = view.getUint32(archive.length - 6, true);
	for (const { says } of entries) {
		view.setUint32(at + 24, says, true);
		at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true);
	}
	return archive as Uint8Array<ArrayBuffer>;
}

const open = (archive: Uint8Array) => ArchiveReader.open(new Blob([archive.slice()]));

async function listing(archive: Uint8Array): Promise<string> {
	try {
		const { entries } = await open(archive);
		return `taken: ${entries.map(({ path, packed, bytes }) => `${path} ${packed} ${bytes}`).join(', ')}`;
	} catch (error) {
		if (error instanceof BackupRefused) return `${error.code}: ${error.detail}`;
		throw error;
	}
}

describe('the directory of an archive', () => {
	test('is listed without unpacking anything', async () => {
		expect(await listing(archiveSaying([{ path: 'manifest.json', says: 7, packed: 3 }]))).toBe(
			'taken: manifest.json 3 7'
		);
		expect(await listing(zipSync({}))).toBe('taken: ');
	});

	test.each([
		['nothing', new Uint8Array()],
		['one letter of its mark', new Uint8Array([0x50])],
		['another letter', new Uint8Array([0x51, 0x4b, 3, 4])],
		['another second letter', new Uint8Array([0x50, 0x4c, 3, 4])]
	])('of %s is none', async (_, bytes) => {
		expect(await listing(bytes)).toBe('not_a_backup: no zip archive');
	});

	test('that is cut off is damaged', async () => {
		expect(await listing(bytesOf('PK\u0003\u0004'))).toMatch(/^damaged: ./);
	});

	test.each([
		['/originals/a', 'unsafe_name'],
		['\\a', 'unsafe_name'],
		['c:a', 'unsafe_name'],
		['Z:/a', 'unsafe_name'],
		['originals/a\\b', 'unsafe_name'],
		['originals/a\u0007', 'unsafe_name'],
		['originals/a\nb', 'unsafe_name'],
		['..', 'unsafe_name'],
		['.', 'unsafe_name'],
		['originals/..', 'unsafe_name'],
		['originals/./a', 'unsafe_name'],
		['../manifest.json', 'unsafe_name'],
		['originals/', 'unexpected_entry'],
		['originals/a/b', 'unexpected_entry'],
		['originals', 'unexpected_entry'],
		['manifest.json.exe', 'unexpected_entry'],
		['other/a', 'unexpected_entry'],
		['1:a', 'unexpected_entry']
	])('refuses the name %j: %s', async (path, code) => {
		expect(await listing(archiveSaying([{ path, says: 0 }]))).toBe(`${code}: ${path}`);
	});

	test.each(['originals/...', 'originals/a..b', 'originals/.a', 'originals/a.', 'originals/ a: b'])(
		'takes the name %j',
		async (path) => {
			expect(await listing(archiveSaying([{ path, says: 0 }]))).toBe(`taken: ${path} 0 0`);
		}
	);

	test.each([
		['in capitals', 'originals/Á', 'originals/á'],
		['put together otherwise', 'originals/a\u0301', 'originals/á']
	])('refuses a name twice, even %s', async (_, one, two) => {
		const entries = [one, two].map((path) => ({ path, says: 0 }));
		expect(await listing(archiveSaying(entries))).toBe(`duplicate_entry: ${two}`);
	});

	test.each([
		['manifest.json', 16 * MB],
		['decisions.json', 64 * MB],
		['originals/a', 512 * MB]
	])('lets %s have %i bytes and not one more', async (path, most) => {
		const packed = Math.ceil((most + 1) / 200);
		expect(await listing(archiveSaying([{ path, says: most, packed }]))).toBe(
			`taken: ${path} ${packed} ${most}`
		);
		expect(await listing(archiveSaying([{ path, says: most + 1, packed }]))).toBe(`too_large: ${path}`);
	});

	test('lets nothing unpack to more than 200 times its size, unless it is small anyway', async () => {
		const small = { path: 'originals/a', says: 2 ** 16, packed: 1 };
		expect(await listing(archiveSaying([small]))).toBe('taken: originals/a 1 65536');
		const packed = 400;
		expect(await listing(archiveSaying([{ path: 'originals/a', says: 80_000, packed }]))).toMatch(/^taken/);
		expect(await listing(archiveSaying([{ path: 'originals/a', says: 80_001, packed }]))).toBe(
			'packed_too_tight: originals/a'
		);
		expect(await listing(archiveSaying([{ ...small, says: 2 ** 16 + 1 }]))).toBe(
			'packed_too_tight: originals/a'
		);
	});

	test('lets all together unpack to 4000 MB and not one byte more', async () => {
		const parts = Array.from({ length: 8 }, (_, at) => ({
			path: `originals/${at}`,
			says: 500 * MB,
			packed: Math.ceil((500 * MB) / 200)
		}));
		expect(await listing(archiveSaying(parts))).toMatch(/^taken/);
		expect(await listing(archiveSaying([...parts, { path: 'originals/x', says: 1 }]))).toBe(
			'too_large: all entries'
		);
	});

	test('lets an archive have 20,000 files and not one more', async () => {
		const files = Array.from({ length: 20_001 }, (_, at) => ({ path: `originals/${at}`, says: 0 }));
		expect(await listing(archiveSaying(files.slice(1)))).toMatch(/^taken/);
		expect(await listing(archiveSaying(files))).toBe('too_many_entries: originals/20000');
	});
});

describe('the files of an archive', () => {
	const content = (text: string, size = 1) => bytesOf(text.repeat(size));
	const files = {
		'originals/a': content('a', 1000),
		'originals/b': content('b', 1000),
		'originals/c': content('c'),
		'originals/d': new Uint8Array()
	};
	const archive = zipSync(files, { level: 1 });
	const harmed = archive.slice();
	// The first byte of what is packed of b.
	const at = new TextDecoder('latin1').decode(archive).indexOf('originals/b') + 'originals/b'.length;
	harmed[at] = 0xff;
	test.each([
		['in their order', ['a', 'b', 'c', 'd']],
		['in any other', ['d', 'b', 'c', 'a', 'b', 'b']]
	])('are unpacked %s', async (_, names) => {
		const reader = await open(archive);
		for (const name of names) {
			const bytes = await reader.read(`originals/${name}`);
			const whole = files[`originals/${name}` as keyof typeof files];
			expect(textOf(bytes ?? bytesOf('?'))).toBe(textOf(whole));
		}
	});

	test('are none that are not in the directory', async () => {
		expect(await (await open(archive)).read('originals/e')).toBeNull();
		expect(await (await open(zipSync({}))).read('originals/c')).toBeNull();
	});

	test('are whole beside a damaged one', async () => {
		const reader = await open(harmed);
		expect(await reader.read('originals/b')).toBeNull();
		expect(textOf((await reader.read('originals/c')) ?? bytesOf('?'))).toBe('c');
		expect(textOf((await reader.read('originals/a')) ?? bytesOf('?'))).toBe(textOf(files['originals/a']));
	});
});
