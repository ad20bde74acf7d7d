import { describe, expect, test } from 'vitest';
import { cleanDocument } from '../../src/lib/export/clean-document';
import type { ExportBlock } from '../../src/lib/export/model';
import { fillTemplate } from '../../src/lib/export/template/fill-template';
import { writeExampleTemplate } from '../../src/lib/export/template/write-example-template';
import { writeDocument } from '../../src/lib/export/write-document';
import { checkPackage } from './check-package';
import { BRIEFING, FIGURE } from './make-briefing';
import { all, textOf, type Package } from './read-parts';

const BLOCKS: readonly ExportBlock[] = [
	{ kind: 'heading', level: 1, text: 'Kết quả' },
	{ kind: 'heading', level: 2, text: 'Tuyên truyền' },
	{ kind: 'heading', level: 3, text: 'Trực tiếp' },
	{ kind: 'list', ordered: true, items: ['Một', 'Hai'] },
	{ kind: 'list', ordered: false, items: ['Ý', 'Khác'] },
	{ kind: 'list', ordered: true, items: ['Lại từ một'] }
];
const BODY = 'word/document.xml';

async function write(blocks: readonly ExportBlock[]): Promise<Package> {
	const options = { template: 'report', draft: false, tables: false } as const;
	return checkPackage(await writeDocument({ ...BRIEFING, blocks }, 'docx', options), null);
}

function lineOf(file: Package, text: string) {
	return all(file.xml.get(BODY), 'w:p').find((line) => textOf(line).replace('./.', '') === text);
}

const valueOf = (element: ReturnType<typeof lineOf>, name: string): string | undefined =>
	all(element, name)[0]?.attributes.get('w:val');

describe('text of a briefing in Word', () => {
	test('has headings of Word’s own, with their levels and running numbers', async () => {
		const file = await write(BLOCKS);
		const styles = all(file.xml.get('word/styles.xml'), 'w:style');
		['Kết quả', 'Tuyên truyền', 'Trực tiếp'].forEach((text, level) => {
			const line = lineOf(file, text);
			const id = valueOf(line, 'w:pStyle');
			const style = styles.find((one) => one.attributes.get('w:styleId') === id);
			expect(valueOf(style, 'w:name')).toBe(`heading ${String(level + 1)}`);
			expect(valueOf(style, 'w:outlineLvl')).toBe(String(level));
			expect(valueOf(line, 'w:ilvl')).toBe(String(level));
		});
	});

	test('has lists of Word’s own; each numbered one begins at 1', async () => {
		const file = await write(BLOCKS);
		const formatOf = (text: string): string | undefined => {
			const number = valueOf(lineOf(file, text), 'w:numId');
			const list = all(file.xml.get('word/numbering.xml'), 'w:num').find(
				(one) => one.attributes.get('w:numId') === number
			);
			const abstract = all(file.xml.get('word/numbering.xml'), 'w:abstractNum').find(
				(one) => one.attributes.get('w:abstractNumId') === valueOf(list, 'w:abstractNumId')
			);
			return valueOf(abstract, 'w:numFmt');
		};
		expect([formatOf('Một'), formatOf('Ý'), formatOf('Lại từ một')]).toEqual([
			'decimal',
			'bullet',
			'decimal'
		]);
		const listOf = (text: string) => valueOf(lineOf(file, text), 'w:numId');
		expect(listOf('Hai')).toBe(listOf('Một'));
		expect(listOf('Lại từ một')).not.toBe(listOf('Một'));
	});

	test('has the levels of its headings in an office’s own document, too', async () => {
		const document = cleanDocument({ ...BRIEFING, blocks: BLOCKS });
		const filled = await fillTemplate(await writeExampleTemplate('vi'), document, { tables: false });
		if (filled.kind === 'refused') throw new Error(filled.why);
		const file = checkPackage(filled.bytes, null);
		const levels = ['Kết quả', 'Tuyên truyền', 'Trực tiếp'].map((text) =>
			valueOf(lineOf(file, text), 'w:outlineLvl')
		);
		expect(levels).toEqual(['0', '1', '2']);
		expect(valueOf(lineOf(file, 'Một'), 'w:numId')).toBeDefined();
	});
});

test('figures are numbered in the order they stand in, charts and tables apart', async () => {
	const chart = (title: string) => ({ ...FIGURE, title });
	const table = (title: string) => ({ ...FIGURE, title, chart: null });
	const captions = async (blocks: readonly ExportBlock[]): Promise<readonly string[]> =>
		all((await write(blocks)).xml.get(BODY), 'w:p')
			.map(textOf)
			.filter((line) => /^(?:Biểu đồ|Bảng) \d/.test(line));
	const [one, two, three, four] = [chart('A'), table('B'), chart('C'), table('D')];
	expect(await captions([one, two, three, four])).toEqual([
		'Biểu đồ 1. A',
		'Bảng 1. B',
		'Biểu đồ 2. C',
		'Bảng 2. D'
	]);
	expect(await captions([four, three, one, two])).toEqual([
		'Bảng 1. D',
		'Biểu đồ 1. C',
		'Biểu đồ 2. A',
		'Bảng 2. B'
	]);
});
