import { describe, expect, it } from 'vitest';
import { measuredChart } from '../../src/lib/chart/measured-chart';
import { measuredSignsOf } from '../../src/lib/chart/measured-legend';
import { tableOfMeasured } from '../../src/lib/chart/table-of-measured';
import { colourOf } from '../../src/lib/chart/place-look';
import { lightTheme } from '../../src/lib/chart/theme';
import { measureTotal } from '../../src/lib/domain/measure-total';
import type { Total } from '../../src/lib/domain/total';
import type { Measure } from '../../src/lib/domain/verdict';
import { drawnPointOf } from '../../src/lib/ui/say-drawn';
import { day, traVinh } from '../chart/make-total';
import { collisions, paint } from '../chart/painted';
import { totalOf } from '../domain/make-total';

const early = (value: string, label: string) =>
	totalOf(value, label, { earlyCutoff: { dataEnd: day(`${label}-08-31`) } });

/** Three years: reported, reported again, and one with data up to August only. */
const totals = [totalOf('113', '2018'), totalOf('206', '2019'), early('50', '2020')];

function panelOf(measure: Measure, given: readonly Total[] = totals) {
	const points = given.map((total, index) => {
		const measured = measureTotal(total, measure, {
			baseOf: () => given[index - 1] ?? null,
			plansOf: (own) => [
				{ ...own, quantity: totalOf('100', '2020').quantity, series: { ...own.series, kind: 'plan' } }
			],
			populationOf: () => 1_000_000
		});
		return drawnPointOf(measured, measure, 'vi');
	});
	return { id: 'tv', name: 'Trà Vinh', place: traVinh, unitText: 'tin, bài', points, lastYear: [] };
}

function show(measure: Measure, given?: readonly Total[]) {
	const panels = [panelOf(measure, given), { ...panelOf(measure, given), id: 'b', name: 'B' }];
	const spec = { measure, form: 'bars', scale: 'shared', summary: '', width: 900 } as const;
	const painted = paint(measuredChart(spec, panels, lightTheme, 'vi'), 900, 200);
	const blue = colourOf(traVinh, lightTheme);
	return {
		painted,
		columns: painted.marks.filter(({ fill, opacity }) => fill === blue && opacity === '0.88').length / 2,
		signs: measuredSignsOf(spec, panels),
		table: tableOfMeasured(measure, panels.slice(0, 1), 'vi')
	};
}

describe('a measure that provinces are compared by, drawn along time', () => {
	it('a rate: its number, a lower bound where data end early, and what it is made of in the table', () => {
		const { painted, columns, signs, table } = show('per_100k');
		expect(painted.words).toEqual(expect.arrayContaining(['11,3', '20,6', '≥ 5']));
		expect(collisions(painted)).toEqual([]);
		expect(columns).toBe(3);
		expect(signs).toContain('bound');
		expect(table.rows.map((row) => row.value)).toEqual([
			'11,3 (113/1.000.000 dân)',
			'20,6 (206/1.000.000 dân)',
			'≥ 5 (50/1.000.000 dân)'
		]);
	});

	it('a change: its percentage from a line at zero, nothing where it is withheld, and why in the table', () => {
		const fall = [totalOf('206', '2018'), totalOf('103', '2019'), early('50', '2020')];
		const { painted, columns, signs, table } = show('change_same_period', fall);
		expect(painted.words).toEqual(expect.arrayContaining(['−50%', '0%']));
		expect(columns).toBe(1);
		expect(signs).toContain('gap');
		expect(table.columns.map(({ key }) => key)).not.toContain('percentage');
		expect(table.rows.map((row) => row.value)).toEqual([
			'không tính được: chưa có số của kỳ gốc',
			'▼ giảm 103 (103/206) · −50%',
			'50/103 · không tính %: số liệu chốt sớm'
		]);
	});

	it('a share of plan: a percentage of the plan of the same period', () => {
		const { painted, columns, table } = show('plan_share');
		expect(painted.words).toEqual(expect.arrayContaining(['113%', '206%', '100%']));
		expect(columns).toBe(2);
		expect(table.rows.at(-1)?.value).toBe('50/100 · không tính %: số liệu chốt sớm');
	});

	it('an average over days that are not all known is withheld', () => {
		const { columns, table } = show('monthly_average', [
			totalOf('113', '2018'),
			totalOf('206', '2019', { coverage: 0.5, status: 'pieced' })
		]);
		expect(columns).toBe(1);
		expect(table.rows.at(-1)?.value).toContain('số liệu chưa đủ kỳ');
	});

	it('a figure of a public page does not take the colour of its place', () => {
		const found = totals.map((total) => ({
			...total,
			series: { ...total.series, origin: 'published' as const }
		}));
		expect(show('per_100k', found).columns).toBe(0);
	});
});
