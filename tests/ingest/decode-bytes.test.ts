import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { findMojibake, repairText } from '../../src/lib/ingest/find-mojibake';
import { decodeFontText } from '../../src/lib/ingest/legacy-tables';
import { detectDelimiter } from '../../src/lib/ingest/detect-delimiter';
import { scoreVietnamese } from '../../src/lib/ingest/score-vietnamese';
import { codesOf, readText } from './corpus';

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

describe('the delimiter', () => {
	it.each([
		['a,b,c\n1,"x;y;z",3\n', ',', 0],
		['a;b;c\n1,5;2,5;3\n', ';', 0],
		['a\tb\n1\t2\n', '\t', 0],
		['a|b|c\n1|2|3\n', '|', 0],
		['sep=;\r\na,b;c\n', ';', 7],
		['chỉ một cột\n1\n', ',', 0]
	])('of %j is %j', (text, delimiter, skip) => {
		expect(detectDelimiter(text)).toEqual({ delimiter, skip });
	});

	it('named by a sep= line leaves the line numbers right', () => {
		const reading = readText('sep=;\ntỉnh;chỉ tiêu;kỳ;số lượng\nXyzt;leaflet;2020;1\n');
		expect(reading.findings).toMatchObject([{ code: 'province.unknown', line: 3 }]);
	});
});
