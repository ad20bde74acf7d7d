import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { IsoDay } from '../../src/lib/domain/brand';
import { nameBriefing, nameFigure, nameFile } from '../../src/lib/export/name-file';
import { BRIEFING, FIGURE } from './make-briefing';

const day = '2026-11-20' as IsoDay;

describe('the name of a file', () => {
	test('is ASCII, with the day at its end', () => {
		expect(nameFile(['Biểu đồ', 'Buổi tuyên truyền', 'Tỉnh Đắk Nông', '2026-10'], day, 'docx')).toBe(
			'bieu-do_buoi-tuyen-truyen_tinh-dak-nong_2026-10_20261120.docx'
		);
	});

	test('says what the document is, what it shows and of which period', () => {
		expect(nameFigure(FIGURE, BRIEFING, 'xlsx')).toBe(
			'bieu-do_buoi-tuyen-truyen-truc-tiep-tinh-lang-son_2021-2024_20260105.xlsx'
		);
		expect(nameFigure({ ...FIGURE, chart: null }, BRIEFING, 'csv')).toMatch(/^so-lieu_/);
		expect(nameBriefing(BRIEFING, 'pptx')).toBe(
			'bao-cao_ket-qua-tuyen-truyen-phong-chong-ma-tuy-nam-2024_tinh-lang-son_20260105.pptx'
		);
		expect(nameBriefing({ ...BRIEFING, language: 'en' }, 'pptx')).toMatch(/^briefing_/);
		expect(nameBriefing({ ...BRIEFING, blocks: [FIGURE] }, 'docx')).toMatch(/^bao-cao_ket-qua-/);
	});

	test('is a name on every system, whatever the parts hold', () => {
		fc.assert(
			fc.property(fc.array(fc.string({ unit: 'binary', maxLength: 300 }), { maxLength: 4 }), (parts) => {
				const name = nameFile(parts, day, 'csv');
				expect(name).toMatch(/^(?:[a-z0-9]+(?:-[a-z0-9]+)*_)*20261120\.csv$/);
				expect(name.length).toBeLessThanOrEqual(210);
			})
		);
	});
});
