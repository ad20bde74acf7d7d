import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { codeAt } from '../../src/lib/domain/codes';
import { decideConvention } from '../../src/lib/domain/number-convention';
import { readQuantity } from '../../src/lib/domain/read-quantity';
import { FindingList } from '../../src/lib/ingest/finding-list';
import { readFile } from '../../src/lib/ingest/read-file';
import { readTable } from '../../src/lib/ingest/read-table';
import { codesOf, headerRules, reference } from './corpus';

const FOLDER = 'tests/fixtures/vn-own';
const bytesOf = (file: string): Uint8Array => readFileSync(`${FOLDER}/files/${file}`);

interface Case {
	readonly file: string;
	readonly status: string;
	readonly issues: readonly string[];
	readonly encoding?: string;
	readonly delimiter?: string;
	readonly rows?: number;
	readonly sum?: number;
}

const { cases } = JSON.parse(readFileSync(`${FOLDER}/expected.json`, 'utf8')) as { cases: readonly Case[] };

/** The sum of the last column, its numbers read by the convention of the column. */
function sumOf(file: string): number {
	const table = readTable(bytesOf(file), new FindingList(file), headerRules());
	const column = table.columns.at(-1);
	if (column === undefined) return 0;
	const convention = decideConvention(column.values).kind;
	return Array.from({ length: table.length }, (_, row) => codeAt(column, row)).reduce((sum, code) => {
		const reading = readQuantity(column.values[code] ?? '', { convention });
		return sum + (reading.kind === 'quantity' ? (reading.quantity.low ?? 0) : Number.NaN);
	}, 0);
}

describe('files as offices make them', () => {
	it('covers all 45 cases', () => expect(cases).toHaveLength(45));

	it.each(cases)('$file: $status, $issues', ({ file, status, issues, encoding, delimiter, rows, sum }) => {
		const reading = readFile(file, bytesOf(file), reference);
		expect({ status: reading.status, issues: codesOf(reading) }).toEqual({
			status,
			issues: [...issues].sort()
		});
		if (encoding !== undefined) expect(reading.encoding).toBe(encoding);
		if (delimiter !== undefined) expect(reading.delimiter).toBe(delimiter);
		if (sum !== undefined) expect(sumOf(file)).toBe(sum);
		if (rows !== undefined) expect(reading.rows.accepted).toBe(rows);
		const { read, accepted, held, setAside } = reading.rows;
		expect(read).toBe(accepted + held + setAside);
	});
});
