import { closeSync, fsyncSync, openSync, realpathSync, renameSync, rmSync, writeSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import type { FileKind, FileReading } from '../lib/domain/reading';
import { writeCanonical } from '../lib/ingest/write-canonical';
import type { Reference } from '../lib/reference/reference';
import { words } from './check-words';
import { UsageError } from './usage-error';

/** What was written, and how many rows stayed out of it. */
export interface FixedFile {
	readonly file: string;
	readonly rows: number;
	readonly heldRows: number;
}

/** Text is handed to the system in parts of about this many characters. */
const PART = 1024 * 1024;

function realPath(path: string): string {
	try {
		return realpathSync(path);
	} catch {
		return resolve(path);
	}
}

function kindOf(readings: readonly FileReading[]): Exclude<FileKind, 'unknown'> {
	const kinds = new Set(readings.map(({ kind }) => kind));
	const [kind] = kinds;
	if (kind === undefined || kind === 'unknown' || kinds.size > 1) throw new UsageError(words.mixedKinds);
	return kind;
}

/** Writes beside the file and renames: it is there whole, or as it was before. */
function replaceFile(file: string, parts: Iterable<string>): void {
	const unfinished = join(dirname(file), `.${basename(file)}.${process.pid}.tmp`);
	try {
		const handle = openSync(unfinished, 'wx');
		try {
			let part = '';
			for (const text of parts) {
				part += text;
				if (part.length < PART) continue;
				writeSync(handle, part);
				part = '';
			}
			writeSync(handle, part);
			fsyncSync(handle);
		} finally {
			closeSync(handle);
		}
		renameSync(unfinished, file);
	} catch (error) {
		rmSync(unfinished, { force: true });
		throw new UsageError(words.notWritten(file, error instanceof Error ? error.message : String(error)));
	}
}

/**
 * Writes the accepted rows of files of one kind as the canonical CSV. Throws a `UsageError` where the kinds differ or
 * are unknown, where the file is one of those read, or where it can't be written; then nothing is changed.
 */
export function writeFixed(
	file: string,
	readings: readonly FileReading[],
	inputs: readonly string[],
	reference: Reference
): FixedFile {
	if (inputs.some((input) => realPath(input) === realPath(file))) throw new UsageError(words.ownInput(file));
	replaceFile(file, writeCanonical(readings, kindOf(readings), reference));
	const sum = (count: (reading: FileReading) => number): number =>
		readings.reduce((total, reading) => total + count(reading), 0);
	return { file, rows: sum(({ rows }) => rows.accepted), heldRows: sum(({ rows }) => rows.held) };
}
