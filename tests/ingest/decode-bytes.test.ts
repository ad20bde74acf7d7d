import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { findMojibake, repairText } from '../../src/lib/ingest/find-mojibake';
import { decodeFontText } from '../../src/lib/ingest/legacy-tables';
import { detectDelimiter } from '../../src/lib/ingest/detect-delimiter';
import { scoreVietnamese } from '../../src/lib/ingest/score-vietnamese';
import { figuresOf } from '../../src/lib/ingest/figures-of';
import { joinReadings } from '../../src/lib/ingest/join-readings';
import { NO_DECISIONS, type FileDecisions } from '../../src/lib/domain/decisions';
import { readFile } from '../../src/lib/ingest/read-file';
import { codesOf, readText, reference } from './corpus';

const TABLES = '../shared/reference/legacy_encodings.json';
interface Tables {
	readonly tcvn3: Readonly<Record<string, string>>;
	readonly vni: Readonly<Record<string, string>>;
	readonly test_vectors: readonly Readonly<
		Record<'unicode' | 'tcvn3_as_windows1252' | 'vni_as_windows1252', string>
	>[];
}

describe.skipIf(!existsSync(TABLES))('font encodings (needs ../shared/reference)', () => {
	const tables = existsSync(TABLES)
		? (JSON.parse(readFileSync(TABLES, 'utf8')) as Tables)
		: { tcvn3: {}, vni: {}, test_vectors: [] };

	it.each(['tcvn3', 'vni'] as const)('%s agrees with the published table', (encoding) => {
		const entries = Object.entries(tables[encoding]);
		expect(entries.length).toBeGreaterThan(70);
		expect(entries.filter(([seen, meant]) => decodeFontText(encoding, seen) !== meant)).toEqual([]);
	});

	it('turns each test string into itself; TCVN3 loses the case of toned capitals', () => {
		for (const vector of tables.test_vectors) {
			expect(decodeFontText('vni', vector.vni_as_windows1252)).toBe(vector.unicode);
			expect(decodeFontText('tcvn3', vector.tcvn3_as_windows1252).toLowerCase()).toBe(
				vector.unicode.toLowerCase()
			);
		}
	});
});

describe('garbled text', () => {
	const sound = 'tỉnh,chỉ tiêu,kỳ,số lượng,ghi chú\nĐắk Nông,tờ rơi,2020,5,Phòng chống ma túy và tội phạm\n';

	it('is offered a repair and loaded only once the user agrees', () => {
		const garbled = new TextDecoder('windows-1252').decode(new TextEncoder().encode(sound));
		expect(findMojibake(garbled)).toBe('utf8_as_1252');
		expect(repairText(garbled, 'utf8_as_1252')).toBe(sound);
		const reading = readText(garbled);
		expect(reading).toMatchObject({ status: 'warn', figures: null, rows: { read: 1, accepted: 0, held: 1 } });
		expect(codesOf(reading)).toEqual(['encoding.mojibake']);
		expect(reading.repairCandidates).toHaveLength(4);
		expect(reading.repairCandidates?.[0]).toEqual({
			repair: 'utf8_as_1252',
			share: 1,
			lines: sound.trimEnd().split('\n')
		});
		expect(readText(sound).repairCandidates).toBeUndefined();
		expect(readText(garbled, { repair: 'utf8_as_1252' })).toMatchObject({
			status: 'accept',
			rows: { accepted: 1 }
		});
	});

	it('is not seen in sound text, foreign words or symbols', () => {
		expect(findMojibake(sound)).toBeNull();
		expect(findMojibake('Café, naïve, façade, Zürich, señor, crème, œuvre, Ærø')).toBeNull();
		expect(findMojibake('• một – hai … “ba” ≥ 4 → năm')).toBeNull();
		expect(
			scoreVietnamese('nghiêng ngả giữa quãng đường khuya, Đắk Lắk, thuở xưa, oằn oại, quyển').share
		).toBe(1);
	});
});

/** Characters below U+0100 as bytes: how a font encoding looks to a program that knows only Latin letters. */
const latinBytes = (text: string): Uint8Array =>
	Uint8Array.from(text, (character) => character.charCodeAt(0));

