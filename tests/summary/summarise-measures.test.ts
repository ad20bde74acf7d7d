import { describe, expect, it } from 'vitest';
import { measureTotal } from '../../src/lib/domain/measure-total';
import { summariseLatest } from '../../src/lib/summary/summarise-latest';
import { dakNong, day, dongThap, langSon, traVinh } from '../chart/make-total';
import { totalOf } from '../domain/make-total';
import { dt, ls, say, tv, type Side } from './say-comparison';

describe('per 100,000 people', () => {
	const population = 1_000_000;

	it('two: the difference of the rates, never a percentage', () => {
		expect(say([dt('113'), tv('206')], 'per_100k', { population })).toEqual([
			'Năm 2020: Trà Vinh nhiều hơn Đồng Tháp 9,3 trên 100.000 dân (20,6/11,3).',
			'Year 2020: Trà Vinh has 9.3 per 100,000 people more than Đồng Tháp (20.6/11.3).'
		]);
	});

	it('several: each rate with the amount and the people it is made of', () => {
		expect(say([dt('113'), tv('206'), ls('34')], 'per_100k', { population })).toEqual([
			'Trong 3 số liệu năm 2020 được xếp thứ tự, cao nhất là Trà Vinh (20,6 tin, bài trên 100.000 dân; 206/1.000.000 dân), thấp nhất là Lạng Sơn (3,4 tin, bài trên 100.000 dân; 34/1.000.000 dân).',
			'Of the 3 figures ranked for year 2020, the highest is Trà Vinh (20.6 tin, bài per 100,000 people; 206/1,000,000 people), the lowest Lạng Sơn (3.4 tin, bài per 100,000 people; 34/1,000,000 people).'
		]);
	});

	it('a bound stays a bound, and decides nothing', () => {
		expect(say([dt('113'), tv('trên 100')], 'per_100k', { population })[0]).toBe(
			'Năm 2020: chưa rõ giữa Đồng Tháp và Trà Vinh bên nào nhiều hơn (11,3/> 10). Cần lưu ý khi so sánh: số chỉ là giới hạn.'
		);
	});

	it('without a population the amounts stand side by side, and the reason is named', () => {
		expect(say([dt('113'), tv('206')], 'per_100k')).toEqual([
			'Cần lưu ý khi so sánh: chưa có số dân. Chỉ để cạnh nhau, không xếp thứ tự: Đồng Tháp, năm 2020: 113 tin, bài, không tính tỷ suất: chưa có số dân; Trà Vinh, năm 2020: 206 tin, bài, không tính tỷ suất: chưa có số dân.',
			'To be compared with care: no population. Side by side only, not ranked: Đồng Tháp, year 2020: 113 tin, bài, no rate given: no population; Trà Vinh, year 2020: 206 tin, bài, no rate given: no population.'
		]);
	});
});

describe('a change on the same period', () => {
	const base = (province: typeof traVinh, value: string, options = {}) =>
		totalOf(value, '2019', { series: { province }, ...options });
	const bases = [base(traVinh, '113'), base(dongThap, '226'), base(langSon, '34')];

	it('one: the change itself, with both amounts', () => {
		expect(say([tv('206')], 'change_same_period', { bases })).toEqual([
			'Mới có một số liệu: Trà Vinh, năm 2020: tăng 93 (206/113), +82,3% so với năm 2019.',
			'There is one figure only: Trà Vinh, year 2020: up 93 (206/113), +82.3% on year 2019.'
		]);
	});

	it('up to three: each in the official manner, the highest percentage first', () => {
		expect(say([dt('113'), tv('206'), ls('34')], 'change_same_period', { bases })).toEqual([
			'Năm 2020: Trà Vinh: tăng 93 (206/113), +82,3% so với năm 2019; Lạng Sơn: không đổi (34/34) so với năm 2019; Đồng Tháp: giảm 113 (113/226), −50% so với năm 2019.',
			'Year 2020: Trà Vinh: up 93 (206/113), +82.3% on year 2019; Lạng Sơn: unchanged (34/34) on year 2019; Đồng Tháp: down 113 (113/226), −50% on year 2019.'
		]);
	});

	it('more: how many rose and fell, and the highest and the lowest percentage', () => {
		const more: readonly Side[] = [
			dt('113'),
			tv('206'),
			ls('34'),
			['Đắk Nông', totalOf('0', '2020', { series: { province: dakNong } })]
		];
		const known = [...bases, base(dakNong, '5')];
		expect(say(more, 'change_same_period', { bases: known })).toEqual([
			'Trong 4 số liệu năm 2020 được xếp thứ tự: 1 tăng, 2 giảm, 1 không đổi; tỷ lệ cao nhất là Trà Vinh: tăng 93 (206/113), +82,3% so với năm 2019; thấp nhất là Đắk Nông: giảm 5 (0/5), −100% so với năm 2019.',
			'Of the 4 figures ranked for year 2020: 1 up, 2 down, 1 unchanged; the highest percentage is Trà Vinh: up 93 (206/113), +82.3% on year 2019; the lowest Đắk Nông: down 5 (0/5), −100% on year 2019.'
		]);
	});

	it('a bound, an early cut-off and a base of zero have no percentage, and the reasons stand in its place', () => {
		const early = { earlyCutoff: { dataEnd: day('2020-08-31') } };
		expect(
			say([dt('trên 113'), tv('206', early), ls('34')], 'change_same_period', {
				bases: [base(traVinh, '113'), base(dongThap, '100'), base(langSon, '0')]
			})
		).toEqual([
			'Cần lưu ý khi so sánh: số chỉ là giới hạn, số liệu chốt sớm. Chỉ để cạnh nhau, không xếp thứ tự: Đồng Tháp, năm 2020: tăng ít nhất 13 (> 113/100) so với năm 2019 (không tính %: số chỉ là giới hạn); Trà Vinh, năm 2020: không nêu tăng, giảm so với năm 2019 (206/113): số liệu chốt sớm; Lạng Sơn, năm 2020: phát sinh mới 34 (34/0) so với năm 2019.',
			'To be compared with care: only a bound is known, early cut-off. Side by side only, not ranked: Đồng Tháp, year 2020: up at least 13 (> 113/100) on year 2019 (no % given: only a bound is known); Trà Vinh, year 2020: no change on year 2019 given (206/113): early cut-off; Lạng Sơn, year 2020: newly occurring, 34 (34/0) on year 2019.'
		]);
	});

	it('without a base it says which is lacking', () => {
		expect(say([tv('206')], 'change_same_period')).toEqual([
			'Mới có một số liệu: Trà Vinh, năm 2020: chưa có số của năm 2019 để so.',
			'There is one figure only: Trà Vinh, year 2020: no figure for year 2019 to set it against.'
		]);
	});
});

