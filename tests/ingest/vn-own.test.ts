import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readFile } from '../../src/lib/ingest/read-file';
import { codesOf, corpusBytes, CORPORA, hasCorpora, reference } from './corpus';

interface Case {
	readonly file: string;
	readonly status: string;
	readonly issues: readonly string[];
	readonly encoding?: string;
	readonly delimiter?: string;
	readonly rows?: number;
}

const cases: readonly Case[] = hasCorpora
	? (JSON.parse(readFileSync(`${CORPORA}/vn-own/expected.json`, 'utf8')) as { cases: Case[] }).cases
	: [];

describe.skipIf(!hasCorpora)('files as offices make them (needs ../shared/corpora/vn-own)', () => {
	it('covers all 45 cases', () => expect(cases).toHaveLength(45));

	it.each(cases)('$file: $status, $issues', ({ file, status, issues, encoding, delimiter, rows }) => {
		const reading = readFile(file, corpusBytes(`vn-own/files/${file}`), reference);
		expect({ status: reading.status, issues: codesOf(reading) }).toEqual({
			status,
			issues: [...issues].sort()
		});
		if (encoding !== undefined) expect(reading.encoding).toBe(encoding);
		if (delimiter !== undefined) expect(reading.delimiter).toBe(delimiter);
		if (rows !== undefined) expect(reading.rows.accepted).toBe(rows);
		const { read, accepted, held, setAside } = reading.rows;
		expect(read).toBe(accepted + held + setAside);
	});
});
