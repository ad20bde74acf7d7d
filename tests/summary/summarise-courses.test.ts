import { describe, expect, it } from 'vitest';
import { measureTotal } from '../../src/lib/domain/measure-total';
import type { Total } from '../../src/lib/domain/total';
import type { Measure } from '../../src/lib/domain/verdict';
import { summariseCourses, type TwoTimes } from '../../src/lib/summary/summarise-courses';
import { slopeRowsOf } from '../../src/lib/ui/slope-rows-of';
import { dakNong, day, dongThap, langSon, traVinh } from '../chart/make-total';
import { totalOf } from '../domain/make-total';

type Row = readonly [name: string, before: string | Total, now: string | Total];

const places = new Map([
	['Trà Vinh', traVinh],
	['Đồng Tháp', dongThap],
	['Lạng Sơn', langSon],
	['Đắk Nông', dakNong]
]);
const early = (value: string, label: string) =>
	totalOf(value, label, { earlyCutoff: { dataEnd: day(`${label}-08-31`) } });

/** Two years side by side; the plan of every year is 20, the year before each has 100, and a million people live there. */
function pairsOf(rows: readonly Row[], measure: Measure): readonly TwoTimes[] {
	return rows.map(([name, before, now]) => {
		const [one, other] = [
			[before, '2019'],
			[now, '2020']
		].map(([value, label]) => {
			const given = typeof value === 'string' ? totalOf(value, label as string) : (value as Total);
			const total = { ...given, series: { ...given.series, province: places.get(name) ?? traVinh } };
			return measureTotal(total, measure, {
				baseOf: () => totalOf('100', '2018'),
				plansOf: (own) => [
					{ ...own, quantity: totalOf('20', '2020').quantity, series: { ...own.series, kind: 'plan' } }
				],
				populationOf: () => 1_000_000
			});
		});
		if (one === undefined || other === undefined) throw new Error(name);
		return { name, before: one, now: other };
	});
}

function say(rows: readonly Row[], measure: Measure = 'total'): readonly string[] {
	const pairs = pairsOf(rows, measure);
	return (['vi', 'en'] as const).map((language) => summariseCourses(pairs, { measure, language }));
}

const few: readonly Row[] = [
	['Trà Vinh', '113', '206'],
	['Đồng Tháp', '226', '113']
];
const many: readonly Row[] = [...few, ['Lạng Sơn', '34', 'trên 30'], ['Đắk Nông', 'nhiều', '5']];

describe('amounts at two times', () => {
	it('few: each in the official manner', () => {
		expect(say(few)).toEqual([
			'Từ năm 2019 đến năm 2020: Trà Vinh: tăng 93 (206/113), +82,3% so với năm 2019; Đồng Tháp: giảm 113 (113/226), −50% so với năm 2019.',
			'From year 2019 to year 2020: Trà Vinh: up 93 (206/113), +82.3% on year 2019; Đồng Tháp: down 113 (113/226), −50% on year 2019.'
		]);
	});

	it('many: how many went which way, and the greatest rise and fall', () => {
		expect(say(many)).toEqual([
			'Từ năm 2019 đến năm 2020, trong 4 dòng có 1 tăng, 1 giảm, 1 chưa rõ tăng hay giảm, 1 không so được. Tỷ lệ tăng cao nhất là Trà Vinh: tăng 93 (206/113), +82,3% so với năm 2019; giảm nhiều nhất theo tỷ lệ là Đồng Tháp: giảm 113 (113/226), −50% so với năm 2019.',
			'From year 2019 to year 2020, of 4 rows: 1 up, 1 down, 1 not clear, 1 not to be compared. The greatest rise for its size is Trà Vinh: up 93 (206/113), +82.3% on year 2019; the greatest fall for its size is Đồng Tháp: down 113 (113/226), −50% on year 2019.'
		]);
	});

	it('data that end early claim no fall', () => {
		expect(say([['Trà Vinh', '113', early('50', '2020')]])).toEqual([
			'Từ năm 2019 đến năm 2020: Trà Vinh: không nêu tăng, giảm so với năm 2019 (50/113): số liệu chốt sớm.',
			'From year 2019 to year 2020: Trà Vinh: no change on year 2019 given (50/113): early cut-off.'
		]);
	});
});

describe('other measures at two times', () => {
	it('rates: the two values, with nothing taken away', () => {
		expect(say(few, 'per_100k')).toEqual([
			'Từ năm 2019 đến năm 2020, số trên 100.000 dân: Trà Vinh: tăng từ 11,3 lên 20,6; Đồng Tháp: giảm từ 22,6 xuống 11,3.',
			'From year 2019 to year 2020, per 100,000 people: Trà Vinh: up from 11.3 to 20.6; Đồng Tháp: down from 22.6 to 11.3.'
		]);
	});

	it('shares of plan', () => {
		expect(say(few, 'plan_share')).toEqual([
			'Từ năm 2019 đến năm 2020, tỷ lệ thực hiện kế hoạch: Trà Vinh: tăng từ 565% lên 1.030%; Đồng Tháp: giảm từ 1.130% xuống 565%.',
			'From year 2019 to year 2020, share of plan: Trà Vinh: up from 565% to 1,030%; Đồng Tháp: down from 1,130% to 565%.'
		]);
	});

	it('many: how the later values stand', () => {
		expect(say(many, 'per_100k')).toEqual([
			'Từ năm 2019 đến năm 2020, số trên 100.000 dân, trong 4 dòng có 1 tăng, 1 giảm, 1 chưa rõ tăng hay giảm, 1 không so được. Trong 4 số liệu năm 2020 được xếp thứ tự, chưa rõ bên nào cao nhất vì các khoảng số chồng lên nhau, thấp nhất là Đắk Nông (0,5 tin, bài trên 100.000 dân; 5/1.000.000 dân).',
			'From year 2019 to year 2020, per 100,000 people, of 4 rows: 1 up, 1 down, 1 not clear, 1 not to be compared. Of the 4 figures ranked for year 2020, which is highest is unclear, for their ranges overlap, the lowest Đắk Nông (0.5 tin, bài per 100,000 people; 5/1,000,000 people).'
		]);
	});
});

describe('the rows of a slope', () => {
	it('draw the chosen measure: a rate, a percentage, a lower bound for data that end early', () => {
		const rates = slopeRowsOf(pairsOf(few, 'per_100k'), 'per_100k', 'vi');
		expect(rates[0]).toMatchObject({
			before: { low: expect.closeTo(11.3) as number },
			now: { low: expect.closeTo(20.6) as number },
			direction: 'up'
		});
		const shares = slopeRowsOf(pairsOf(few, 'plan_share'), 'plan_share', 'vi');
		expect(shares[0]).toMatchObject({
			before: { low: 5.65 },
			said: { before: { brief: '565%', full: '565% (113/20)' } }
		});
		const cut: readonly Row[] = [['Trà Vinh', '113', early('50', '2020')]];
		expect(slopeRowsOf(pairsOf(cut, 'total'), 'total', 'vi')[0]).toMatchObject({
			now: { low: 50, high: null },
			isPartial: true,
			direction: 'none'
		});
	});

	it('draw nothing for a percentage that is withheld, and say why', () => {
		const [row] = slopeRowsOf(pairsOf([['Trà Vinh', '113', 'trên 200']], 'plan_share'), 'plan_share', 'vi');
		expect(row).toMatchObject({ now: null, direction: 'none', change: 'không so được: số chỉ là giới hạn' });
	});
});
