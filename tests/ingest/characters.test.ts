import { describe, expect, test } from 'vitest';
import { chooseEncoding } from '../../src/lib/ingest/choose-encoding';
import { cutBytes, decodeBytes, isUtf8, withoutMark, type Encoding } from '../../src/lib/ingest/decode-bytes';
import { findMojibake, repairText, weighRepairs } from '../../src/lib/ingest/find-mojibake';
import { decodeFontText, decodeViscii } from '../../src/lib/ingest/legacy-tables';
import { scoreVietnamese } from '../../src/lib/ingest/score-vietnamese';
import { finding, listen } from './stand-in-table';

const utf8 = (text: string) => new TextEncoder().encode(text);
const latin = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0));
const utf16 = (text: string, little: boolean) => {
	const bytes = new Uint8Array(2 * text.length);
	const view = new DataView(bytes.buffer);
	for (let at = 0; at < text.length; at += 1) view.setUint16(2 * at, text.charCodeAt(at), little);
	return bytes;
};
const join = (texts: Iterable<string>) => [...texts].join('');

const SOUND = 'Phòng chống ma túy và tội phạm ở Đắk Nông, Trà Vinh';
const VNI = 'tænh,chæ tieâu,kyø,soá löôïng\nÑaék Noâng,tôø rôi,2020,5\n';

describe('how Vietnamese a text looks', () => {
	test.each([
		['', 0, 0],
		['abc 12, x!', 0, 0],
		['tỉnh', 1, 1],
		['Trà Vinh, Hậu Giang (2020)', 2, 1],
		['ÿyþ tỉnh', 2, 0.5],
		['phường khuya nghiêng quyển giữa oằn', 5, 1],
		['à-là/đã', 3, 1],
		['tỉnhx', 1, 0],
		['xtỉnh tràà', 2, 0],
		['ạ́', 1, 0]
	])('of %j %i words count, %d of them syllables', (text, words, share) => {
		expect(scoreVietnamese(text)).toEqual({ words, share });
	});
});

describe('text that was decoded wrongly once', () => {
	const garble = (text: string, page: string) => new TextDecoder(page).decode(utf8(text), { stream: true });

	test.each([
		['utf8_as_1252', garble(SOUND, 'windows-1252')],
		['utf8_as_1258', garble(SOUND, 'windows-1258')],
		['vni', VNI.repeat(2)],
		['tcvn3', '§¾k N«ng, tØnh, chØ tiªu, sè l­îng, tê r¬i']
	] as const)('is mended by %s', (repair, text) => {
		const mended = repairText(text, repair);
		expect(scoreVietnamese(mended).share).toBe(1);
		expect(findMojibake(text)).toBe(repair);
		const [best, ...others] = weighRepairs(text);
		expect(best).toEqual({ repair, share: 1, lines: mended.trimEnd().split('\n').slice(0, 5) });
		expect(others.map(({ share }) => share)).toEqual(
			[...others.map(({ share }) => share)].sort((a, b) => b - a)
		);
	});

	test('comes back as it was, and what no repair touches stays', () => {
		expect(repairText(garble(SOUND, 'windows-1252'), 'utf8_as_1252')).toBe(SOUND);
		expect(repairText(`${garble('tỉnh', 'windows-1252')} ≥ 中`, 'utf8_as_1252')).toBe('tỉnh ≥ 中');
		expect(repairText('Ä\u0091 Ä‘', 'utf8_as_1252')).toBe('đ đ');
	});

	test.each([
		['sound', SOUND],
		['ASCII', 'Tra Vinh, An Giang'],
		['too little of it', 'tá»‰nh chá»‰ tiÃªu'],
		['foreign', 'Café naïve façade Zürich señor'],
		['garbled by nothing known', '†‡ ¶¶¶ §§§ ¿¿¿ ¡¡¡']
	])('is no such text where it is %s', (_, text) => {
		expect(findMojibake(text)).toBeNull();
	});
});

