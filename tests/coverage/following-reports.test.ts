import { describe, expect, it } from 'vitest';
import { readReference } from '../../src/cli/read-reference';
import { followingReports } from '../../src/lib/coverage/following-reports';
import type { IsoDay, PlaceId } from '../../src/lib/domain/brand';
import { halfPeriod, yearPeriod } from '../../src/lib/domain/make-period';
import type { Report } from '../../src/lib/domain/report';
import { dated, report } from './made-up';

const { places } = readReference();
const ids = (of: Report, others: readonly Report[]) =>
	followingReports(of, [of, ...others], places).map(({ id }) => id);

const of2020 = report('r2020', 2020);
const plan = (id: string, year: number, given: Partial<Report> = {}) =>
	report(id, year, { type: 'plan', ...given });

describe('what follows a report', () => {
	it('is the next report and the plans up to its end, not what comes after that', () => {
		expect(
			ids(of2020, [
				report('r2019', 2019),
				plan('p2020', 2020),
				plan('p2021', 2021),
				report('h2021', 2021, { period: halfPeriod(2021, 1) }),
				report('r2021', 2021),
				plan('p2022', 2022)
			])
		).toEqual(['p2021', 'h2021']);
	});

	it('is the plan that begins soonest where no report came after', () => {
		expect(ids(of2020, [plan('p2024', 2024), plan('p2023', 2023)])).toEqual(['p2023']);
	});

	it('takes a plan with the one of several years that begins with it', () => {
		const years = { ...yearPeriod(2021), type: 'multi_year', end: '2025-12-31' as IsoDay } as const;
		expect(ids(of2020, [plan('p5', 2021, { period: years }), plan('p2021', 2021)])).toEqual(['p5', 'p2021']);
	});

	it('takes a plan of the running year only where it was signed after the report', () => {
		const half = report('h', 2020, { period: halfPeriod(2020, 1), date: dated('2020-06-20') });
		expect(ids(half, [plan('p', 2020, { date: dated('2020-01-10') })])).toEqual([]);
		expect(ids(half, [plan('p', 2020, { date: dated('2020-07-10') })])).toEqual(['p']);
		expect(ids(half, [plan('p', 2020)])).toEqual([]);
	});

	it('goes on in the unit the province became part of, and nowhere else', () => {
		const of2024 = report('r2024', 2024);
		const vinhLong = 'qd19:86' as PlaceId;
		const benTre = 'qd124:83' as PlaceId;
		expect(ids(of2024, [report('v', 2025, { province: vinhLong })])).toEqual(['v']);
		expect(ids(of2024, [report('b', 2025, { province: benTre })])).toEqual([]);
		expect(
			ids(report('v24', 2024, { province: vinhLong }), [report('t', 2025, { province: of2024.province })])
		).toEqual([]);
	});

	it('never sets illustrative documents beside real ones', () => {
		expect(ids(of2020, [plan('p', 2021, { synthetic: true })])).toEqual([]);
	});
});
