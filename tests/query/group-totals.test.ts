import { describe, expect, it } from 'vitest';
import type { FigureId } from '../../src/lib/domain/brand';
import type { Figure } from '../../src/lib/domain/figure';
import { findRemarks } from '../../src/lib/query/find-remarks';
import { groupTotals, latestOf } from '../../src/lib/query/group-totals';
import { collectFacts } from '../../src/lib/query/overview-facts';
import { reportedTotals } from '../../src/lib/query/reported-totals';
import { reconcile } from '../../src/lib/reconcile/reconcile';
import { bundledReference } from '../../src/lib/reference/bundled';
import { figure, LANG_SON } from '../reconcile/make-figure';
import { NO_FILTER } from './small-data';

const reference = bundledReference();
const latestTotals = (figures: readonly Figure[]) =>
	reconcile(figures, reference).series.flatMap(
		(series) => latestOf(reportedTotals({ series: [series], findings: [] })) ?? []
	);
const totalsOf = (figures: readonly Figure[]) => reportedTotals(reconcile(figures, reference));

describe('reported totals', () => {
	it('answer once for each reported period, replaced and worded ones included, in the order of days', () => {
		const totals = totalsOf([
			figure({ indicator: 'leaflet', period: '2020', value: 120 }),
			figure({ indicator: 'leaflet', period: '2020-H1', value: 50, report: 'first', date: '2020-07-01' }),
			figure({ indicator: 'leaflet', period: '2020-H1', value: 52, report: 'second', date: '2020-08-01' }),
			figure({ indicator: 'leaflet', period: '2019', value: 'nhiều' })
		]);
		expect(totals.map(({ period, quantity }) => [period.label, quantity?.low])).toEqual([
			['2019', null],
			['2020-H1', 52],
			['2020', 120]
		]);
	});

	it('answer for a period that only names events, without making them its number', () => {
		const [only, ...others] = totalsOf([
			figure({ indicator: 'rally', period: '2020', value: 1, grain: 'event' })
		]);
		expect(others).toEqual([]);
		expect(only).toMatchObject({ status: 'none', quantity: null });
		expect(only?.notes.map(({ code }) => code)).toEqual(['events_only']);
	});
});

describe('grouped totals', () => {
	it('show the latest of each series, of two that end together the longer one', () => {
		const [group, ...others] = groupTotals(
			latestTotals([
				figure({ indicator: 'leaflet', period: '2020-H2', value: 70 }),
				figure({ indicator: 'leaflet', period: '2020', value: 120 }),
				figure({ indicator: 'leaflet', period: '2019', value: 80 }),
				figure({ indicator: 'leaflet', period: '2020-H1', value: 50, province: LANG_SON })
			]),
			reference
		);
		expect(others).toEqual([]);
		expect(
			group?.rows.flatMap(({ cells }) =>
				cells.map(({ province, latest }) => [
					province,
					...latest.map(({ total, otherPeriods }) => [total.quantity?.low, otherPeriods])
				])
			)
		).toEqual([
			['qd124:84', [120, 2]],
			[LANG_SON, [50, 0]]
		]);
	});
});

describe('remarks on comparing over time', () => {
	const codes = (figures: readonly Figure[]) => {
		const collector = collectFacts();
		for (const one of figures) collector.figure(one);
		for (const series of reconcile(figures, reference).series)
			collector.totals(reportedTotals({ series: [series], findings: [] }), 0 as FigureId);
		collector.endOfPiece();
		return findRemarks({
			filter: NO_FILTER,
			facts: collector.facts(),
			reports: [],
			doubtful: 0,
			duties: { late: [], missed: [] }
		}).missing.map(({ code }) => code);
	};
	const year = figure({ indicator: 'leaflet', period: '2020', value: 120 });

	it('miss a second period of the same type, which a half-year beside a year is not', () => {
		const half = figure({ indicator: 'leaflet', period: '2019-H1', value: 50 });
		const before = figure({ indicator: 'leaflet', period: '2019', value: 50 });
		expect(codes([year, half])).toContain('no_repeated_period');
		expect(codes([year, before])).not.toContain('no_repeated_period');
	});

	it('miss a plan of the same province and period', () => {
		const plan = (period: string) => figure({ indicator: 'leaflet', period, value: 100, kind: 'plan' });
		expect(codes([year, plan('2021')])).toContain('no_plan_with_result');
		expect(codes([year, plan('2020')])).not.toContain('no_plan_with_result');
	});

	it('miss nothing where there is nothing', () => {
		expect(codes([])).toEqual([]);
	});
});
