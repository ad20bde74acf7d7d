/** Advance widths of Times New Roman in thousandths of its size; the marks on Vietnamese letters take no width. */
const SHARED = '-333 ,250 .250 /278 (333 )333 ·250 ≥549 ≤549 ’333';
const BOLD = readWidths(
	`${SHARED} A722 B667 C722 D722 E667 F611 G778 H778 I389 J500 K778 L667 M944 N722 O778 P611 Q778 R722 S556 T667 U722 V722 ` +
		'W1000 X722 Y722 Z667 Đ722 đ556 a500 b556 c444 d556 e444 f333 g500 h556 i278 j333 k556 l278 m833 n556 o500 p556 q556 ' +
		'r444 s389 t333 u556 v500 w722 x500 y500 z444 &833 %1000 :333 ;333 +570'
);
const REGULAR = readWidths(
	`${SHARED} A722 B667 C667 D722 E611 F556 G722 H722 I333 J389 K722 L611 M889 N722 O722 P556 Q722 R667 S556 T611 U722 V722 ` +
		'W944 X722 Y722 Z611 Đ722 đ500 a444 b500 c444 d500 e444 f333 g500 h500 i278 j278 k500 l278 m778 n500 o500 p500 q500 ' +
		'r333 s389 t278 u500 v500 w722 x500 y500 z444 &778 %833 :278 ;278 +564'
);
const SPACE = 250;
/** Digits, and what the tables don't list. */
const USUAL = 500;

function readWidths(table: string): ReadonlyMap<string, number> {
	return new Map(table.split(' ').map((entry) => [entry.slice(0, 1), Number(entry.slice(1))]));
}

/** Width in twips of a text in Times New Roman bold of a size in points, to about a hundredth. */
export function measureBold(text: string, points: number): number {
	return measure(text, points, BOLD);
}

/** The same of upright regular letters. */
export function measureRegular(text: string, points: number): number {
	return measure(text, points, REGULAR);
}

function measure(text: string, points: number, widths: ReadonlyMap<string, number>): number {
	const letters = [...text.normalize('NFD').replace(/\p{Mn}/gu, '')];
	const thousandths = letters.reduce(
		(sum, letter) => sum + (letter === ' ' ? SPACE : (widths.get(letter) ?? USUAL)),
		0
	);
	return (thousandths / 1000) * points * 20;
}

/**
 * A name in as few lines of a width (twips, Times New Roman bold) as it takes, about equally long, broken after a comma
 * or before `VÀ` where the lines come out as few; its own line breaks are kept. A word that is wider stands alone.
 */
export function balanceLines(text: string, points: number, width: number): readonly string[] {
	return text.split('\n').flatMap((line) => balanceLine(line.trim(), points, width));
}

function balanceLine(line: string, points: number, width: number): readonly string[] {
	const words = line.split(/\s+/u);
	const count = Math.ceil(measureBold(line, points) / width);
	if (count <= 1 || words.length === 1) return [line];
	const breaks = words.map((_, at) => at).slice(1);
	const best = Math.min(...breaks.map((at) => costOf(words, at, points, width)));
	const at = breaks.find((one) => costOf(words, one, points, width) === best) ?? 1;
	const rest = words.slice(at).join(' ');
	return [words.slice(0, at).join(' '), ...balanceLine(rest, points, width)];
}

/** How bad it is to break before a word: lines that don't fit first, then unequal ones, less so at a comma or `VÀ`. */
function costOf(words: readonly string[], at: number, points: number, width: number): number {
	const first = measureBold(words.slice(0, at).join(' '), points);
	const rest = measureBold(words.slice(at).join(' '), points);
	const lines = Math.ceil((first + rest) / width);
	const isGood = words[at - 1]?.endsWith(',') === true || words[at]?.toUpperCase() === 'VÀ';
	const tooWide = first > width ? 100 : 0;
	return tooWide + Math.abs(first - rest / Math.max(1, lines - 1)) / width - (isGood ? 0.4 : 0);
}
