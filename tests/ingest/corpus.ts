import { existsSync, readFileSync } from 'node:fs';
import type { FileReading } from '../../src/lib/domain/reading';
import { readFile, type FileOptions } from '../../src/lib/ingest/read-file';
import { readReference } from '../../src/cli/read-reference';

/** Outside test files, which the project does not carry. */
export const CORPORA = '../shared/corpora';
export const hasCorpora = existsSync(CORPORA);

export const reference = readReference();

export function corpusBytes(path: string): Uint8Array {
	return readFileSync(`${CORPORA}/${path}`);
}

/** Reads a text as if it were a file. */
export function readText(text: string, options?: FileOptions, name = 'thu.csv'): FileReading {
	return readFile(name, new TextEncoder().encode(text), reference, options);
}

/** The codes of a reading's findings, each once. */
export function codesOf(reading: FileReading): string[] {
	return [...new Set(reading.findings.map(({ code }) => code))].sort();
}