describe('the encoding of a file', () => {
	const choose = (bytes: Uint8Array, chosen?: Encoding) => {
		const { findings, told } = listen();
		return { ...chooseEncoding(bytes, findings, chosen), told: told() };
	};
	const encodings = ({ candidates }: ReturnType<typeof choose>) =>
		candidates?.map(({ encoding }) => encoding);

	test.each<[string, Uint8Array, Encoding]>([
		['nothing', new Uint8Array(), 'utf-8'],
		['ASCII', latin('tinh,ky\nTra Vinh,2020'), 'utf-8'],
		['UTF-8', utf8(SOUND), 'utf-8'],
		['UTF-8 with its mark', utf8(`\ufeff${SOUND}`), 'utf-8'],
		['UTF-16 with its mark', utf16(`\ufeff${SOUND}`, true), 'utf-16le'],
		['UTF-16 the other way round with its mark', utf16(`\ufeff${SOUND}`, false), 'utf-16be'],
		['UTF-8 with a broken character', Uint8Array.from([...utf8(SOUND), 0xff]), 'utf-8'],
		['UTF-8 broken at its end', utf8(SOUND).slice(0, -1), 'utf-8']
	])('is told without a word: %s', (_, bytes, encoding) => {
		const { encoding: found, candidates, told } = choose(bytes);
		expect([found, candidates, told]).toEqual([encoding, undefined, []]);
	});

	test.each([
		[true, 'utf-16le'],
		[false, 'utf-16be']
	])('without a mark is seen by its zeros, and said (%s)', (little, encoding) => {
		const { encoding: found, told } = choose(utf16('tinh,ky\nTrà Vinh,2020\n', little));
		expect([found, told]).toEqual([
			encoding,
			[finding('encoding.guessed', 'info', { params: { encoding } })]
		]);
	});

	test('is not seen in zeros everywhere', () => {
		expect(choose(new Uint8Array(100)).encoding).toBe('utf-8');
	});

	test('of an old font is asked', () => {
		const found = choose(latin(VNI));
		const params = { encoding: 'vni', score: 100 };
		expect(found.encoding).toBe('vni');
		expect(encodings(found)?.[0]).toBe('vni');
		expect(found.told).toEqual([
			finding('encoding.legacy', 'warning', { params }),
			finding('encoding.confirm', 'warning', { params })
		]);
		expect(found.candidates?.[0]).toEqual({
			encoding: 'vni',
			share: 1,
			lines: ['tỉnh,chỉ tiêu,kỳ,số lượng', 'Đắk Nông,tờ rơi,2020,5']
		});
	});

	test('of the old code page is said and not asked, since it says what it is', () => {
		// A letter and the mark of its tone behind it.
		const bytes = latin(
			'ti\u00ea\u00ecng Vi\u00ea\u00f2t, h\u00f4\u00f2i, \u00f0\u00f4\u00ecng, n\u00fd\u00eca'
		);
		const found = choose(bytes);
		expect(found.encoding).toBe('windows-1258');
		expect(found.told.map(({ code, params }) => [code, params['encoding']])).toEqual(
			expect.arrayContaining([['encoding.legacy', 'windows-1258']])
		);
	});

	test('that is no Vietnamese at all is the common one, asked, with no score', () => {
		const found = choose(latin('caf\u00e9z \u00fcqz \u00e7\u00e7w \u00e6\u00e6k \u00f8\u00f8x'));
		const params = { encoding: 'windows-1252', score: 0 };
		expect(found.encoding).toBe('windows-1252');
		expect(found.told).toEqual([
			finding('encoding.legacy', 'warning', { params }),
			finding('encoding.confirm', 'warning', { params })
		]);
	});

	test('is what was chosen, without a word', () => {
		for (const chosen of ['vni', 'tcvn3', 'viscii', 'windows-1258', 'windows-1252'] as const) {
			const found = choose(latin(VNI), chosen);
			expect([found.encoding, encodings(found)?.length, found.told]).toEqual([chosen, 4, []]);
		}
		for (const chosen of ['utf-8', 'utf-16le', 'utf-16be'] as const)
			expect(choose(latin(VNI), chosen)).toEqual({ encoding: chosen, told: [] });
	});
});