describe('a share of plan', () => {
	const plan = (province: typeof traVinh, value: string) =>
		totalOf(value, '2020', { series: { province, kind: 'plan' } });
	const plans = [plan(traVinh, 'tối thiểu 12'), plan(dongThap, '20'), plan(langSon, '34')];

	it('up to three: each share with what was done and planned, and the time gone by', () => {
		expect(say([dt('15'), tv('15'), ls('khoảng 20')], 'plan_share', { plans, today: '2020-06-30' })).toEqual([
			'Năm 2020: Trà Vinh: đạt 125% kế hoạch (15/12), khi mới qua 49,7% thời gian của kỳ; Đồng Tháp: đạt 75% kế hoạch (15/20), khi mới qua 49,7% thời gian của kỳ. 1 số liệu còn lại chỉ để cạnh nhau: số ước chừng.',
			'Year 2020: Trà Vinh: 125% of plan (15/12), with 49.7% of the period gone by; Đồng Tháp: 75% of plan (15/20), with 49.7% of the period gone by. The remaining 1 figure stands beside: approximate figure.'
		]);
	});

	it('more: how many reached their plan', () => {
		const more: readonly Side[] = [
			dt('15'),
			tv('15'),
			ls('34'),
			['Đắk Nông', totalOf('15', '2020', { series: { province: dakNong } })]
		];
		expect(say(more, 'plan_share', { plans: [...plans, plan(dakNong, '12')] })).toEqual([
			'Trong 4 số liệu năm 2020 được xếp thứ tự: 3 đạt hoặc vượt kế hoạch, 1 chưa đạt kế hoạch; tỷ lệ cao nhất là Trà Vinh, Đắk Nông (125%); thấp nhất là Đồng Tháp: đạt 75% kế hoạch (15/20).',
			'Of the 4 figures ranked for year 2020: 3 met or exceeded the plan, 1 below plan; the highest percentage is Trà Vinh, Đắk Nông (125%); the lowest Đồng Tháp: 75% of plan (15/20).'
		]);
	});

	it('without a plan nothing is worked out', () => {
		expect(say([dt('15'), tv('15')], 'plan_share')).toEqual([
			'Cần lưu ý khi so sánh: chưa có kế hoạch để so. Chỉ để cạnh nhau, không xếp thứ tự: Đồng Tháp, năm 2020: 15 tin, bài, chưa có kế hoạch để so; Trà Vinh, năm 2020: 15 tin, bài, chưa có kế hoạch để so.',
			'To be compared with care: no plan to compare with. Side by side only, not ranked: Đồng Tháp, year 2020: 15 tin, bài, no plan to compare with; Trà Vinh, year 2020: 15 tin, bài, no plan to compare with.'
		]);
	});
});

describe('the latest period of a table', () => {
	const column = (sides: readonly Side[]) =>
		sides.map(([name, total]) => ({
			name,
			measured: measureTotal(total, 'total', {
				baseOf: () => null,
				plansOf: () => [],
				populationOf: () => null
			})
		}));

	it('is the last in which two may be ranked; what is missing later says nothing', () => {
		const columns = [[dt('1'), tv('2'), ls('3')], [dt('113'), tv('206')], [tv('nhiều')]].map(column);
		expect(summariseLatest(columns, { measure: 'total', language: 'vi' })).toBe(
			'Năm 2020: Trà Vinh nhiều hơn Đồng Tháp 93 (206/113), +82,3%.'
		);
		expect(summariseLatest(columns.slice(2), { measure: 'total', language: 'vi' })).toBe('');
	});
});
