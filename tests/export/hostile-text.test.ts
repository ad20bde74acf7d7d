import { Document, Packer, Paragraph } from 'docx';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { paintSvg } from '../../src/lib/chart/engine-parts';
import { framePicture } from '../../src/lib/chart/frame-picture';
import { greySvg } from '../../src/lib/chart/grey-svg';
import { periodBars } from '../../src/lib/chart/period-bars';
import { portableSvg } from '../../src/lib/chart/portable-svg';
import { lightTheme } from '../../src/lib/chart/theme';
import { isMarked, markFormula, readMarked } from '../../src/lib/domain/mark-formula';
import { cleanDocument } from '../../src/lib/export/clean-document';
import { cleanText } from '../../src/lib/export/clean-text';
import { writeDocx } from '../../src/lib/export/docx/write-docx';
import type { ExportDocument } from '../../src/lib/export/model';
import { writePptx } from '../../src/lib/export/pptx/write-pptx';
import { writeSheets } from '../../src/lib/export/sheets/write-sheets';
import { fillTemplate } from '../../src/lib/export/template/fill-template';
import { writeCsv } from '../../src/lib/export/write-csv';
import { copyCells } from '../../src/lib/ui/copy-cells';
import { amount, makeTotal, traVinh, yearOf } from '../chart/make-total';
import { hasCorpora } from '../ingest/corpus';
import { checkPackage } from './check-package';
import { FORMULAS, hostileStrings, naughtyStrings, TRICKS } from './hostile-strings';
import { FIGURE } from './make-briefing';
import { poison } from './poison';
import { allCells, readBook } from './read-book';
import { all, parseXml, textOf, type Element, type Package } from './read-parts';

/** Words alone: formats set line breaks, tabs and spaces in ways of their own. */
const wordsOf = (text: string): string => cleanText(text).replace(/\s+/gu, '');

/** Everything that can be read in the parts of a file. */
function readable({ xml }: Package): string {
	return [...xml.values()].map((root) => textOf(root).replace(/\s+/gu, '')).join('\n');
}

function elementsOf(root: Element): Element[] {
	return [root, ...root.children.flatMap(elementsOf)];
}

/** One document with every text as a paragraph, a point of a list and a cell, and the first ones everywhere else. */
function documentOf(texts: readonly string[]): ExportDocument {
	const table = {
		columns: [{ title: texts[0] ?? '', numeric: false }],
		rows: texts.map((text) => [{ text, amount: null }])
	};
	return cleanDocument({
		...poison(texts[0] ?? ''),
		blocks: [
			...texts.map((text) => ({ kind: 'paragraph' as const, text })),
			{ kind: 'list', ordered: false, items: texts },
			{ ...FIGURE, chart: null, notes: texts, table },
			...texts.slice(0, 3).flatMap((text) => poison(text).blocks)
		]
	});
}

function expectKept(found: string, texts: readonly string[]): void {
	const lost = texts.map(wordsOf).filter((words) => !found.includes(words));
	expect(lost).toEqual([]);
}

/** Elements by which a file of Office runs or fetches something, or leads elsewhere. */
const LIVE = new Set(
	'w:instrText w:fldSimple w:hyperlink w:object w:control w:altChunk a:hlinkClick p:oleObj p:control f x:f script'.split(
		' '
	)
);
/** The fields of our own: numbers of captions, pages and slides. */
const OWN_FIELD = /^(?:SEQ \w+ \\\* ARABIC|PAGE|NUMPAGES)$/;

function liveIn({ xml }: Package): string[] {
	return [...xml].flatMap(([path, root]) =>
		elementsOf(root)
			.filter(({ name, attributes }) => {
				const field = (attributes.get('w:instr') ?? '').trim();
				return LIVE.has(name) && !OWN_FIELD.test(field);
			})
			.filter((element) => !(element.name === 'w:instrText' && OWN_FIELD.test(textOf(element).trim())))
			.map(({ name }) => `${path}: ${name}`)
	);
}

