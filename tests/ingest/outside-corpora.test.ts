import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { NO_DECISIONS } from '../../src/lib/domain/decisions';
import type { Finding } from '../../src/lib/domain/finding';
import { chooseEncoding } from '../../src/lib/ingest/choose-encoding';
import { decodeBytes } from '../../src/lib/ingest/decode-bytes';
import { FindingList } from '../../src/lib/ingest/finding-list';
import { readRecords } from '../../src/lib/ingest/read-records';
import { readTable } from '../../src/lib/ingest/read-table';
import { RefusedFile } from '../../src/lib/ingest/refuse-file';
import { cellsOf } from '../../src/lib/ingest/text-table';
import { corpusBytes, CORPORA, hasCorpora, headerRules, readText, reference } from './corpus';
import { figuresOf } from '../../src/lib/ingest/figures-of';
import { joinReadings } from '../../src/lib/ingest/join-readings';

interface Plain {
	readonly header: readonly string[];
	readonly rows: readonly (readonly string[])[];
	readonly refused: string | null;
	readonly findings: readonly Finding[];
	/** Rows kept out, each with its finding. */
	readonly outside: number;
}

/** Reads a table of other people's columns, the first line being its header unless a known word says otherwise. */
function readPlain(path: string, isKnown: (name: string) => boolean, headerLine?: number): Plain {
	const findings = new FindingList(path);
	try {
		const header = headerLine === undefined ? null : ({ kind: 'rows', line: headerLine, rows: 1 } as const);
		const decisions = { ...NO_DECISIONS, header };
		const table = readTable(corpusBytes(path), findings, headerRules(isKnown), { decisions });
		const rows = Array.from({ length: table.length }, (_, row) => cellsOf(table, row));
		return {
			header: table.header,
			rows,
			refused: null,
			findings: findings.all(),
			outside: table.outside.length
		};
	} catch (error) {
		if (!(error instanceof RefusedFile)) throw error;
		return { header: [], rows: [], refused: error.code, findings: findings.all(), outside: 0 };
	}
}

/** The records of a file before any of them is taken for a header. */
function splitRecords(path: string): string[][] {
	const records: string[][] = [];
	readRecords(
		decodeBytes(corpusBytes(path), 'utf-8'),
		{ delimiter: ',', skip: 0, firstLine: 1 },
		(cells) => records.push(cells),
		() => undefined
	);
	return records;
}

const list = (folder: string): string[] =>
	existsSync(`${CORPORA}/${folder}`) ? readdirSync(`${CORPORA}/${folder}`) : [];
const json = (path: string): unknown => JSON.parse(readFileSync(`${CORPORA}/${path}`, 'utf8'));

describe.skipIf(!hasCorpora)('csv-spectrum (needs ../shared/corpora)', () => {
	it.each(list('csv-spectrum/csvs'))('%s is read exactly', (file) => {
		const { header, rows } = readPlain(`csv-spectrum/csvs/${file}`, () => false, 1);
		const records = rows.map((row) =>
			Object.fromEntries(row.map((cell, index) => [header[index] ?? '', cell]))
		);
		expect(records).toEqual(json(`csv-spectrum/json/${file.replace('.csv', '.json')}`));
	});

	it('has 11 files', () => expect(list('csv-spectrum/csvs')).toHaveLength(11));
});

describe.skipIf(!hasCorpora)('csv-test-data (needs ../shared/corpora)', () => {
	const files = list('csv-test-data/csv');
	const valid = files.filter((file) => !file.startsWith('bad-'));
	const invalid = files.filter((file) => file.startsWith('bad-'));

	it('has 18 valid and 7 invalid files', () => expect([valid.length, invalid.length]).toEqual([18, 7]));

	it.each(valid)('%s is read exactly', (file) => {
		const expected = json(`csv-test-data/json/${file.replace('.csv', '.json')}`) as unknown[];
		const [header = [], ...rows] = splitRecords(`csv-test-data/csv/${file}`);
		const records = rows.map((row) =>
			Object.fromEntries(row.map((cell, index) => [header[index] ?? '', cell]))
		);
		expect(file.startsWith('header-') ? records : [header, ...rows]).toEqual(expected);
	});

	it.each(invalid)('%s is reported', (file) => {
		const known = new Set(['foo', 'bar', 'baz']);
		const { refused, findings } = readPlain(`csv-test-data/csv/${file}`, (name) => known.has(name));
		expect(refused ?? findings.map(({ code }) => code)).not.toEqual([]);
	});
});

describe.skipIf(!hasCorpora)('uchardet (needs ../shared/corpora)', () => {
	it.each(['windows-1258', 'viscii'])('%s gives the same text as UTF-8', (encoding) => {
		const bytes = corpusBytes(`uchardet-vi/test/vi/${encoding}.txt`);
		const chosen = chooseEncoding(bytes, new FindingList('x'));
		expect(chosen.encoding).toBe(encoding);
		const text = [...decodeBytes(bytes, chosen.encoding)].join('');
		expect(text).toBe(readFileSync(`${CORPORA}/uchardet-vi/test/vi/utf-8.txt`, 'utf8'));
	});

	it.each(['utf-16le', 'utf-16be'] as const)('%s is read whole', (encoding) => {
		const bytes = corpusBytes(`uchardet-vi/test/ja/${encoding}.txt`);
		expect([...decodeBytes(bytes, encoding)].join('')).not.toContain('\uFFFD');
	});
});

describe.skipIf(!hasCorpora)('naughty strings (needs ../shared/corpora)', () => {
	it('all come back unchanged as notes', () => {
		const strings = (hasCorpora ? json('naughty-strings/blns.json') : []) as string[];
		const quoted = (cell: string): string => `"${cell.replace(/"/gu, '""')}"`;
		const rows = strings.map((text, index) => `Trà Vinh,leaflet,2020,${index},${quoted(text)}`);
		const reading = readText(['province,indicator,period,value,note', ...rows].join('\n'));
		const figures = figuresOf(joinReadings([reading], reference));
		expect(strings.length).toBeGreaterThan(500);
		const damaged = strings.filter((text) => text.includes('\uFFFD') || /[\uD800-\uDFFF]/u.test(text));
		const kept = new Map(figures.map(({ quantity, provenance }) => [quantity.low, provenance.note]));
		strings.forEach((text, index) => {
			if (!damaged.includes(text)) expect(kept.get(index)).toBe(text);
		});
		expect(reading.rows.held).toBeLessThanOrEqual(damaged.length);
		expect(Object.keys(Object.prototype)).toEqual([]);
	});
});
