import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { contrastOf, mixColours, standOut } from '../../src/lib/export/charts/colour';
import { roundUp, scaleCombo } from '../../src/lib/export/charts/scale-combo';
import { describeFigure } from '../../src/lib/export/describe-figure';
import { balanceLines, measureBold } from '../../src/lib/export/docx/measure-text';
import { endBody } from '../../src/lib/export/docx/write-report-foot';
import type { ExportChart } from '../../src/lib/export/model';
import { FIGURE } from './make-briefing';
import { COMBO, exactPoint } from './make-charts';

const colour = fc.integer({ min: 0, max: 0xffffff }).map((value) => value.toString(16).padStart(6, '0'));

describe('colours', () => {
	test('stand out on what they are drawn on', () => {
		fc.assert(
			fc.property(colour, fc.constantFrom('ffffff', '11171d'), (mark, ground) => {
				expect(contrastOf(standOut(mark, ground), ground)).toBeGreaterThanOrEqual(3);
			})
		);
	});

	test('stay as they are where they do already', () => {
		expect(standOut('00619f', 'ffffff')).toBe('00619f');
		expect(contrastOf('000000', 'ffffff')).toBeCloseTo(21, 5);
		expect(mixColours('000000', 'ffffff', 0.5)).toBe('808080');
	});
});

describe('the axes of bars and lines', () => {
	const value = fc.option(fc.integer({ min: 0, max: 1_000_000 }));
	const amounts = fc.array(fc.tuple(value, value), { minLength: 1, maxLength: 12 });

	test('hold every bar and line', () => {
		fc.assert(
			fc.property(amounts, (pairs) => {
				const [bar, line] = COMBO.series;
				if (!bar || !line) return;
				const chart: ExportChart = {
					...COMBO,
					categories: pairs.map((_, at) => `Kỳ ${at}`),
					series: [
						{ ...bar, points: pairs.map(([one]) => exactPoint(one)) },
						{ ...line, points: pairs.map(([, one]) => exactPoint(one)) }
					]
				};
				const scale = scaleCombo(chart);
				for (const [left, right] of pairs) {
					expect(scale?.left).toBeGreaterThanOrEqual(left ?? 0);
					expect(scale?.right).toBeGreaterThanOrEqual(right ?? 0);
				}
			})
		);
	});

	test('end at round numbers', () => {
		expect([1, 1.1, 2300, 0.7, 99].map(roundUp)).toEqual([1, 1.2, 2500, 0.8, 100]);
	});

	test('are left to Office where there are no bars with lines at the right', () => {
		expect(scaleCombo({ ...COMBO, series: COMBO.series.slice(0, 1) })).toBeNull();
	});
});

describe('lines of a head', () => {
	const words = fc.array(fc.constantFrom('SỞ', 'VĂN HÓA,', 'VÀ', 'THỂ', 'THAO', 'DU', 'LỊCH', 'NGHIỆP'), {
		minLength: 1,
		maxLength: 14
	});

	test('lose no word, and fit the column unless a word doesn’t', () => {
		fc.assert(
			fc.property(words, (name) => {
				const lines = balanceLines(name.join(' '), 12, 4139);
				expect(lines.join(' ')).toBe(name.join(' '));
				for (const line of lines) expect(measureBold(line, 12)).toBeLessThanOrEqual(4139);
			})
		);
	});

	test('are as long as the decree’s own words were measured', () => {
		const millimetres = (text: string, size: number): number => measureBold(text, size) / 56.6929;
		expect(millimetres('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 12) / 87.7).toBeCloseTo(1, 1.7);
		expect(millimetres('Độc lập - Tự do - Hạnh phúc', 13) / 56.1).toBeCloseTo(1, 1.7);
	});

	test('break after a comma, and where the office broke them', () => {
		expect(balanceLines('SỞ VĂN HÓA, THỂ THAO VÀ DU LỊCH', 12, 4139)).toEqual([
			'SỞ VĂN HÓA,',
			'THỂ THAO VÀ DU LỊCH'
		]);
		expect(balanceLines('SỞ\nY TẾ', 12, 4139)).toEqual(['SỞ', 'Y TẾ']);
	});
});

describe('words', () => {
	test('of measure and period are added where the titles don’t say them', () => {
		expect(describeFigure(FIGURE)).toBe('Tổng số trong kỳ, 2021–2024');
		expect(describeFigure({ ...FIGURE, subtitle: '', period: 'Năm 2024' })).toBe(
			'Tổng số trong kỳ, Năm 2024'
		);
	});

	test('of the last line end a report', () => {
		expect(endBody([{ kind: 'list', ordered: false, items: ['a;', 'b.'] }])).toEqual([
			{ kind: 'list', ordered: false, items: ['a;', 'b./.'] }
		]);
		expect(endBody([FIGURE])).toEqual([FIGURE, { kind: 'paragraph', text: './.' }]);
		expect(endBody([])).toEqual([]);
	});
});
