import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dropForbidden, escapeMarkup } from '../../src/lib/domain/escape-markup';
import { isMarked, markFormula, readMarked } from '../../src/lib/domain/mark-formula';
import { csvFileOf } from '../../src/lib/export/csv-file';
import { writeCsvText } from '../../src/lib/export/csv-text';
import { CELL_LENGTH, writeCellText } from '../../src/lib/export/sheets/cell-text';
import { parseXml, textOf } from './read-parts';

describe('a text that a spreadsheet would take for a formula', () => {
	test.each([
		...['=1+1', '+84 912', '-5 lượt', '@SUM(1)', '|x', '\t1', '\r1', '＝1', '＋1', '－1', '＠A1'],
		...[' =1', '  \n@A1', '\u00A0=1', '\u200B=1', '\u200D-1', '\u2060+1', '\u3000=1'],
		...["'=1", "''=1", "' =1", "'\u200B=1"]
	])('as %j is marked with one apostrophe, which is taken off again', (text) => {
		expect(markFormula(text)).toBe(`'${text}`);
		expect(isMarked(markFormula(text))).toBe(true);
		expect(readMarked(markFormula(text))).toBe(text);
	});

	test.each([
		'',
		'a',
		'1-2',
		'a=1',
		"'a",
		"'",
		"'1",
		'5 %',
		'(1)',
		'1=1',
		'“=1”',
		' a=1',
		"a'=1",
		'—5',
		'−5'
	])('is not %j', (text) => {
		expect([markFormula(text), isMarked(text), readMarked(text)]).toEqual([text, false, text]);
	});

	test('never is one once it is marked, and comes back whatever it was', () => {
		const unit = fc.constantFrom(..."=+-@|'\t\r\n a1＝", '\u200B', '\u00A0');
		fc.assert(
			fc.property(fc.string({ unit }), (text) => {
				const marked = markFormula(text);
				expect(readMarked(marked)).toBe(text);
				expect(marked).toMatch(/^(?:$|'|[\s\u200B]*[^=+\-@|\t\r＝\s\u200B]|[ \n\u200B\u00A0]+$)/u);
			})
		);
	});
});

describe('a text as markup', () => {
	test.each([
		['<b>', '&lt;b&gt;'],
		['"&amp;"', '&quot;&amp;amp;&quot;'],
		["it's", 'it&#39;s'],
		['a\u0000b\u0008c\u000Bd\u000Ce\u000Ef\u001Fg', 'abcdefg'],
		['\ta\nb\r', '\ta\nb\r'],
		['\uFFFEa\uFFFF\uFFFD', 'a\uFFFD'],
		['\uD83Da', 'a'],
		['a\uDE00', 'a'],
		['\uDE00\uD83D', ''],
		['\uD83D\uD83D\uDE00\uDE00', '😀'],
		['Đắk Nông 😀', 'Đắk Nông 😀']
	])('%j is %j', (text, markup) => {
		expect(escapeMarkup(text)).toBe(markup);
	});

	test('shows exactly the text that XML can hold', () => {
		fc.assert(
			fc.property(
				fc.string({ unit: fc.constantFrom(...'<>&"\'a; #đ\u0000\uD83D\uDE00', '&lt;', ']]>') }),
				(text) => {
					const held = dropForbidden(text);
					expect(textOf(parseXml(`<t a="${escapeMarkup(text)}">${escapeMarkup(text)}.</t>`))).toBe(
						`${held}.`
					);
					expect(dropForbidden(held)).toBe(held);
				}
			)
		);
		expect(dropForbidden('<a b="c">')).toBe('<a b="c">');
	});
});

describe('a text as a field of CSV', () => {
	test.each([
		['Hội nghị', 'Hội nghị'],
		['', ''],
		['a,b', '"a,b"'],
		['a;b', '"a;b"'],
		['a\tb', '"a\tb"'],
		['a\nb', '"a\nb"'],
		['a\rb', '"a\rb"'],
		['a "b" c', '"a ""b"" c"'],
		[' a', '" a"'],
		['a ', '"a "'],
		['a b', 'a b'],
		['=1', "'=1"],
		['=1;2', '"\'=1;2"']
	])('%j is %j', (text, field) => {
		expect(writeCsvText(text)).toBe(field);
	});

	test.each([
		['x;=A(1)', "x;'=A(1)"],
		['x,=A(1)', "x,'=A(1)"],
		['x\t=A(1)', "x\t'=A(1)"],
		['x\n=A(1)', "x\n'=A(1)"],
		['x;+A|1', "x;'+A|1"],
		['x;-A!1', "x;'-A!1"],
		['x;@A(1', "x;'@A(1"],
		['x;＝A(1', "x;'＝A(1"],
		['x; =A(1)', "x; '=A(1)"],
		['x;"=A(1)', 'x;"\'=A(1)'],
		['x;\u200B\u2060=A(1)', "x;\u200B\u2060'=A(1)"],
		['x;,=A;(1)', "x;,'=A;(1)"],
		['x,;=A,(1)', "x,;'=A,(1)"],
		['x;=A(1);=B(2)', "x;'=A(1);'=B(2)"],
		['x;=1;y(2)', 'x;=1;y(2)'],
		['x;=1\ny(2)', 'x;=1\ny(2)'],
		['x; -5 lượt', 'x; -5 lượt'],
		['x;a=A(1)', 'x;a=A(1)'],
		['x =A(1)', 'x =A(1)'],
		['x;(=1', 'x;(=1'],
		[';=A(1)', ";'=A(1)"]
	])('%j that a reader may cut is marked as %j', (text, marked) => {
		const field = writeCsvText(text);
		expect(field.startsWith('"') ? field.slice(1, -1).replaceAll('""', '"') : field).toBe(marked);
	});

	test('stands with others in lines of the separator of who reads them', () => {
		const rows = [
			['a', 'b'],
			['c', 'đ']
		];
		const written = (profile: 'excel' | 'software') =>
			new TextDecoder('utf-8', { ignoreBOM: true }).decode(csvFileOf(rows, profile));
		expect(written('excel')).toBe('\uFEFFa;b\r\nc;đ\r\n');
		expect(written('software')).toBe('\uFEFFa,b\r\nc,đ\r\n');
		expect(new TextDecoder('utf-8', { ignoreBOM: true }).decode(csvFileOf([], 'excel'))).toBe('\uFEFF');
	});
});

describe('a text as a cell of a workbook', () => {
	test.each([
		['Hội nghị', 'Hội nghị'],
		['_x0041_', '_x005F_x0041_'],
		['a_xAbCd_b', 'a_x005F_xAbCd_b'],
		['_x0041__x0042_', '_x005F_x0041__x005F_x0042_'],
		['_x041_', '_x041_'],
		['_x0041', '_x0041'],
		['x0041_', 'x0041_'],
		['_xGGGG_', '_xGGGG_']
	])('%j is %j', (text, cell) => {
		expect(writeCellText(text)).toBe(cell);
	});

	test('ends in an ellipsis where no cell can hold it, never within a letter', () => {
		const full = 'a'.repeat(CELL_LENGTH);
		expect(writeCellText(full)).toBe(full);
		expect(writeCellText(`${full}b`)).toBe(`${full.slice(1)}…`);
		const pair = `${'a'.repeat(CELL_LENGTH - 2)}😀b`;
		expect(writeCellText(pair)).toBe(`${'a'.repeat(CELL_LENGTH - 2)}…`);
		const whole = `${'a'.repeat(CELL_LENGTH - 3)}😀bc`;
		expect(writeCellText(whole)).toBe(`${'a'.repeat(CELL_LENGTH - 3)}😀…`);
	});
});
