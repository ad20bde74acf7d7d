import { describe, expect, test } from 'vitest';
import { cleanDocument } from '../../src/lib/export/clean-document';
import { writeDocx } from '../../src/lib/export/docx/write-docx';
import type { ExportDocument, Organisation } from '../../src/lib/export/model';
import { checkPackage } from './check-package';
import { BRIEFING, FIGURE } from './make-briefing';
import { all, paragraphsOf, partsLike, textOf, type Element } from './read-parts';

const OFFICE: Organisation = {
	form: 'state',
	parent: 'UBND tỉnh Lạng Sơn',
	name: 'Sở Y tế',
	place: 'Lạng Sơn',
	symbol: 'BC-SYT',
	addressees: ['Ủy ban nhân dân tỉnh', 'Công an tỉnh'],
	post: ['KT. GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC'],
	signatory: 'Nguyễn Văn A',
	recipients: ['Như trên;', 'Lưu: VT']
};
const PARTY: Organisation = {
	...OFFICE,
	form: 'party',
	parent: 'Tỉnh ủy Lạng Sơn',
	name: 'Ban Tuyên giáo và Dân vận',
	symbol: 'BC/BTGDV'
};

async function reportOf(change: Partial<ExportDocument>) {
	const document: ExportDocument = { ...BRIEFING, ...change };
	const bytes = await writeDocx(cleanDocument(document), { template: 'report', draft: false, tables: false });
	return checkPackage(bytes, document.language === 'vi' ? 'vi-VN' : 'en-GB');
}

async function bodyOf(change: Partial<ExportDocument>): Promise<Element | undefined> {
	return (await reportOf(change)).xml.get('word/document.xml');
}

/** Half points, bold and italics of the paragraph with a text. */
function lookOf(body: Element | undefined, text: string): string {
	const line = all(body, 'w:p').find((one) => textOf(one) === text);
	const size = all(line, 'w:sz')[0]?.attributes.get('w:val') ?? 'none';
	const marks = ['w:b', 'w:i'].filter((name) => all(line, name).length > 0);
	return [size, ...marks].join(' ');
}

describe('the head of a report of a state office', () => {
	test('has the sizes of Decree 30/2020', async () => {
		const body = await bodyOf({ organisation: OFFICE });
		const looks = [
			'UBND TỈNH LẠNG SƠN',
			'SỞ Y TẾ',
			'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
			'Độc lập - Tự do - Hạnh phúc',
			'Số:          /BC-SYT',
			'Lạng Sơn, ngày       tháng 01 năm 2026',
			'BÁO CÁO',
			BRIEFING.title,
			'Nơi nhận:',
			'- Như trên;',
			'- Lưu: VT.',
			'KT. GIÁM ĐỐC',
			'Nguyễn Văn A'
		].map((text) => lookOf(body, text));
		expect(looks).toEqual([
			'24',
			'24 w:b',
			'24 w:b',
			'26 w:b',
			'26',
			'26 w:i',
			'28 w:b',
			'28 w:b',
			'24 w:b w:i',
			'22',
			'22',
			'28 w:b',
			'28 w:b'
		]);
	});

	test('has rules that are borders, as long as the words above or less, and nothing underlined', async () => {
		const body = await bodyOf({ organisation: OFFICE });
		const rules = all(body, 'w:p').filter((line) => all(line, 'w:pBdr').length > 0);
		expect(rules.map(textOf)).toEqual(['', '', '']);
		expect(all(body, 'w:u')).toEqual([]);
	});

	test('sets several addressees below one another, behind dashes', async () => {
		const lines = paragraphsOf(await bodyOf({ organisation: OFFICE }), 'w:p');
		const at = lines.indexOf('Kính gửi:');
		expect(lines.slice(at, at + 3)).toEqual(['Kính gửi:', '- Ủy ban nhân dân tỉnh;', '- Công an tỉnh.']);
	});

	test('pads days and months as the decree does, from October on not', async () => {
		const lines = paragraphsOf(await bodyOf({ madeOn: '2025-11-20' as ExportDocument['madeOn'] }), 'w:p');
		expect(lines).toContain('Lạng Sơn, ngày       tháng 11 năm 2025');
	});
});

describe('the head of a report of a Party office', () => {
	test('has the Party’s name, a star and a number after Guide 36-HD/VPTW in place of the state’s', async () => {
		const body = await bodyOf({ organisation: PARTY });
		const text = textOf(body);
		expect(text).not.toContain('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM');
		expect(text).not.toContain('Độc lập');
		expect(
			[
				'TỈNH ỦY LẠNG SƠN',
				'*',
				'ĐẢNG CỘNG SẢN VIỆT NAM',
				'Số          -BC/BTGDV',
				'Lạng Sơn, ngày       tháng 01 năm 2026',
				'BÁO CÁO',
				BRIEFING.title
			].map((line) => lookOf(body, line))
		).toEqual(['28', '28', '30 w:b', '28', '28 w:i', '32 w:b', '28 w:b']);
		// Below the Party's name and below the abstract; the office has its star.
		expect(all(body, 'w:pBdr')).toHaveLength(2);
	});

	test('leaves the number blank where the office has no symbol', async () => {
		const lines = paragraphsOf(await bodyOf({ organisation: { ...PARTY, symbol: '' } }), 'w:p');
		expect(lines).toContain('Số          -BC/………');
	});
});

describe('a report in English', () => {
	test('has no Vietnamese words of its own, on A4 in a typeface of every machine', async () => {
		for (const form of ['state', 'party'] as const) {
			const blank = { parent: '', name: '', place: '', symbol: '', signatory: '' };
			const lists = { addressees: [], post: [], recipients: [] };
			const file = await reportOf({
				language: 'en',
				title: 'Report',
				subtitle: '',
				stamp: '',
				organisation: { form, ...blank, ...lists },
				blocks: [
					{ kind: 'heading', level: 1, text: 'Overview' },
					{
						...FIGURE,
						title: 'Sessions',
						subtitle: 'Total',
						measure: '',
						period: '',
						filters: 'all',
						summary: 'Up.',
						notes: ['One.', 'Two.'],
						source: 'Report',
						asOf: 'As of 2024.',
						stamp: '',
						alt: 'Bars'
					}
				]
			});
			const parts = [...partsLike(file, /document|header|styles/)].map(([, part]) => textOf(part)).join('\n');
			expect(parts).toContain(`, ${'      '}January 2026`);
			expect(parts.replace(/\p{Script=Latin}/gu, (letter) => letter.normalize('NFD').slice(0, 1))).toBe(
				parts
			);
			const size = all(file.xml.get('word/document.xml'), 'w:pgSz')[0]?.attributes;
			expect([size?.get('w:w'), size?.get('w:h')]).toEqual(['11906', '16838']);
		}
	});
});
