import { closeSync, fsyncSync, openSync, realpathSync, renameSync, rmSync, writeSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import type { FileKind, FileReading } from '../lib/domain/reading';
import { writeCanonical } from '../lib/ingest/write-canonical';
import type { Reference } from '../lib/reference/reference';
import { words } from './check-words';

/** Whether the file was written, and what to tell of it. */
export interface FixedFile {
	readonly written: boolean;
	readonly message: string;
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

/** Whether a path is that of one of some files, by whatever name. */
export function isOneOf(file: string, others: readonly string[]): boolean {
	return others.some((other) => realPath(other) === realPath(file));
}

/** The one kind of all readings; `null` where they differ or it is unknown. */
function kindOf(readings: readonly FileReading[]): Exclude<FileKind, 'unknown'> | null {
	const kinds = new Set(readings.map(({ kind }) => kind));
	const [kind] = kinds;
	return kind === undefined || kind === 'unknown' || kinds.size > 1 ? null : kind;
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
	} finally {
		rmSync(unfinished, { force: true });
	}
}

/**
 * Writes the accepted rows of files of one kind as the canonical CSV, whole or not at all. Nothing is written where
 * the kinds differ or are unknown, or where the system refuses.
 */
export function writeFixed(file: string, readings: readonly FileReading[], reference: Reference): FixedFile {
	const kind = kindOf(readings);
	if (kind === null) return { written: false, message: words.mixedKinds };
	try {
		replaceFile(file, writeCanonical(readings, kind, reference));
	} catch (error) {
		const detail = error instanceof Error ? error.message : String(error);
		return { written: false, message: words.notWritten(file, detail) };
	}
	const sum = (count: (reading: FileReading) => number): number =>
		readings.reduce((total, reading) => total + count(reading), 0);
	const rows = sum((reading) => reading.rows.accepted);
	return {
		written: true,
		message: words.fixed(
			file,
			rows,
			sum((reading) => reading.rows.held)
		)
	};
}
