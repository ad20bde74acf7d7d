import { inflateSync } from 'fflate';
import { AppError } from '../domain/app-error';
import { failureOf, orShortMemory } from '../domain/failure-of';
import { takeTurns } from '../work/take-turns';
import { BACKUP_LIMITS, DECISIONS_PATH, MANIFEST_PATH, ORIGINALS_PATH } from './backup-form';
import { BackupRefused } from './backup-refusal';
import { inflateStream } from './compress-bytes';
import {
	findDirectory,
	LOCAL_HEAD,
	lengthOfHead,
	readDirectory,
	startOfEnd,
	type ArchiveEntry
} from './zip-directory';

/** Bytes of the archive read in one go, so that many small originals don't go to the disk one by one. */
const WINDOW = 4 * 2 ** 20;

const STORED = 0;
const DEFLATED = 8;

/** The largest entry that is unpacked whole; what may be larger goes through in pieces. */
const SMALL = 2 ** 20;

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

/** Checks the entries of an archive of so many bytes as they are listed. */
function checkEntries(listed: Iterable<ArchiveEntry>, size: number): readonly ArchiveEntry[] {
	const entries: ArchiveEntry[] = [];
	const names = new Set<string>();
	let packedSum = 0;
	let sum = 0;
	for (const entry of listed) {
		const { path, packed, bytes } = entry;
		if (entries.length >= BACKUP_LIMITS.entries) throw new BackupRefused('too_many_entries', path);
		checkName(path);
		checkSize(entry);
		const key = path.normalize('NFC').toLowerCase();
		if (names.has(key)) throw new BackupRefused('duplicate_entry', path);
		names.add(key);
		packedSum += packed;
		sum += bytes;
		if (sum > BACKUP_LIMITS.unpacked) throw new BackupRefused('too_large', 'all entries');
		// Entries that overlap count the same packed bytes again and again.
		if (packedSum > size) throw new BackupRefused('packed_too_tight', 'entries overlap');
		entries.push(entry);
	}
	return entries;
}

/** Reads a listed archive from where the browser keeps it: no more of it is in memory than is being read. */
export class ArchiveReader {
	#window = { at: 0, bytes: new Uint8Array() };

	readonly #entries: ReadonlyMap<string, ArchiveEntry>;

	private constructor(
		readonly archive: Blob,
		readonly entries: readonly ArchiveEntry[]
	) {
		this.#entries = new Map(entries.map((entry) => [entry.path, entry]));
	}

	/**
	 * Lists an archive without unpacking anything, and refuses what no backup of this program looks like: names that lead
	 * elsewhere or come twice, too many or too large files, and packing as tight as only a bomb has. Rejects with
	 * `BackupRefused`, or with `file_read` where the archive can't be read.
	 */
	static async open(archive: Blob): Promise<ArchiveReader> {
		const { size } = archive;
		if (size > BACKUP_LIMITS.archive) throw new BackupRefused('too_large', 'archive');
		const [first, second] = await bytesOf(archive, 0, 2);
		if (first !== 0x50 || second !== 0x4b) throw new BackupRefused('not_a_backup', 'no zip archive');
		const start = startOfEnd(size);
		const found = findDirectory(await bytesOf(archive, start, size), start);
		if (found === null) throw new BackupRefused('damaged', 'no directory');
		if (found.to - found.from > BACKUP_LIMITS.manifest) throw new BackupRefused('too_large', 'directory');
		const directory = await bytesOf(archive, found.from, found.to);
		try {
			return new ArchiveReader(archive, checkEntries(readDirectory(directory, found.count), size));
		} catch (error) {
			if (error instanceof RangeError) throw new BackupRefused('damaged', error.message);
			throw error;
		}
	}

