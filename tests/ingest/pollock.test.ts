import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { FindingList } from '../../src/lib/ingest/finding-list';
import { openText } from '../../src/lib/ingest/open-text';
import { readTable } from '../../src/lib/ingest/read-table';
import { RefusedFile } from '../../src/lib/ingest/refuse-file';
import { cellsOf } from '../../src/lib/ingest/text-table';
import { corpusBytes, CORPORA, hasCorpora, headerRules } from './corpus';
import { readIndependently } from './independent-reader';
import { averageScore, scoreFile, type LoadedTable } from './pollock-score';

const FOLDER = 'pollock-ci';
const COLUMNS = new Set(
	'DATE TIME Qty PRODUCTID Price ProductType ProductDescription URL Comments'.split(' ')
);
const isKnown = (name: string): boolean => COLUMNS.has(name);

/** A file as loaded, with no dialect told; `silent` where nothing was said that wants a look. */
interface Loaded {
	readonly table: LoadedTable | null;
	readonly silent: boolean;
}

/** The records of a file before any of them is taken for a header: what the workbench shows where none is found. */
function recordsOf(bytes: Uint8Array): string[][] {
	const rows: string[][] = [];
	openText(bytes, new FindingList('x'), {}).read(
		(cells) => rows.push(cells),
		() => undefined
	);
	return rows;
}

/** The rows that are loaded: held ones are not, though they are listed cell by cell. */
function load(bytes: Uint8Array): Loaded {
	const findings = new FindingList('x');
	try {
		const table = readTable(bytes, findings, headerRules(isKnown));
		const rows = Array.from({ length: table.length }, (_, row) => cellsOf(table, row));
		const silent = findings.all().every(({ level }) => level === 'info');
		return { table: { header: table.header, rows }, silent };
	} catch (error) {
		if (!(error instanceof RefusedFile)) throw error;
		// Of an empty file nothing is to be loaded, and nothing is.
		if (error.code === 'file.empty') return { table: { header: null, rows: [] }, silent: false };
		const asRecords = error.code === 'header.missing';
		return { table: asRecords ? { header: null, rows: recordsOf(bytes) } : null, silent: false };
	}
}

function expectedOf(file: string): LoadedTable {
	const text = readFileSync(`${CORPORA}/${FOLDER}/clean/${file}`, 'utf8');
	const parameters = JSON.parse(
		readFileSync(`${CORPORA}/${FOLDER}/parameters/${file}_parameters.json`, 'utf8')
	) as { readonly header_lines: number };
	const rows = readIndependently(text, ',').records.map(({ cells }) => cells);
	return parameters.header_lines > 0
		? { header: rows[0] ?? [], rows: rows.slice(1) }
		: { header: null, rows };
}

describe.skipIf(!hasCorpora)('pollock-ci (needs ../shared/corpora)', () => {
	const files = hasCorpora ? readdirSync(`${CORPORA}/${FOLDER}/csv`) : [];
	const loaded = new Map(files.map((file) => [file, load(corpusBytes(`${FOLDER}/csv/${file}`))]));

	it('has 226 files, none of which is loaded otherwise than meant in silence', () => {
		const same = (left: LoadedTable, right: LoadedTable | null): boolean =>
			JSON.stringify(left) === JSON.stringify(right);
		const silent = files.filter((file) => {
			const read = loaded.get(file);
			return read?.silent === true && !same(expectedOf(file), read.table);
		});
		expect(files).toHaveLength(226);
		expect(silent).toEqual([]);
	});

	it('is loaded well enough with no dialect told', () => {
		const weights = new Map(
			Object.entries(
				JSON.parse(readFileSync(`${CORPORA}/${FOLDER}/weights.json`, 'utf8')) as Record<string, number>
			)
		);
		const scores = new Map(
			files.map((file) => [file, scoreFile(expectedOf(file), loaded.get(file)?.table ?? null)])
		);
		const simple = averageScore(scores, () => 1);
		const weighted = averageScore(scores, (file) => weights.get(file) ?? 0);
		console.log(
			`pollock-ci, no dialect told: simple ${simple.toFixed(3)}, weighted ${weighted.toFixed(3)} of 10`
		);
		// The subset keeps every damaged form of a whole file but few of the rows, so that its simple mean is lower.
		expect(simple).toBeGreaterThanOrEqual(9.7);
		expect(weighted).toBeGreaterThanOrEqual(9.85);
	});
});
