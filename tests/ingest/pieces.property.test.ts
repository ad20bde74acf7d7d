import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changePieces } from '../../src/lib/ingest/change-pieces';
import { decodeBytes, isUtf8 } from '../../src/lib/ingest/decode-bytes';
import { repairText } from '../../src/lib/ingest/find-mojibake';
import { FindingList } from '../../src/lib/ingest/finding-list';
import { openText } from '../../src/lib/ingest/open-text';
import { readRecords } from '../../src/lib/ingest/read-records';
import { CSV_PARTS, cut, tellRecords } from './tell-records';

const ENCODINGS = [
	'utf-8',
	'utf-16le',
	'utf-16be',
	'windows-1258',
	'windows-1252',
	'tcvn3',
	'vni',
	'viscii'
] as const;
const REPAIRS = ['utf8_as_1252', 'utf8_as_1258', 'tcvn3', 'vni'] as const;

/** Text as CSV files are made of, and as they are broken. */
const table = fc.array(fc.constantFrom(...CSV_PARTS), { maxLength: 60 }).map((parts) => parts.join(''));

const recordsOf = (pieces: readonly string[], delimiter: string) =>
	tellRecords((onRow, onSettled) =>
		readRecords(pieces, { delimiter, skip: 0, firstLine: 1 }, onRow, onSettled)
	);

describe('a file read in pieces', () => {
	const size = fc.integer({ min: 1, max: 64 });

	it('is decoded as if it were whole, whatever its bytes', () => {
		const bytes = fc.oneof(
			fc.uint8Array({ maxLength: 200 }),
			fc.string({ unit: 'grapheme', maxLength: 60 }).map((text) => new TextEncoder().encode(text)),
			fc
				.array(fc.constantFrom(0x61, 0x65, 0xd9, 0xf8, 0xcc, 0xd2, 0xec, 0xea, 0x0a, 0xd4, 0xb5), {
					maxLength: 120
				})
				.map((codes) => Uint8Array.from(codes))
		);
		fc.assert(
			fc.property(bytes, fc.constantFrom(...ENCODINGS), size, (file, encoding, pieceBytes) => {
				const whole = [...decodeBytes(file, encoding, file.length + 1)].join('');
				expect([...decodeBytes(file, encoding, pieceBytes)].join('')).toBe(whole);
				if (encoding === 'utf-8') expect(whole).toBe(new TextDecoder().decode(file));
				expect(isUtf8(file, pieceBytes)).toBe(isUtf8(file, file.length + 1));
			})
		);
	});

	it('is mended as if it were whole', () => {
		const text = fc.oneof(
			fc.string({ unit: 'grapheme', maxLength: 60 }),
			fc
				.string({ unit: fc.constantFrom('Đ', 'ắ', 'k', ' ', 'ố', '\n'), maxLength: 60 })
				.map((sound) => new TextDecoder('windows-1252').decode(new TextEncoder().encode(sound)))
		);
		fc.assert(
			fc.property(text, fc.constantFrom(...REPAIRS), size, (garbled, repair, length) => {
				const pieces = [...changePieces(cut(garbled, length), (piece) => repairText(piece, repair))];
				expect(pieces.join('')).toBe(repairText(garbled, repair));
			})
		);
	});

	it('gives the same records, lines and quotes', () => {
		fc.assert(
			fc.property(table, size, fc.constantFrom(',', ', '), (text, length, delimiter) => {
				expect(recordsOf(cut(text, length), delimiter)).toEqual(recordsOf([text], delimiter));
			})
		);
	});

	it('gives the same rows and findings beyond the part it is judged by', () => {
		const read = (bytes: Uint8Array, pieceBytes: number) => {
			const findings = new FindingList('x');
			const rows: unknown[] = [];
			const source = openText(bytes, findings, {}, undefined, pieceBytes);
			source.read(
				(cells, line) => rows.push([line, ...cells]),
				() => undefined
			);
			return { rows, findings: findings.all(), doubts: [...source.doubts.keys()], encoding: source.encoding };
		};
		const end = fc.constantFrom('\n', '\r\n', '\r');
		fc.assert(
			fc.property(
				fc.integer({ min: 1, max: 97 }),
				end,
				fc.integer({ min: 1, max: 5000 }),
				(width, lineEnd, pieceBytes) => {
					const record = `${'ắ'.repeat(width)},"dòng một${lineEnd}dòng ""hai""",😀,x"y${lineEnd}`;
					const count = Math.ceil(100_000 / record.length);
					const bytes = new TextEncoder().encode(record.repeat(count));
					const whole = read(bytes, bytes.length);
					expect(whole.rows).toHaveLength(count);
					expect(whole.rows.at(-1)).toEqual([
						2 * count - 1,
						'ắ'.repeat(width),
						`dòng một${lineEnd}dòng "hai"`,
						'😀',
						'x"y'
					]);
					expect(read(bytes, pieceBytes)).toEqual(whole);
				}
			),
			{ numRuns: 8 }
		);
	});
});