	/** The bytes of an entry, whole; `null` where it can't be unpacked, or to other than the length that is listed. */
	async read(path: string, signal?: AbortSignal): Promise<Uint8Array<ArrayBuffer> | null> {
		const whole = new Uint8Array(this.#entries.get(path)?.bytes ?? 0);
		let at = 0;
		const take = (piece: Uint8Array): void => {
			whole.set(piece, at);
			at += piece.length;
		};
		const isRead = await this.pour(path, take, signal);
		return isRead && at === whole.length ? whole : null;
	}

	/**
	 * Gives an entry piece by piece, at most as much as is listed; `false` where it can't be unpacked. Rejects with
	 * `cancelled` once the signal is aborted.
	 */
	async pour(
		path: string,
		take: (piece: Uint8Array<ArrayBuffer>) => void,
		signal?: AbortSignal
	): Promise<boolean> {
		const turns = takeTurns(signal);
		try {
			const reader = (await this.stream(path)).getReader();
			try {
				for (let step = await reader.read(); !step.done; step = await reader.read()) {
					take(step.value);
					await turns.rest();
				}
			} finally {
				await reader.cancel();
			}
			return true;
		} catch (error) {
			const failure = orShortMemory(error);
			if (failure instanceof AppError) throw failure;
			if (error instanceof DOMException) throw new AppError('file_read', String(error), { cause: error });
			return false;
		}
	}

	/**
	 * An entry unpacked piece by piece. Fails with a `RangeError` where there is none, or it comes to more than is listed,
	 * and with the browser's own errors. Quick in the order of the archive.
	 */
	async stream(path: string): Promise<ReadableStream<Uint8Array<ArrayBuffer>>> {
		const entry = this.#entries.get(path);
		if (!entry) throw new RangeError(`no entry ${path}`);
		const head = lengthOfHead(await this.#read(entry.at, entry.at + LOCAL_HEAD));
		if (head === null || (entry.method !== STORED && entry.method !== DEFLATED))
			throw new RangeError(`entry ${path} is none that can be unpacked`);
		const [from, to] = [entry.at + head, entry.at + head + entry.packed];
		const isSmall = entry.bytes <= SMALL && entry.packed <= SMALL;
		if (!isSmall) {
			const packed = this.archive.slice(from, to).stream() as ReadableStream<Uint8Array<ArrayBuffer>>;
			return atMost(entry.bytes, entry.method === STORED ? packed : inflateStream(packed));
		}
		const packed = await this.#read(from, to);
		const out = new Uint8Array(entry.bytes);
		return streamOf(entry.method === STORED ? packed.slice(0, out.length) : inflateSync(packed, { out }));
	}

	/** Bytes of the archive, out of a window that moves along with what is asked for. */
	async #read(from: number, to: number): Promise<Uint8Array<ArrayBuffer>> {
		const { at, bytes } = this.#window;
		if (from < at || to > at + bytes.length)
			this.#window = { at: from, bytes: await bytesOf(this.archive, from, Math.max(to, from + WINDOW)) };
		return this.#window.bytes.subarray(from - this.#window.at, to - this.#window.at);
	}
}

async function bytesOf(archive: Blob, from: number, to: number): Promise<Uint8Array<ArrayBuffer>> {
	try {
		return new Uint8Array(await archive.slice(from, to).arrayBuffer());
	} catch (error) {
		throw failureOf('file_read', 'archive', String(error), { cause: error });
	}
}

function streamOf(bytes: Uint8Array<ArrayBuffer>): ReadableStream<Uint8Array<ArrayBuffer>> {
	return new ReadableStream({
		start: (control) => {
			control.enqueue(bytes);
			control.close();
		}
	});
}

/** A stream that fails as soon as it gives more. */
function atMost(
	bytes: number,
	source: ReadableStream<Uint8Array<ArrayBuffer>>
): ReadableStream<Uint8Array<ArrayBuffer>> {
	let left = bytes;
	return source.pipeThrough(
		new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>({
			transform: (piece, control) => {
				left -= piece.length;
				if (left < 0) throw new RangeError('an entry longer than it is listed');
				control.enqueue(piece);
			}
		})
	);
}
