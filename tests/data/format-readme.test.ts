import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readReference } from '../../src/cli/read-reference';
import { KINDS } from '../../src/lib/ingest/columns';
import { readFile } from '../../src/lib/ingest/read-file';

const readme = readFileSync(new URL('../../data/README.md', import.meta.url), 'utf8');
const reference = readReference();

/** The section of one kind: its table and its example. */
const sectionOf = (kind: string) =>
	readme.split('\n## ').find((section) => section.startsWith(`${kind} `)) ?? '';

describe('the documented format', () => {
	it.each(KINDS.map((kind) => [kind.kind, kind.columns] as const))(
		'names every column of %s',
		(kind, columns) => {
			const table = sectionOf(kind);
			expect(columns.filter(({ name }) => !table.includes(`\`${name}\``)).map(({ name }) => name)).toEqual(
				[]
			);
		}
	);

	it.each(KINDS.map((kind) => kind.kind))('shows an example of %s that loads whole', (kind) => {
		const example = /```csv\n([\s\S]+?)```/.exec(sectionOf(kind))?.[1] ?? '';
		const reading = readFile('example.csv', new TextEncoder().encode(example), reference);
		expect(reading.kind).toBe(kind);
		expect(reading.rows.read).toBeGreaterThan(0);
		expect(reading.rows).toMatchObject({ held: 0, setAside: 0 });
		expect(reading.findings.filter((finding) => finding.level === 'error')).toEqual([]);
	});

	it.each(['reports', 'activities', 'statements', 'links', 'deadlines', 'documents_cited'])(
		'reads every row of data/reports/%s.csv',
		(kind) => {
			const bytes = readFileSync(new URL(`../../data/reports/${kind}.csv`, import.meta.url));
			const reading = readFile(`${kind}.csv`, new Uint8Array(bytes), reference);
			expect(reading.kind).toBe(kind);
			expect(reading.status).toBe('accept');
			expect(reading.rows).toMatchObject({ accepted: reading.rows.read, held: 0, setAside: 0 });
		}
	);
});
