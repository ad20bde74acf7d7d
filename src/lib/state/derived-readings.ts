import type { FileReading } from '../domain/reading';
import { decodeReading } from '../ingest/decode-reading';
import { encodeReading } from '../ingest/encode-reading';
import { hashAtOnce } from '../work/hash-bytes';
import type { WorkspaceId } from '../workspace/ids';
import type { BatchFiles } from '../workspace/storage';
import type { ReadingKey } from './reading-cache';

/** Bytes of a file from which on reading it takes longer than looking up what was read. */
const WORTHWHILE = 500_000;

/** Bytes that one workspace may take for readings. */
const BUDGET = 2 ** 30;

/** `id-hash-bytes`: which file, which of its readings, and how much room it takes. */
const NAME = /^([0-9a-f]{64})-([0-9a-f]{16})-(\d+)$/;

/** Whether what is read of so many bytes may be kept at all; of others nothing need be looked for. */
export function isWorthKeeping(bytes: number): boolean {
	return bytes >= WORTHWHILE;
}

/**
 * Readings of large files kept beside their originals, so that a workspace opens without reading them again. Whatever
 * goes wrong with them costs only that reading: nothing here rejects, and what is not whole or of another version of
 * the program is as if it were not there.
 */
export class DerivedReadings {
	readonly #files: BatchFiles | null;
	readonly #workspace: WorkspaceId;
	readonly #version: string;

	/** `version` tells this program's way of reading from others; without one nothing is kept. */
	constructor(files: BatchFiles | null, workspace: WorkspaceId, version: string | null) {
		this.#files = version === null ? null : files;
		this.#workspace = workspace;
		this.#version = version ?? '';
	}

	/** The reading of exactly this key; `null` where there is none. One that is damaged is removed. */
	async find(key: ReadingKey): Promise<FileReading | null> {
		const prefix = this.#prefixOf(key);
		const name = (await this.#list()).find((one) => one.startsWith(prefix));
		if (!this.#files || name === undefined) return null;
		const bytes = await this.#files.read(this.#workspace, name).catch(() => null);
		const reading = bytes && (await decodeReading(bytes, this.#textOf(key)).catch(() => null));
		if (reading === null) await this.#remove([name]);
		return reading;
	}

	/** Keeps a reading, where it is worth its room and there is room. Other readings of the file go. */
	async keep(key: ReadingKey, reading: FileReading, signal: AbortSignal): Promise<void> {
		if (!this.#files || !isWorthKeeping(reading.bytes) || reading.status === 'reject') return;
		const names = await this.#list();
		const prefix = this.#prefixOf(key);
		if (names.some((name) => name.startsWith(prefix))) return;
		const former = names.filter((name) => name.startsWith(`${key.id}-`));
		await this.#remove(former);
		const content = await encodeReading(reading, this.#textOf(key), signal).catch(() => null);
		const taken = names.reduce((sum, name) => sum + (former.includes(name) ? 0 : sizeIn(name)), 0);
		if (content === null || taken + content.size > BUDGET || signal.aborted) return;
		const name = `${prefix}${String(content.size)}`;
		await this.#files.write(this.#workspace, name, content).catch(() => this.#remove([name]));
	}

	/** Removes the readings of all files but these, and gives how many those were. */
	async keepOnly(ids: readonly string[]): Promise<number> {
		const kept = new Set(ids);
		const others = (await this.#list()).filter((name) => !kept.has(NAME.exec(name)?.[1] ?? ''));
		await this.#remove(others);
		return others.length;
	}

	#textOf({ id, version }: ReadingKey): string {
		return JSON.stringify([this.#version, id, version]);
	}

	#prefixOf(key: ReadingKey): string {
		return `${key.id}-${hashAtOnce(new TextEncoder().encode(this.#textOf(key))).slice(0, 16)}-`;
	}

	async #list(): Promise<readonly string[]> {
		return (await this.#files?.list(this.#workspace).catch(() => [])) ?? [];
	}

	async #remove(names: readonly string[]): Promise<void> {
		for (const name of names) await this.#files?.remove(this.#workspace, name).catch(() => undefined);
	}
}

function sizeIn(name: string): number {
	return Number(NAME.exec(name)?.[3] ?? 0);
}

/** Removes all readings of workspaces other than these, as of those that were deleted for good; gives how many those were. */
export async function sweepDerived(files: BatchFiles, existing: readonly WorkspaceId[]): Promise<number> {
	let count = 0;
	for (const workspace of await files.workspaces().catch(() => [])) {
		if (existing.includes(workspace)) continue;
		for (const name of await files.list(workspace).catch(() => [])) {
			await files.remove(workspace, name).catch(() => undefined);
			count += 1;
		}
	}
	return count;
}