describe('a file in an old encoding', () => {
	const vni = latinBytes(
		'tænh,chæ tieâu,kyø,soá löôïng\nÑaék Noâng,tôø rôi,2020,5\nLaïng Sôn,tôø rôi,2020,7\n'
	);
	const read = (bytes: Uint8Array, decided: Partial<FileDecisions> = {}) =>
		readFile('x.csv', bytes, reference, { decisions: { ...NO_DECISIONS, ...decided } });

	it('carries what it would be in each encoding, best first, for people to judge by', () => {
		const reading = read(vni);
		expect(reading).toMatchObject({ encoding: 'vni', status: 'warn', rows: { accepted: 2 } });
		expect(codesOf(reading)).toEqual(['encoding.confirm', 'encoding.legacy']);
		const [best, ...others] = reading.encodingCandidates ?? [];
		expect(best).toEqual({
			encoding: 'vni',
			share: 1,
			lines: ['tỉnh,chỉ tiêu,kỳ,số lượng', 'Đắk Nông,tờ rơi,2020,5', 'Lạng Sơn,tờ rơi,2020,7']
		});
		expect(others.map(({ encoding }) => encoding).sort()).toEqual(['tcvn3', 'viscii', 'windows-1258']);
		for (const { share } of others) expect(share).toBeLessThan(0.9);
	});

	it('still carries them once one was chosen, and follows the choice without a word', () => {
		const reading = read(vni, { encoding: 'vni' });
		expect(reading).toMatchObject({ encoding: 'vni', status: 'accept', findings: [] });
		expect(reading.encodingCandidates).toHaveLength(4);
	});

	it('is seen though its first quarter of a megabyte is plain', () => {
		const plain = 'Ca Mau,leaflet,2020,5\n'.repeat(20_000);
		const reading = read(latinBytes(`tinh,chæ tieâu,kyø,soá löôïng\n${plain}Ñaék Noâng,tôø rôi,2020,5\n`));
		expect(reading.encoding).toBe('vni');
	});

	it('is not what damaged UTF-8 is taken for', () => {
		const sound = new TextEncoder().encode(
			'tỉnh,chỉ tiêu,kỳ,số lượng\nĐắk Nông,leaflet,2020,5\nTrà Vinh,leaflet,2020,7\n'
		);
		sound[sound.lastIndexOf(0xc3)] = 0xff;
		const reading = read(sound);
		expect(reading).toMatchObject({ encoding: 'utf-8', rows: { accepted: 1, held: 1 } });
		expect(reading.findings).toMatchObject([{ code: 'encoding.invalid', line: 3 }]);
		expect(reading.encodingCandidates).toBeUndefined();
	});

	it('keeps its previews few and short', () => {
		const long = latinBytes(`tænh,${'soá löôïng '.repeat(500)}\n`.repeat(50));
		for (const { lines } of read(long).encodingCandidates ?? []) {
			expect(lines.length).toBeLessThanOrEqual(5);
			for (const line of lines) expect(line.length).toBeLessThanOrEqual(200);
		}
	});
});

describe('the delimiter', () => {
	it.each([
		['a,b,c\n1,"x;y;z",3\n', ',', 0],
		['a;b;c\n1,5;2,5;3\n', ';', 0],
		['a\tb\n1\t2\n', '\t', 0],
		['a|b|c\n1|2|3\n', '|', 0],
		['sep=;\r\na,b;c\n', ';', 7],
		['chỉ một cột\n1\n', ',', 0],
		['tỉnh,kỳ\n"a;b;c;d",2020\n"a;b;c;d",2021\n', ',', 0]
	])('of %j is %j', (text, delimiter, skip) => {
		expect(detectDelimiter(text)).toEqual({ delimiter, skip, spaced: false });
	});

	it('is the one that parts a line into known headers, whatever the prose under it', () => {
		const prose = 'tỉnh;ghi chú\na, b, c, d;1\na, b, c, d;2\n';
		expect(detectDelimiter(prose).delimiter).toBe(',');
		const known = (name: string): boolean => name === 'tỉnh' || name === 'ghi chú';
		expect(detectDelimiter(prose, known).delimiter).toBe(';');
	});

	it('may have a space behind it that belongs to no cell', () => {
		const spaced = 'tỉnh, chỉ tiêu, kỳ, số lượng, ghi chú\nTrà Vinh, leaflet, 2020, 5, "a, ""b"" c"\n';
		const reading = readText(spaced);
		expect(reading).toMatchObject({ delimiter: ', ', status: 'accept', rows: { accepted: 1 } });
		expect(codesOf(reading)).toEqual(['delimiter.spaced']);
		expect(figuresOf(joinReadings([reading], reference))[0]?.provenance.note).toBe('a, "b" c');
		expect(detectDelimiter('a, b\nc,"d"\ne, "f"\n').spaced).toBe(false);
		expect(detectDelimiter('a, b\nc, d\n').spaced).toBe(false);
	});

	it('named by a sep= line leaves the line numbers right', () => {
		const reading = readText('sep=;\ntỉnh;chỉ tiêu;kỳ;số lượng\nXyzt;leaflet;2020;1\n');
		expect(reading.findings).toMatchObject([{ code: 'province.unknown', line: 3 }]);
	});
});
