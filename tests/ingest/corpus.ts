import { existsSync, readFileSync } from 'node:fs';
import type { FileReading } from '../../src/lib/domain/reading';
import { NO_DECISIONS, type FileDecisions } from '../../src/lib/domain/decisions';
import { NO_MEMORY } from '../../src/lib/domain/import-memory';
import { isHeaderWord } from '../../src/lib/ingest/header-words';
import type { HeaderRules } from '../../src/lib/ingest/find-header';
import { readFile } from '../../src/lib/ingest/read-file';
import { readReference } from '../../src/cli/read-reference';

/** Outside test files, which the project does not carry. */
export const CORPORA = '../shared/corpora';
export const hasCorpora = existsSync(CORPORA);

export const reference = readReference();

export function corpusBytes(path: string): Uint8Array {
	return readFileSync(`${CORPORA}/${path}`);
}

/** Reads a text as if it were a file, by what was decided about it. */
export function readText(
	text: string,
	decided: Partial<FileDecisions> = {},
	name = 'thu.csv',
	memory = NO_MEMORY
): FileReading {
	const decisions = { ...NO_DECISIONS, ...decided };
	return readFile(name, new TextEncoder().encode(text), reference, { decisions, memory });
}

/** A header is a row of such words. */
export function headerRules(isKnown: (name: string) => boolean = isHeaderWord): HeaderRules {
	return { isKnown, countSpread: () => 0 };
}

/** The codes of a reading's findings, each once. */
export function codesOf(reading: FileReading): string[] {
	return [...new Set(reading.findings.map(({ code }) => code))].sort();
}
