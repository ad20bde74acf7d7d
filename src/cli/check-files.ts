import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { Figure } from '../lib/domain/figure';
import type { Finding } from '../lib/domain/finding';
import type { FileReading } from '../lib/domain/reading';
import { figuresOf } from '../lib/ingest/figures-of';
import { joinReadings } from '../lib/ingest/join-readings';
import { readAnyFile } from '../lib/ingest/read-any-file';
import { refuseUnreadable } from '../lib/ingest/refuse-reading';
import type { Reference } from '../lib/reference/reference';
import type { MappingFile } from './read-mapping';

/** One checked file: its reading, its findings (those of the join with it), and the figures it gives. */
export interface CheckedFile {
	readonly reading: FileReading;
	readonly findings: readonly Finding[];
	readonly figures: readonly Figure[];
}

/** The checked files, and the names in the mapping file that none of them bears. */
export interface CheckedFiles {
	readonly checked: readonly CheckedFile[];
	readonly unmet: readonly string[];
}

async function read(path: string, reference: Reference, mapping: MappingFile): Promise<FileReading> {
	let bytes: Uint8Array;
	try {
		bytes = readFileSync(path);
	} catch (error) {
		return refuseUnreadable(path, error instanceof Error ? error.message : String(error));
	}
	const decisions = mapping.files.get(path) ?? mapping.files.get(basename(path)) ?? mapping.every;
	return readAnyFile(path, bytes, reference, { decisions, memory: mapping.memory });
}

/** Reads all files and joins them, so that reports answer for the activities beside them. */
export async function checkFiles(
	paths: readonly string[],
	reference: Reference,
	mapping: MappingFile
): Promise<CheckedFiles> {
	const readings: FileReading[] = [];
	for (const path of paths) readings.push(await read(path, reference, mapping));
	const joined = joinReadings(readings, reference);
	const figures = figuresOf(joined);
	const named = new Set(paths.flatMap((path) => [path, basename(path)]));
	return {
		unmet: [...mapping.files.keys()].filter((name) => !named.has(name)),
		checked: readings.map((reading) => ({
			reading,
			findings: [...reading.findings, ...joined.findings.filter(({ file }) => file === reading.file)],
			figures: figures.filter(({ provenance }) => provenance.file === reading.file)
		}))
	};
}

/** 0 clean, 1 errors or held rows, 2 a file that can't be used or is of no known kind. */
export function exitCodeOf(files: readonly CheckedFile[]): 0 | 1 | 2 {
	if (files.some(({ reading }) => reading.status === 'reject' || reading.kind === 'unknown')) return 2;
	const trouble = files.some(
		({ reading, findings }) => reading.rows.held > 0 || findings.some(({ level }) => level === 'error')
	);
	return trouble ? 1 : 0;
}
