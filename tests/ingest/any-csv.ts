import fc from 'fast-check';

/** A generated file: its text and how it was written. */
export interface AnyCsv {
	readonly text: string;
	readonly delimiter: string;
	readonly encoding: 'utf-8' | 'utf-8-bom' | 'utf-16le' | 'utf-16be';
	/** Whether every quote, cell and line was written as RFC 4180 asks. */
	readonly sound: boolean;
}

/** Names that make a header, as the reader under test is told. */
export const HEADER_WORDS = new Set(['tỉnh', 'chỉ tiêu', 'kỳ', 'số lượng', '__proto__', 'constructor']);

const CELLS = [
	'',
	'',
	'a',
	'Đắk Lắk',
	'1.250',
	'2,000',
	'trên 500',
	'x;y',
	'x|y',
	'x\ty',
	'5"',
	'"',
	'""',
	'nói "có" rồi',
	'một\nhai',
	'một\r\nhai',
	'một\rhai',
	' trước',
	'sau ',
	' ',
	'\u200B',
	'\uFEFFz',
	'😀',
	'sep=;',
	'Tổng cộng',
	'Ghi chú: hết',
	"'",
	'-',
	'toString'
];

const cell = fc.oneof(fc.constantFrom(...CELLS), fc.string({ unit: 'grapheme', maxLength: 6 }));
const header = fc
	.uniqueArray(fc.constantFrom(...HEADER_WORDS, 'ghi chú', 'x y'), { minLength: 3, maxLength: 6 })
	.map((names) => ['tỉnh', 'chỉ tiêu', ...names.filter((name) => name !== 'tỉnh' && name !== 'chỉ tiêu')]);

/** How one cell is written: as it should be, quoted without need, with inner quotes single, never closed, bare. */
type Style = 'plain' | 'quoted' | 'single' | 'open' | 'bare';

function writeCell(text: string, delimiter: string, style: Style): { text: string; sound: boolean } {
	const needed = text.includes(delimiter) || /["\r\n]/u.test(text);
	const quoted = `"${text.replace(/"/gu, '""')}"`;
	if (style === 'single') return { text: `"${text}"`, sound: !text.includes('"') };
	if (style === 'open') return { text: quoted.slice(0, -1), sound: false };
	if (style === 'bare') return { text, sound: !needed };
	return { text: needed || style === 'quoted' ? quoted : text, sound: true };
}

const style = (faulty: boolean): fc.Arbitrary<Style> =>
	faulty
		? fc.constantFrom('plain', 'plain', 'plain', 'plain', 'quoted', 'single', 'open', 'bare', 'bare')
		: fc.constantFrom('plain', 'plain', 'quoted');

/** Files as programs and people write them: most delimiters, line ends, encodings, and the usual faults. */
export const anyCsv: fc.Arbitrary<AnyCsv> = fc
	.record({
		names: header,
		faulty: fc.boolean(),
		delimiter: fc.constantFrom(',', ';', '\t', '|'),
		ends: fc.constantFrom(['\n'], ['\r\n'], ['\r'], ['\n', '\r\n', '\r']),
		lastEnd: fc.boolean(),
		sep: fc.integer({ min: 0, max: 9 }).map((chance) => chance === 0),
		encoding: fc.constantFrom('utf-8', 'utf-8', 'utf-8-bom', 'utf-16le', 'utf-16be')
	})
	.chain((form) => {
		const row = fc.record({
			cells: fc.array(fc.tuple(cell, style(form.faulty)), {
				minLength: form.names.length,
				maxLength: form.names.length
			}),
			extra: form.faulty ? fc.constantFrom(0, 0, 0, 0, 1, -1) : fc.constant(0),
			blanksBefore: fc.constantFrom(0, 0, 0, 0, 1, 2),
			end: fc.constantFrom(...form.ends)
		});
		return fc.array(row, { maxLength: 12 }).map((rows): AnyCsv => {
			let sound = true;
			const [firstEnd = '\n'] = form.ends;
			const lines = rows.map(({ cells, extra, blanksBefore, end }) => {
				const kept = extra < 0 ? cells.slice(0, extra) : cells;
				const written = kept.map(([text, how]) => writeCell(text, form.delimiter, how));
				if (written.some((one) => !one.sound) || extra !== 0) sound = false;
				const texts = written.map((one) => one.text);
				if (extra > 0) texts.push('thừa');
				return end.repeat(blanksBefore) + texts.join(form.delimiter) + end;
			});
			const top = `${form.sep ? `sep=${form.delimiter}${firstEnd}` : ''}${form.names.join(form.delimiter)}${firstEnd}`;
			const whole = top + lines.join('');
			return {
				text: form.lastEnd ? whole : whole.replace(/(?:\r\n|\r|\n)$/u, ''),
				delimiter: form.delimiter,
				encoding: form.encoding,
				sound
			};
		});
	});

/** The bytes of a text in an encoding. */
export function encode(text: string, encoding: AnyCsv['encoding']): Uint8Array {
	if (encoding === 'utf-8') return new TextEncoder().encode(text);
	if (encoding === 'utf-8-bom') return new TextEncoder().encode(`\uFEFF${text}`);
	const marked = `\uFEFF${text}`;
	const bytes = new Uint8Array(marked.length * 2);
	const view = new DataView(bytes.buffer);
	for (let at = 0; at < marked.length; at += 1) {
		view.setUint16(at * 2, marked.charCodeAt(at), encoding === 'utf-16le');
	}
	return bytes;
}
