import { describe, expect, it } from 'vitest';
import type { PlaceId } from '../../src/lib/domain/brand';
import { verdictOf } from '../../src/lib/domain/comparability';
import { limitsOf } from '../../src/lib/domain/limits-of-total';
import { measureTotal, type MeasureContext } from '../../src/lib/domain/measure-total';
import { exactQuantity, unquantifiedQuantity } from '../../src/lib/domain/quantity-arithmetic';
import { verdictOfMeasured } from '../../src/lib/domain/verdict-of-measured';
import { periodOf, totalOf } from './make-total';

const place = (id: string) => ({ series: { province: id as PlaceId } });
const codes = (totals: Parameters<typeof verdictOf>[0]) =>
	verdictOf(totals, 'total').reasons.map(({ code, level, sides }) => [code, level, sides]);

describe('what sets totals apart', () => {
	it('is a figure of a public page beside a report, which is nobody’s', () => {
		const page = totalOf('10', '2020', { series: { origin: 'published' } });
		expect(codes([totalOf('10', '2020'), page])).toEqual([
			['published_with_report', 'not_comparable', [0, 1]],
			['published', 'with_care', [1]]
		]);
		expect(codes([page, page])).toEqual([['published', 'with_care', [0, 1]]]);
	});

	it('is the reform of 2025 between them', () => {
		const merged = place('qd19:86');
		expect(codes([totalOf('10', '2024', merged), totalOf('10', '2026', merged)])).toEqual([
			['boundary', 'with_care', [0, 1]]
		]);
		expect(codes([totalOf('10', '2025-H2', merged), totalOf('10', '2026-H1', merged)])).toEqual([]);
		const locality = { series: { locality: 'Càng Long' } };
		expect(codes([totalOf('10', '2025-H1', locality), totalOf('10', '2025-H2', locality)])).toEqual([
			['boundary', 'with_care', [0, 1]]
		]);
		expect(codes([totalOf('10', '2025-H1'), totalOf('10', '2025-H2')])).toEqual([]);
	});

	it('is a rate per another time, though both count items', () => {
		const rates = [totalOf('10 tin/tuần', '2020'), totalOf('10 tin/tháng', '2020')];
		expect(codes(rates)).toEqual([['unit', 'not_comparable', [0, 1]]]);
	});

	it('lies only between those that have a number', () => {
		const vague = totalOf('nhiều', '2020-H1', { series: { unit: 'cuốn' } });
		expect(codes([totalOf('10', '2020'), vague])).toEqual([['missing', 'with_care', [1]]]);
	});

	it('is no order of the topics', () => {
		const of = (...topics: string[]) => totalOf('10', '2020', { series: { topics } });
		expect(codes([of('crime', 'drugs'), of('drugs', 'crime')])).toEqual([]);
		expect(codes([of('crime', 'drugs'), of('drugs')])[0]).toEqual(['topics', 'not_comparable', [0, 1]]);
	});

	it('is the window at either end', () => {
		const stated = (start: string, end: string) =>
			totalOf('10', '2020', { period: periodOf('năm 2020', start, end) });
		const whole = stated('01/01/2020', '31/12/2020');
		expect(codes([whole, stated('02/01/2020', '31/12/2020')])).toEqual([['window', 'with_care', [0, 1]]]);
		expect(codes([whole, stated('01/01/2020', '30/12/2020')])).toEqual([['window', 'with_care', [0, 1]]]);
	});

	it('is the length of custom days from about four days on', () => {
		const days = (start: string, end: string) =>
			totalOf('10', '2020', { period: periodOf('đợt', start, end) });
		const level = (...totals: ReturnType<typeof days>[]) => verdictOf(totals, 'total').level;
		expect(level(days('01/03/2020', '30/03/2020'), days('01/03/2020', '01/04/2020'))).toBe('with_care');
		expect(level(days('01/03/2020', '30/03/2020'), days('01/03/2020', '15/04/2020'))).toBe('not_comparable');
	});
});

describe('limits of a total', () => {
	it.each([
		['nhiều', ['missing']],
		['hàng trăm', ['approximate']],
		['15', []],
		['gần 15', ['bound']],
		['ước đạt 15', ['approximate']]
	])('%s: %j', (text, limits) => {
		expect(limitsOf(totalOf(text, '2020'))).toEqual(limits);
	});

	it('are a part without a number, and no quantity at all', () => {
		const quantity = { ...exactQuantity(15), unquantifiedParts: 1 };
		expect(limitsOf(totalOf('15', '2020', { quantity }))).toEqual(['bound']);
		expect(limitsOf(totalOf('15', '2020', { quantity: null, status: 'none' }))).toEqual(['missing']);
	});
});

