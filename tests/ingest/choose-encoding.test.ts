import { describe, expect, test } from 'vitest';
import { chooseEncoding } from '../../src/lib/ingest/choose-encoding';
import { listen } from './stand-in-table';

/** Letters of no Vietnamese text in any encoding, none of them sound UTF-8. */
const FOREIGN = Array<number>(40).fill(0xe1);
const ascii = (text: string): readonly number[] => [...text].map((one) => one.charCodeAt(0));
/** Of twenty bytes so many zeros on even and on odd places. */
const zeros = (even: number, odd: number): readonly number[] =>
	Array.from({ length: 20 }, (_, at) => (Math.floor(at / 2) < (at % 2 === 0 ? even : odd) ? 0 : 0x61));

function choose(bytes: readonly number[]) {
	const { findings, told } = listen();
	const { encoding } = chooseEncoding(Uint8Array.from(bytes), findings);
	return [encoding, told().map(({ code }) => code)];
}
const UNKNOWN = ['windows-1252', ['encoding.legacy', 'encoding.confirm']];

describe('a byte order mark', () => {
	test.each([
		['of UTF-16, little end first', [0xff, 0xfe, 0x61, 0], 'utf-16le'],
		['of UTF-16, big end first', [0xfe, 0xff, 0, 0x61], 'utf-16be'],
		['of UTF-8, whatever stands behind it', [0xef, 0xbb, 0xbf, ...FOREIGN], 'utf-8']
	])('%s settles it', (_, bytes, encoding) => {
		expect(choose(bytes)).toEqual([encoding, []]);
	});

	test.each([
		['FF', [0xff, 0x61, 0x62]],
		['FE in second place', [0x61, 0xfe, 0x62]],
		['FE', [0xfe, 0x61, 0x62]],
		['FF in second place', [0x61, 0xff, 0x62]],
		['EF', [0xef, 0x61, 0x62, ...FOREIGN]],
		['EF and BB', [0xef, 0xbb, 0x62, ...FOREIGN]],
		['EF, and BF behind another', [0xef, 0x61, 0xbf, ...FOREIGN]],
		['BB and BF behind another', [0x61, 0xbb, 0xbf, ...FOREIGN]]
	])('is not %s alone', (_, bytes) => {
		expect(choose(bytes)).toEqual(UNKNOWN);
	});
});

describe('zeros', () => {
	test.each([
		['on odd places', [0, 10], 'utf-16le'],
		['on even places', [10, 0], 'utf-16be'],
		['on odd places, and a few on even ones', [3, 8], 'utf-16le'],
		['on even places, and a few on odd ones', [8, 3], 'utf-16be']
	] as const)('%s tell UTF-16 without a mark', (_, [even, odd], encoding) => {
		expect(choose(zeros(even, odd))).toEqual([encoding, ['encoding.guessed']]);
	});

	test.each([
		['that are few', [0, 3]],
		['that are few, on even places', [3, 0]],
		['on all places', [10, 10]],
		['half as many on even places', [4, 8]],
		['half as many on odd places', [8, 4]]
	] as const)('%s do not', (_, [even, odd]) => {
		expect(choose(zeros(even, odd))).toEqual(['utf-8', []]);
	});
});

describe('damaged UTF-8', () => {
	test.each([
		['two sound letters for a broken one', [0xc3, 0xa9, 0xc3, 0xa9, 0xff], ['utf-8', []]],
		['one sound letter for a broken one', [0xc3, 0xa9, 0xff], UNKNOWN],
		['signs that every encoding has', [0x7f, 0x7f, 0x7f, 0xff], UNKNOWN],
		['letters of ASCII', [...ascii('abc'), 0xff], UNKNOWN]
	])('is told by %s', (_, bytes, chosen) => {
		expect(choose(bytes)).toEqual(chosen);
	});
});

test('what is told is where the first letter outside ASCII stands, however far down', () => {
	const plain = ascii('so,lieu\n'.repeat(40_000));
	expect(choose([...plain, ...FOREIGN])).toEqual(UNKNOWN);
	expect(choose([...plain, 0xc3, 0xa9])).toEqual(['utf-8', []]);
});
