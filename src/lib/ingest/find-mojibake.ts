import type { RepairCandidate } from '../domain/reading';
import { firstLinesOf } from './first-lines-of';
import { decodeFontText } from './legacy-tables';
import { scoreVietnamese } from './score-vietnamese';

/** How text that was decoded correctly but written wrongly can be mended. */
export type Repair = 'tcvn3' | 'vni' | 'utf8_as_1252' | 'utf8_as_1258';
const REPAIRS: readonly Repair[] = ['utf8_as_1252', 'utf8_as_1258', 'tcvn3', 'vni'];

const SAMPLE_CHARACTERS = 64 * 1024;
/** Fewer words say nothing. */
const WORDS_MIN = 4;
/** Sound Vietnamese with foreign names, symbols and bullets stays above this. */
const SOUND_SHARE = 0.7;
const REPAIRED_SHARE_MIN = 0.9;

function codePageBytes(page: string): ReadonlyMap<string, number> {
	const decoder = new TextDecoder(page);
	const bytes = new Map<string, number>();
	for (let byte = 0; byte < 256; byte += 1) {
		// Both readings occur: 0x89 shown as ‰ by a code page, and as the control code U+0089 by Latin-1.
		bytes.set(String.fromCharCode(byte), byte);
		// As a stream: Node 20 takes windows-1252 that is decoded at once for Latin-1.
		bytes.set(decoder.decode(Uint8Array.of(byte), { stream: true }), byte);
	}
	return bytes;
}

function decodeTwice(text: string, page: string): string {
	const known = codePageBytes(page);
	const bytes: number[] = [];
	for (const character of text) {
		const byte = known.get(character);
		if (byte === undefined) bytes.push(...new TextEncoder().encode(character));
		else bytes.push(byte);
	}
	return new TextDecoder('utf-8').decode(Uint8Array.from(bytes));
}

/** Mends a text; what the repair does not touch stays as it is. Applied only on the user's word. */
export function repairText(text: string, repair: Repair): string {
	if (repair === 'tcvn3' || repair === 'vni') return decodeFontText(repair, text);
	return decodeTwice(text, repair === 'utf8_as_1252' ? 'windows-1252' : 'windows-1258');
}

/** What each repair would make of a text, best first. */
function weigh(sample: string): readonly (RepairCandidate & { words: number })[] {
	return REPAIRS.map((repair) => {
		const text = repairText(sample, repair);
		const { words, share } = scoreVietnamese(text);
		return { repair, words, share, lines: firstLinesOf(text) };
	}).sort((a, b) => b.share - a.share);
}

/** What each repair would make of a text, best first; the first lines for people to judge by. */
export function weighRepairs(text: string): readonly RepairCandidate[] {
	return weigh(text.slice(0, SAMPLE_CHARACTERS).normalize('NFC')).map(({ repair, share, lines }) => ({
		repair,
		share,
		lines
	}));
}

/** The repair that turns a garbled text into sound Vietnamese, or `null` where the text is not garbled. */
export function findMojibake(text: string): Repair | null {
	const sample = text.slice(0, SAMPLE_CHARACTERS).normalize('NFC');
	const asIs = scoreVietnamese(sample);
	if (asIs.words < WORDS_MIN || asIs.share >= SOUND_SHARE) return null;
	const best = weigh(sample).find(({ words }) => words >= WORDS_MIN);
	return best !== undefined && best.share > REPAIRED_SHARE_MIN ? (best.repair as Repair) : null;
}