describe('bytes as text', () => {
	test.each<[Encoding, Uint8Array, string]>([
		['utf-8', utf8(`\ufeff${SOUND}😀`), `${SOUND}😀`],
		['utf-8', Uint8Array.from([0x61, 0xff, 0x62]), 'a\ufffdb'],
		['utf-16le', utf16(`\ufeff${SOUND}`, true), SOUND],
		['utf-16be', utf16(SOUND, false), SOUND],
		['utf-16le', Uint8Array.from([0x61, 0, 0x62]), 'a'],
		['windows-1252', latin('caf\u00e9'), 'café'],
		['windows-1258', latin('ti\u00ea\u00ccng'), 'tiềng'],
		['vni', latin(VNI), 'tỉnh,chỉ tiêu,kỳ,số lượng\nĐắk Nông,tờ rơi,2020,5\n'],
		['tcvn3', latin('tØnh, chØ tiªu, sè l\u00adîng'), 'tỉnh, chỉ tiêu, số lượng'],
		['viscii', Uint8Array.from([0x41, 0x02, 0x80, 0x9f, 0xff]), 'AẲẠỲỮ']
	])('%s, wherever it is cut', (encoding, bytes, text) => {
		for (const size of [1, 2, 3, 7, 1000]) {
			const taken: number[] = [];
			const found = join(decodeBytes(bytes, encoding, size, (at) => taken.push(at)));
			expect(found.normalize('NFC'), `${size}`).toBe(text);
			const whole = encoding.startsWith('utf-16') ? bytes.length - (bytes.length % 2) : bytes.length;
			expect(taken.at(-1)).toBe(whole);
			expect(taken).toEqual([...taken].sort((a, b) => a - b));
		}
	});

	test('cut in pieces are all there', () => {
		const bytes = latin('abcdefg');
		expect([...cutBytes(bytes, 3)].map((piece) => piece.length)).toEqual([3, 3, 1]);
		expect([...cutBytes(bytes, 7)].map((piece) => piece.length)).toEqual([7]);
		expect([...cutBytes(new Uint8Array())]).toEqual([]);
		expect([...cutBytes(bytes)]).toEqual([bytes]);
	});

	test.each([
		['', true],
		['abc', true],
		[SOUND, true]
	])('%j is UTF-8: %s, wherever it is cut', (text, is) => {
		for (const size of [1, 2, 5, 100]) expect(isUtf8(utf8(text), size)).toBe(is);
	});

	test('broken or cut off is no UTF-8', () => {
		for (const size of [1, 2, 100]) {
			expect(isUtf8(utf8('Trà').slice(0, 3), size)).toBe(false);
			expect(isUtf8(Uint8Array.from([0x61, 0xc3, 0x61, 0x62]), size)).toBe(false);
		}
	});

	test('has its mark taken off only where it is whole', () => {
		expect(withoutMark(Uint8Array.from([0xef, 0xbb, 0xbf, 0x61]))).toEqual(Uint8Array.from([0x61]));
		for (const bytes of [[0xef, 0xbb, 0xbe, 0x61], [0xef, 0xba, 0xbf], [0xee, 0xbb, 0xbf], []])
			expect(withoutMark(Uint8Array.from(bytes))).toEqual(Uint8Array.from(bytes));
	});
});

describe('old fonts', () => {
	test.each([
		['vni', 'AÙ aù Öù öù ÔÛ ôû Ñ ñ Æ ó ò î', 'Á á Ứ ứ Ở ở Đ đ Ỉ ĩ ị ỵ'],
		['vni', 'eùn EÁ eáx YØ yõ uï', 'én Ế ếx Ỳ ỹ ụ'],
		['vni', 'bù xâ', 'bù xâ'],
		['tcvn3', '¸ ¨ © ® µ x 5', 'á ă â đ à x 5'],
		['tcvn3', '§ ¡ ¦', 'Đ Ă Ư']
	] as const)('%s: %j', (encoding, seen, meant) => {
		expect(decodeFontText(encoding, seen)).toBe(meant);
	});

	test('VISCII has a letter for every byte', () => {
		const all = decodeViscii(Uint8Array.from({ length: 256 }, (_, byte) => byte));
		expect([...all]).toHaveLength(256);
		expect(new Set(all).size).toBe(256);
		expect(all.slice(0x20, 0x7f)).toBe(latinText(0x20, 0x7f));
	});
});

const latinText = (from: number, to: number) =>
	String.fromCharCode(...Array.from({ length: to - from }, (_, at) => from + at));
