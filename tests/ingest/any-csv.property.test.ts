import { readFileSync, readdirSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FindingList } from '../../src/lib/ingest/finding-list';
import { readTable } from '../../src/lib/ingest/read-table';
import { RefusedFile } from '../../src/lib/ingest/refuse-file';
import { cellsOf } from '../../src/lib/ingest/text-table';
import { headerRules } from './corpus';
import { anyCsv, encode, HEADER_WORDS } from './any-csv';
import { readIndependently } from './independent-reader';

const FOUND = 'tests/fixtures/found-csv';
/** Twenty times as many as other properties: files go wrong in more ways than rules do. */
const RUNS = Number(process.env['PROPERTY_RUNS'] ?? 100) * 20;

/** What the product makes of a file: all its records after the header, loaded or not, by line. */
function readProduct(bytes: Uint8Array) {
	const findings = new FindingList('x');
	try {
		const table = readTable(
			bytes,
			findings,
			headerRules((name) => HEADER_WORDS.has(name))
		);
		const loaded = Array.from({ length: table.length }, (_, row) => ({
			line: table.lines[row] ?? 0,
			cells: cellsOf(table, row),
			loaded: true
		}));
		const outside = table.outside.map(({ line, cells }) => ({ line, cells: [...cells], loaded: false }));
		return {
			refused: null,
			header: table.header,
			delimiter: table.delimiter,
			records: [...loaded, ...outside].sort((a, b) => a.line - b.line),
			findings: findings.all()
		};
	} catch (error) {
		if (!(error instanceof RefusedFile)) throw error;
		return { refused: error.code, header: [], delimiter: '', records: [], findings: findings.all() };
	}
}

/** Reads one file both ways and holds them against each other; the message of what differs comes from the matcher. */
function compare(text: string, delimiter: string, bytes: Uint8Array, sound: boolean): void {
	const told = /^sep=.(?:\r\n|\r|\n)/u.exec(text)?.[0] ?? '';
	const plain = readIndependently(text.slice(told.length), delimiter);
	const shift = told === '' ? 0 : 1;
	const product = readProduct(bytes);
	if (plain.unclosed !== null) {
		expect(product.refused).not.toBeNull();
		return;
	}
	// With quotes out of place another delimiter may fit; then no header is found, and the file is refused.
	if (product.refused !== null) {
		expect({ sound, refused: product.refused }).toEqual({ sound: false, refused: 'header.missing' });
		return;
	}
	const [header, ...body] = plain.records;
	const filled = body.filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
	expect(product.delimiter).toBe(delimiter);
	expect(product.header).toEqual(header?.cells);
	expect(product.records.map(({ line, cells }) => ({ line, cells }))).toEqual(
		filled.map(({ line, cells }) => ({ line: line + shift, cells }))
	);
	const reported = new Set(product.findings.map(({ line }) => line));
	for (const record of product.records) if (!record.loaded) expect(reported).toContain(record.line);
	for (const line of plain.doubtful) {
		// A quote may stand on a later line of its record.
		const next = plain.records.find((record) => record.line > line)?.line ?? Infinity;
		const near = product.findings.some((finding) => {
			const at = (finding.line ?? -1) - shift;
			return at >= line && at < next;
		});
		expect({ line, near }).toEqual({ line, near: true });
	}
	expect(product.findings.some(({ code }) => code === 'newline.mixed')).toBe(plain.ends.size > 1);
}

describe('any CSV file', () => {
	it('is read as an independent reader reads it, or reported, or refused', { timeout: 900_000 }, () => {
		fc.assert(
			fc.property(anyCsv, ({ text, delimiter, encoding, sound }) => {
				compare(text, delimiter, encode(text, encoding), sound);
			}),
			{ numRuns: RUNS }
		);
	});

	it('with one byte damaged is never read with other cells in silence', () => {
		fc.assert(
			fc.property(
				anyCsv,
				fc.nat(),
				fc.integer({ min: 0x80, max: 0xff }),
				({ text, delimiter }, where, byte) => {
					const bytes = encode(text, 'utf-8');
					const at = where % bytes.length;
					if ((bytes[at] ?? 0) >= 0x80) return;
					bytes[at] = byte;
					const before = readProduct(encode(text, 'utf-8'));
					const after = readProduct(bytes);
					if (after.refused !== null || before.refused !== null || delimiter === '') return;
					const same = JSON.stringify(after.records) === JSON.stringify(before.records);
					if (!same) expect(after.findings).not.toEqual([]);
				}
			)
		);
	});

	const found = readdirSync(FOUND);
	it.each(found)('found before: %s', (file) => {
		const bytes = readFileSync(`${FOUND}/${file}`);
		const text = new TextDecoder().decode(bytes);
		compare(text, file.includes('semicolon') ? ';' : ',', bytes, false);
	});
});
