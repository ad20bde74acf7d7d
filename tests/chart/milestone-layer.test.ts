import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { explainMilestones } from '../../src/lib/chart/milestone-layer';
import { periodBars } from '../../src/lib/chart/period-bars';
import { layOutPanels } from '../../src/lib/chart/lay-out-panels';
import { smallMultiples, tableOfSmallMultiples } from '../../src/lib/chart/small-multiples';
import { darkTheme, lightTheme } from '../../src/lib/chart/theme';
import { monthPeriod } from '../../src/lib/domain/make-period';
import { milestonesWithin } from '../../src/lib/domain/milestone';
import { readMilestones } from '../../src/lib/reference/read-milestones';
import { amount, day, makeTotal, traVinh } from './make-total';
import { collisions, paint } from './painted';

const milestones = readMilestones(
	readFileSync(new URL('../../data/reference/milestones.csv', import.meta.url), 'utf8')
);
const monthsOf = (year: number, count: number) =>
	Array.from({ length: count }, (_, index) =>
		makeTotal(monthPeriod(year + Math.floor(index / 12), (index % 12) + 1), amount(100 + index, 100 + index))
	);
const spec = { name: 'Trà Vinh', place: traVinh, unitText: 'tờ' };

describe('the list', () => {
	test('has dates that exist and names its sources', () => {
		for (const { start, end, source, nameVi, nameEn } of milestones) {
			for (const date of [start, end])
				expect(Number.isNaN(Date.parse(date.length === 5 ? `2023-${date}` : date))).toBe(false);
			expect([source, nameVi, nameEn].every((words) => words.trim() !== '')).toBe(true);
		}
	});

	test('comes each year or once', () => {
		const found = milestonesWithin(milestones, { start: day('2024-06-15'), end: day('2025-07-30') });
		expect(found.map(({ milestone, start }) => `${milestone.code} ${start}`)).toEqual([
			'drugs_month 2024-06-01',
			'drugs_day 2024-06-26',
			'nd49_2024 2024-07-01',
			'trafficking_day 2024-07-30',
			'aids_day 2024-12-01',
			'drugs_month 2025-06-01',
			'drugs_day 2025-06-26',
			'nq202_2025 2025-07-01',
			'trafficking_day 2025-07-30'
		]);
	});
});

describe('the layer', () => {
	const window = { start: day('2024-01-01'), end: day('2024-12-31') };

	test('is not there unless it is asked for', () => {
		const { words } = paint(periodBars({ ...spec, window }, monthsOf(2024, 12), lightTheme, 'vi'), 1100, 320);
		expect(words).not.toContain('30/7');
	});

	test('names campaigns and legal milestones over their days', () => {
		const painted = paint(
			periodBars({ ...spec, window, milestones }, monthsOf(2024, 12), lightTheme, 'vi'),
			1100,
			320
		);
		expect(painted.words).toEqual(expect.arrayContaining(['NĐ 49/2024', '30/7', '01/12']));
		expect(collisions(painted)).toEqual([]);
	});

	test.each([
		['light', 1280],
		['dark', 1280],
		['light', 320],
		['dark', 320]
	] as const)('keeps its words apart in panels, %s at %i px', (look, width) => {
		const theme = look === 'dark' ? darkTheme : lightTheme;
		const panels = [1, 2, 3].map((n) => ({
			id: `p${n}`,
			name: `Tỉnh ${n}`,
			place: traVinh,
			milestones,
			totals: monthsOf(2016, 120)
		}));
		const height = layOutPanels(
			panels.map(({ name }) => name),
			width
		).height;
		const painted = paint(
			smallMultiples({ scale: 'shared', summary: '', width }, panels, theme, 'vi'),
			width,
			height
		);
		expect(painted.words).toContain('Sáp nhập');
		expect(collisions(painted)).toEqual([]);
	});

	test('stands in the notes of the table, and explains itself with its sources', () => {
		const panel = { id: 'p', name: 'Trà Vinh', place: traVinh, milestones, totals: monthsOf(2024, 12) };
		const rows = tableOfSmallMultiples([panel], 'vi').rows;
		expect(rows[5]?.notes).toBe(
			'Trong kỳ có: Tháng hành động phòng, chống ma túy (01/6/2024 đến 30/6/2024); ' +
				'Ngày toàn dân phòng, chống ma túy (26/6/2024).'
		);
		expect(rows[2]?.notes).toBe('');
		const [words = ''] = explainMilestones(milestones, window, 'vi');
		expect(words).toContain('không phải nguyên nhân');
		expect(words).toContain('NĐ 49/2024 – ');
		expect(words).not.toContain('NĐ 09/2019');
	});
});
