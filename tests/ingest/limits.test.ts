import { describe, expect, it } from 'vitest';
import { readAnyFile } from '../../src/lib/ingest/read-any-file';
import { refuseBySize } from '../../src/lib/ingest/refuse-file';
import { readText, reference } from './corpus';

const MB = 1024 * 1024;
const HEADER = 'tỉnh,chỉ tiêu,kỳ,số lượng';

/** A chosen file that says it has so many bytes; none of them can be had at once. */
function fileOf(size: number): File {
	const file = new File([], 'lớn.csv');
	const unread = (): never => {
		throw new Error('asked for its bytes');
	};
	return Object.defineProperties(file, {
		size: { value: size },
		arrayBuffer: { value: unread },
		stream: { value: unread },
		slice: { value: () => new Blob() }
	});
}

describe('what is too much for a table', () => {
	it('is a file of more than 500 MB, of which nothing is read for it', async () => {
		expect(await readAnyFile('lớn.csv', fileOf(501 * MB), reference)).toMatchObject({
			status: 'reject',
			findings: [{ code: 'file.too_large', params: { megabytes: 501, limit: 500 } }]
		});
		expect(() => refuseBySize(500 * MB)).not.toThrow();
	});

	it.each([
		['a thousand and one columns', ','.repeat(1000), 'columns.too_many'],
		['ten million columns', ','.repeat(10_000_000), 'columns.too_many'],
		['a record of 20 MB', `${'x'.repeat(500_000)},`.repeat(40), 'record.too_long'],
		['a record of 20 MB with a quote in it', `${'x'.repeat(500_000)},`.repeat(40) + 'a"', 'record.too_long'],
		['a record without an end', `${'x'.repeat(500_000)},`.repeat(80), 'record.too_long'],
		['one cell', 'x'.repeat(2 * MB), 'cell.too_long'],
		['a cell that is never closed', `"${'x'.repeat(2 * MB)}`, 'quote.unclosed']
	])('is %s', (_, text, code) => {
		const { status, rows, findings } = readText(`${HEADER}\n${text}\n`);
		expect([status, rows.accepted, findings.map((one) => one.code)]).toEqual(['reject', 0, [code]]);
	});
});