async function expectText(texts: readonly string[]): Promise<void> {
	const document = documentOf(texts);
	const word = checkPackage(await writeDocx(document, { template: 'annex', draft: false, tables: true }));
	expectKept(readable(word), texts);
	expect(liveIn(word)).toEqual([]);

	const slides = checkPackage(await writePptx(document, { theme: 'plain', perSlide: 1, tables: true }));
	expectKept(readable(slides), texts);
	expect(liveIn(slides)).toEqual([]);

	const page = new Document({
		sections: [{ children: [new Paragraph('{{Nội dung}}'), new Paragraph('{{Tiêu đề}}')] }]
	});
	const filled = await fillTemplate(await Packer.pack(page, 'uint8array'), document, { tables: true });
	if (filled.kind === 'refused') throw new Error(filled.why);
	const own = checkPackage(filled.bytes, null);
	// A brace that could open another place is set apart from the next one.
	expectKept(readable(own).replaceAll('{ {', '{{'), texts);
	expect(liveIn(own)).toEqual([]);

	const book = readBook(await writeSheets(document));
	for (const [place, { f, t }] of allCells(book))
		expect([place, f, t]).toEqual([place, undefined, expect.stringMatching(/^[snz]$/)]);
	expectKept(
		allCells(book)
			.map(([, { v }]) => wordsOf(String(v ?? '')))
			.join('\n'),
		texts
	);

	const figures = document.blocks.filter((block) => block.kind === 'figure').slice(0, 1);
	for (const [profile, delimiter] of [
		['excel', ';'],
		['software', ',']
	] as const) {
		const text = new TextDecoder().decode(writeCsv({ ...document, blocks: figures }, { profile }));
		const rows = Papa.parse<string[]>(text.trimEnd(), { delimiter }).data.slice(1);
		const cells = rows.map(([cell = '']) => cell);
		expect(cells.filter((cell) => !isMarked(cell) && markFormula(cell) !== cell)).toEqual([]);
		expect(cells.map((cell) => wordsOf(readMarked(cell).replaceAll(/([,;\t\n]\s*)'/gu, '$1'))).length).toBe(
			texts.length
		);
	}
}

function expectPicture(text: string): void {
	const places = { name: text, place: traVinh, unitText: text };
	const svg = paintSvg(
		periodBars(places, [makeTotal(yearOf(2019), amount(3, 3))], lightTheme, 'vi'),
		640,
		320
	);
	const words = { title: text, subtitle: text, notes: [text], source: text, asOf: text };
	const part = { inner: portableSvg(svg, 'a'), width: 640, height: 320 };
	const framed = framePicture(
		part,
		{ words, stamp: text, alt: text },
		(line, size) => line.length * size * 0.5
	);
	for (const picture of [framed.svg, greySvg(framed.svg)]) {
		const elements = elementsOf(parseXml(picture));
		expect(elements.filter(({ name }) => /^(?:script|foreignObject|a|image|use|style)$/.test(name))).toEqual(
			[]
		);
		const names = elements.flatMap(({ attributes }) => [...attributes.keys()]);
		expect(names.filter((name) => /^on|href$/.test(name))).toEqual([]);
	}
	expect(wordsOf(textOf(parseXml(framed.svg)))).toContain(wordsOf(text));
}

function expectCopied(texts: readonly string[]): void {
	const { html, text } = copyCells([{ label: texts[0] ?? '', text: (row: string) => row }], texts);
	const cells = all(parseXml(html.replaceAll('<br>', '<br/>')), 'td');
	expect(cells).toHaveLength(texts.length);
	expect(
		elementsOf(parseXml(html.replaceAll('<br>', '<br/>')))
			.map(({ name }) => name)
			.filter((name) => !/^(?:table|thead|tbody|tr|th|td|br)$/.test(name))
	).toEqual([]);
	cells.forEach((cell, at) => {
		expect(wordsOf(readMarked(textOf(cell)))).toBe(wordsOf(texts[at] ?? ''));
	});
	const pasted = Papa.parse<string[]>(text, { delimiter: '\t', newline: '\r\n' }).data.slice(1);
	expect(pasted).toHaveLength(texts.length);
	for (const [cell = ''] of pasted) expect(isMarked(cell) || markFormula(cell) === cell, cell).toBe(true);
}

describe('texts made to be taken for something else', () => {
	const texts = [...TRICKS, ...FORMULAS];

	test('are texts in every file of an office: nothing runs, no part is broken, no word is lost', async () => {
		await expectText(texts);
	});

	test('are words in a picture', () => texts.forEach(expectPicture));

	test('are texts where they are pasted', () => expectCopied(texts));
});

describe.skipIf(!hasCorpora)('texts of others (needs ../shared/corpora)', () => {
	const texts = [...hostileStrings(), ...naughtyStrings()]
		.filter((text) => text.trim() !== '')
		// A mark without a letter would join the last letter of the text before it.
		.map((text) => text.replace(/^\p{Mark}/u, 'o$&'));

	test('are texts in every file of an office', async () => {
		expect(texts.length).toBeGreaterThan(700);
		await expectText(texts);
	});

	test('are words in a picture', () => {
		texts.filter((_, at) => at % 10 === 0).forEach(expectPicture);
	});

	test('are texts where they are pasted', () => expectCopied(texts));
});
