import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fitChart, fitPicture } from '../../src/lib/export/docx/fit-drawing';
import { fitTable } from '../../src/lib/export/docx/fit-table';
import { groupRows } from '../../src/lib/export/docx/group-rows';
import { measureRegular } from '../../src/lib/export/docx/measure-text';
import { PAGE_PIXELS, TEXT_TWIPS, WIDE_TWIPS } from '../../src/lib/export/docx/page';
import type { ExportTable } from '../../src/lib/export/model';
import { FIGURE } from './make-briefing';
import { makeTable } from './make-charts';

const cellText = fc.constantFrom(
	'',
	'1.200',
	'≥ 1.234.567',
	'chưa có số liệu',
	'Lạng Sơn',
	'x '.repeat(120),
	'dài'.repeat(9)
);

function tableOf(columns: number, rows: readonly (readonly string[])[]): ExportTable {
	return {
		columns: Array.from({ length: columns }, (_, at) => ({ title: `Cột ${at}`, numeric: at > 0 })),
		rows: rows.map((cells) => cells.map((text) => ({ text, amount: null })))
	};
}

const anyTable = fc
	.integer({ min: 1, max: 16 })
	.chain((columns) =>
		fc
			.array(fc.array(cellText, { minLength: columns, maxLength: columns }), { maxLength: 12 })
			.map((rows) => tableOf(columns, rows))
	);

describe('a table', () => {
	test('is as wide as the text, on a turned page only where there is one', () => {
		fc.assert(
			fc.property(anyTable, fc.constantFrom(null, WIDE_TWIPS), (table, landscape) => {
				const { widths, isLandscape } = fitTable(table, TEXT_TWIPS, landscape);
				expect(widths).toHaveLength(table.columns.length);
				expect(widths.reduce((sum, one) => sum + one, 0)).toBe(isLandscape ? WIDE_TWIPS : TEXT_TWIPS);
				for (const width of widths) expect(width).toBeGreaterThan(0);
				if (landscape === null) expect(isLandscape).toBe(false);
			})
		);
	});

	test('breaks no number in two on a page that is wide enough for all', () => {
		const years = tableOf(
			13,
			Array.from({ length: 30 }, (_, at) => [
				`Tỉnh ${at}`,
				...Array.from({ length: 12 }, () => '≥ 1.234.567')
			])
		);
		const { size, widths, isLandscape } = fitTable(years, TEXT_TWIPS, WIDE_TWIPS);
		expect(isLandscape).toBe(true);
		for (const width of widths.slice(1)) {
			expect(width - 170).toBeGreaterThanOrEqual(measureRegular('≥ 1.234.567', size / 2));
		}
	});

	test('gives a short answer no more than three lines beside columns of long text', () => {
		const rows = [
			['Trà Vinh, 6 tháng đầu năm 2025 · minh họa', 'Chưa được đáp ứng', 'Chưa có phương hướng nào'],
			['Trà Vinh, năm 2023 · 170/BC-STTTT · minh họa', 'Đáp ứng một phần', 'D1 (một phần, khá chắc): Họp'],
			['Trà Vinh, 6 tháng đầu năm 2025 · minh họa', 'Đáp ứng một phần', 'D1: Tăng buổi ở vùng sâu'],
			['Trà Vinh, 6 tháng đầu năm 2024 · minh họa', 'Đáp ứng trực tiếp', 'D1 (trực tiếp, khá chắc): Họp'],
			['Trà Vinh, năm 2024 · 197/BC-STTTT · minh họa', 'Đáp ứng trực tiếp', 'D1 (trực tiếp, khá chắc): Họp']
		].map(([where = '', how = '', direction = '']) =>
			[
				'L1. Phối hợp giữa các ngành chưa thường xuyên (Phối hợp)',
				where,
				how,
				`${direction} giao ban liên ngành hằng quý`
			].map((text) => ({ text, amount: null }))
		);
		const columns = ['Hạn chế', 'Văn bản, vị trí', 'Mức đáp ứng', 'Phương hướng đáp ứng'].map((title) => ({
			title,
			numeric: false
		}));
		const { size, widths } = fitTable({ columns, rows }, TEXT_TWIPS, WIDE_TWIPS);
		// Four words on three lines: two of them stand side by side, in a wider typeface too.
		expect((widths[2] ?? 0) - 220).toBeGreaterThanOrEqual(1.12 * measureRegular('Đáp ứng', size / 2));
	});

	test('of few columns, or of few rows that small type can hold, turns no page', () => {
		expect(fitTable(FIGURE.table, TEXT_TWIPS, WIDE_TWIPS)).toMatchObject({ size: 24, isLandscape: false });
		expect(fitTable(makeTable(40), TEXT_TWIPS, WIDE_TWIPS)).toMatchObject({ isLandscape: false });
		const short = tableOf(9, [Array.from({ length: 9 }, () => '≥ 1.234.567')]);
		const long = { ...short, rows: Array.from({ length: 20 }, () => short.rows[0] ?? []) };
		expect(fitTable(short, TEXT_TWIPS, WIDE_TWIPS).isLandscape).toBe(false);
		expect(fitTable(long, TEXT_TWIPS, WIDE_TWIPS).isLandscape).toBe(true);
	});
});

describe('rows alike in their first column', () => {
	test('stand below it, and no cell is lost', () => {
		fc.assert(
			fc.property(
				fc.array(fc.tuple(fc.constantFrom('a', 'b', ''), cellText, cellText, cellText), { maxLength: 30 }),
				(rows) => {
					const { columns, groups } = groupRows(tableOf(4, rows));
					const said = groups.flatMap(({ heading, rows: own }) =>
						own.map((cells) => [
							...(heading === null ? [] : [heading.replace('Cột 0: ', '')]),
							...cells.map(({ text }) => text)
						])
					);
					expect(said).toEqual(rows);
					for (const row of groups.flatMap((group) => group.rows)) expect(row).toHaveLength(columns.length);
				}
			)
		);
	});

	test('are grouped where they are many', () => {
		const rows = ['a', 'b'].flatMap((name) => Array.from({ length: 5 }, () => [name, '1', '2', '3']));
		expect(groupRows(tableOf(4, rows)).groups.map(({ heading }) => heading)).toEqual([
			'Cột 0: a',
			'Cột 0: b'
		]);
		expect(groupRows(tableOf(4, rows.slice(0, 6))).groups).toHaveLength(1);
	});
});

describe('a drawing', () => {
	test('leaves room for a second one with as many words, down to what can be read', () => {
		expect(2 * (fitChart(160, 225, 300) + 160)).toBeLessThan(PAGE_PIXELS);
		expect(fitChart(20, 225, 300)).toBe(300);
		expect(fitChart(400, 225, 300)).toBe(225);
	});

	test('is never higher than its page, nor than it was drawn', () => {
		const pixels = fc.integer({ min: 20, max: 3000 });
		const words = fc.integer({ min: 0, max: 300 });
		fc.assert(
			fc.property(pixels, words, words, (natural, above, below) => {
				const { height, keepsNext } = fitPicture(natural, above, below);
				expect(height).toBeLessThanOrEqual(natural);
				expect(height + above + (keepsNext ? below : 0)).toBeLessThanOrEqual(PAGE_PIXELS);
			})
		);
	});
});
