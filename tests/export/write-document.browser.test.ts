import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { writeDocument } from '../../src/lib/export/write-document';
import { LONG_BRIEFING } from './make-charts';

test('a browser writes a document and slides', async () => {
	const docx = unzipSync(
		await writeDocument(LONG_BRIEFING, 'docx', { template: 'report', draft: true, tables: true })
	);
	const chart = docx['word/charts/chart1.xml'];
	expect(chart && strFromU8(chart)).toContain('≥ 1.200');
	const pptx = unzipSync(
		await writeDocument(LONG_BRIEFING, 'pptx', { theme: 'dark', perSlide: 2, tables: true })
	);
	const slide = pptx['ppt/slides/slide1.xml'];
	expect(slide && strFromU8(slide)).toContain('Kết quả tuyên truyền phòng, chống ma túy năm 2024');
});