describe('rankings', () => {
	it('are of one total alone, and of no single one among others', () => {
		expect(verdictOf([totalOf('10', '2020')], 'total')).toMatchObject({ ranked: [0], unranked: [] });
		expect(verdictOf([totalOf('nhiều', '2020')], 'total')).toMatchObject({ ranked: [], unranked: [0] });
		expect(verdictOf([totalOf('10', '2020'), totalOf('10', '2020-H1')], 'total').ranked).toEqual([]);
		expect(verdictOf([], 'total')).toMatchObject({ level: 'comparable', ranked: [], unranked: [] });
	});

	it('are of the first of the groups that are equally large', () => {
		const totals = [
			totalOf('1', '2020-H1'),
			totalOf('2', '2020'),
			totalOf('3', '2020-H2'),
			totalOf('4', '2021')
		];
		expect(verdictOf(totals, 'total')).toMatchObject({ ranked: [2, 0], unranked: [1, 3] });
	});

	it('go by the average a month where that is asked for', () => {
		const stated = (value: string, label: string, start: string, end: string) =>
			totalOf(value, label, { period: periodOf(label, start, end) });
		const year = stated('120', '2020', '01/01/2020', '31/12/2020');
		const half = stated('90', '2020-H1', '01/01/2020', '30/06/2020');
		expect(verdictOf([year, half], 'monthly_average').ranked).toEqual([1, 0]);
		expect(verdictOf([half, year], 'monthly_average').ranked).toEqual([0, 1]);
	});
});

describe('totals measured', () => {
	const context: MeasureContext = { baseOf: () => null, plansOf: () => [], populationOf: () => null };
	const now = totalOf('206', '2020');

	it.each(['total', 'index'] as const)('are their amount under %s', (measure) => {
		expect(measureTotal(now, measure, context)).toEqual({
			total: now,
			value: now.quantity,
			reasons: [],
			change: null,
			plan: null,
			population: null,
			beside: []
		});
	});

	it('are missing without a number, whatever the measure', () => {
		const vague = totalOf('15', '2020', { quantity: unquantifiedQuantity('nhiều') });
		for (const measure of ['total', 'per_100k', 'monthly_average', 'plan_share'] as const)
			expect(measureTotal(vague, measure, context)).toMatchObject({ value: null, reasons: ['missing'] });
	});

	it('are an average a month, and none of a rate', () => {
		expect(measureTotal(now, 'monthly_average', context).value?.per).toBe('month');
		const rate = measureTotal(totalOf('2 tin/tuần', '2020'), 'monthly_average', context);
		expect(rate).toMatchObject({ value: null, reasons: [] });
	});

	it('name what they were worked out from', () => {
		const base = totalOf('113', '2019');
		const changed = measureTotal(now, 'change_previous', { ...context, baseOf: () => base });
		expect(changed.beside).toEqual([base]);
		const plan = totalOf('khoảng 200', '2020', { series: { kind: 'plan' } });
		const planned = measureTotal(now, 'plan_share', { ...context, plansOf: () => [plan] });
		expect(planned).toMatchObject({ value: null, reasons: ['approximate'], beside: [plan] });
		expect(measureTotal(now, 'per_100k', { ...context, populationOf: () => 1000 })).toMatchObject({
			value: { low: 20_600 },
			population: 1000,
			reasons: []
		});
	});

	it('have no difference on a base of data that end early', () => {
		const base = totalOf('113', '2019', { coverage: 0.5, status: 'pieced' });
		const measured = measureTotal(now, 'change_previous', { ...context, baseOf: () => base });
		expect(measured).toMatchObject({ value: null, reasons: ['coverage'], change: { difference: null } });
	});

	it('are judged with their plans, of which bounds are targets', () => {
		const measured = (planned: string, id: string) =>
			measureTotal(totalOf('15', '2020', place(id)), 'plan_share', {
				...context,
				plansOf: () => [totalOf(planned, '2020', { series: { kind: 'plan', province: id as PlaceId } })]
			});
		const verdict = verdictOfMeasured(
			[measured('tối thiểu 12', 'qd124:84'), measured('10', 'qd124:20')],
			'plan_share'
		);
		expect(verdict).toMatchObject({ level: 'comparable', reasons: [], ranked: [1, 0], unranked: [] });
		const doubtful = verdictOfMeasured(
			[measured('khoảng 12', 'qd124:84'), measured('10', 'qd124:20'), measured('5', 'qd124:67')],
			'plan_share'
		);
		expect(doubtful).toMatchObject({
			level: 'with_care',
			reasons: [{ code: 'approximate', level: 'with_care', sides: [0] }],
			ranked: [2, 1],
			unranked: [0]
		});
	});

	it('are told each reason once, with all its sides, the worse level first', () => {
		const of = (text: string, base: string) =>
			measureTotal(totalOf(text, '2020'), 'change_previous', {
				...context,
				baseOf: () => totalOf(base, '2019')
			});
		const verdict = verdictOfMeasured(
			[of('10', 'trên 5'), of('trên 10', '5'), of('1', '2')],
			'change_previous'
		);
		expect(verdict.reasons).toEqual([{ code: 'bound', level: 'with_care', sides: [0, 1], params: {} }]);
		expect(verdict).toMatchObject({ measure: 'change_previous', ranked: [], unranked: [0, 1, 2] });
	});

	it('rank one alone where nothing is set beside it', () => {
		const measured = measureTotal(now, 'total', context);
		expect(verdictOfMeasured([measured], 'total')).toMatchObject({ ranked: [0], unranked: [] });
	});
});
