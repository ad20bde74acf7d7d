import { unzipSync } from 'fflate';
import { BACKUP_LIMITS, DECISIONS_PATH, MANIFEST_PATH, ORIGINALS_PATH } from './backup-form';
import { BackupRefused } from './backup-refusal';
import { yieldTurn } from '../work/take-turns';

/** A file in the archive as its directory describes it. */
export interface ArchiveEntry {
	readonly path: string;
	readonly packed: number;
	readonly bytes: number;
}

/** Originals unpacked in one turn, so that many small ones don't go through the directory one by one. */
const TURN = 32 * 2 ** 20;

function checkName(path: string): void {
	if (/^[/\\]|^[a-z]:|\\|\p{Cc}|(^|\/)\.{1,2}(\/|$)/iu.test(path))
		throw new BackupRefused('unsafe_name', path);
	const isOriginal = path.startsWith(ORIGINALS_PATH) && /^[^/]+$/.test(path.slice(ORIGINALS_PATH.length));
	if (!isOriginal && path !== MANIFEST_PATH && path !== DECISIONS_PATH)
		throw new BackupRefused('unexpected_entry', path);
}

function checkSize({ path, packed, bytes }: ArchiveEntry): void {
	const limit =
		path === MANIFEST_PATH
			? BACKUP_LIMITS.manifest
			: path === DECISIONS_PATH
				? BACKUP_LIMITS.decisions
				: BACKUP_LIMITS.original;
	if (bytes > limit) throw new BackupRefused('too_large', path);
	// A few hundred bytes of the same letter pack better than any text, and harm nobody.
	if (bytes > 2 ** 16 && bytes > packed * BACKUP_LIMITS.ratio)
		throw new BackupRefused('packed_too_tight', path);
}

/**
 * Lists an archive without unpacking anything, and refuses what no backup of this program looks like: names that lead
 * elsewhere or come twice, too many or too large files, and packing as tight as only a bomb has.
 */
export function listArchive(archive: Uint8Array): readonly ArchiveEntry[] {
	if (archive.length > BACKUP_LIMITS.archive) throw new BackupRefused('too_large', 'archive');
	if (archive[0] !== 0x50 || archive[1] !== 0x4b) throw new BackupRefused('not_a_backup', 'no zip archive');
	const entries: ArchiveEntry[] = [];
	const names = new Set<string>();
	let packedSum = 0;
	let sum = 0;
	unzipOrRefuse(archive, ({ name, size, originalSize }) => {
		const entry = { path: name, packed: size, bytes: originalSize };
		if (entries.length >= BACKUP_LIMITS.entries) throw new BackupRefused('too_many_entries', name);
		checkName(name);
		checkSize(entry);
		const key = name.normalize('NFC').toLowerCase();
		if (names.has(key)) throw new BackupRefused('duplicate_entry', name);
		names.add(key);
		packedSum += size;
		sum += originalSize;
		if (sum > BACKUP_LIMITS.unpacked) throw new BackupRefused('too_large', 'all entries');
		// Entries that overlap count the same packed bytes again and again.
		if (packedSum > archive.length) throw new BackupRefused('packed_too_tight', 'entries overlap');
		entries.push(entry);
		return false;
	});
	return entries;
}

type Filter = NonNullable<NonNullable<Parameters<typeof unzipSync>[1]>['filter']>;

function unzipOrRefuse(archive: Uint8Array, filter: Filter): ReturnType<typeof unzipSync> {
	try {
		return unzipSync(archive, { filter });
	} catch (error) {
		if (error instanceof BackupRefused) throw error;
		throw new BackupRefused('damaged', String(error));
	}
}

/** Unpacks files of a listed archive. */
export class ArchiveReader {
	#ready = new Map<string, Uint8Array>();

	constructor(
		readonly archive: Uint8Array,
		readonly entries: readonly ArchiveEntry[]
	) {}

	/**
	 * The bytes of an entry; at most as many as the directory says, whatever is packed. `null` where it can't be
	 * unpacked. Quick for entries asked for in the order of the archive.
	 */
	async read(path: string): Promise<Uint8Array | null> {
		const there = this.#ready.get(path);
		if (there) return there;
		const start = this.entries.findIndex((entry) => entry.path === path);
		if (start < 0) return null;
		await yieldTurn();
		const wanted = new Set<string>();
		let sum = 0;
		for (const entry of this.entries.slice(start)) {
			if (wanted.size > 0 && sum + entry.bytes > TURN) break;
			wanted.add(entry.path);
			sum += entry.bytes;
		}
		this.#ready = this.#unpack(wanted) ?? this.#unpack(new Set([path])) ?? new Map();
		return this.#ready.get(path) ?? null;
	}

	#unpack(wanted: ReadonlySet<string>): Map<string, Uint8Array> | null {
		try {
			return new Map(Object.entries(unzipSync(this.archive, { filter: ({ name }) => wanted.has(name) })));
		} catch {
			return null;
		}
	}
}
