import { describe, expect, it } from 'vitest';
import { langSon, traVinh, day } from '../chart/make-total';
import { totalOf } from '../domain/make-total';
import { dt, ls, say, tv, type Side } from './say-comparison';

describe('two sides', () => {
	it('comparable: which has more, by how much, and the percentage', () => {
		expect(say([dt('113'), tv('206')])).toEqual([
			'Năm 2020: Trà Vinh nhiều hơn Đồng Tháp 93 (206/113), +82,3%.',
			'Year 2020: Trà Vinh has 93 more than Đồng Tháp (206/113), +82.3%.'
		]);
		expect(say([dt('113'), tv('113')])[0]).toBe('Năm 2020: Đồng Tháp và Trà Vinh bằng nhau (113/113).');
	});

	it('with care: bounds that overlap decide nothing, and the reason is named', () => {
		expect(say([dt('113'), tv('trên 100')])).toEqual([
			'Năm 2020: chưa rõ giữa Đồng Tháp và Trà Vinh bên nào nhiều hơn (113/> 100). Cần lưu ý khi so sánh: số chỉ là giới hạn.',
			'Year 2020: whether Đồng Tháp or Trà Vinh has more is unclear (113/> 100). To be compared with care: only a bound is known.'
		]);
	});

	it('early cut-off: a lower bound against the other', () => {
		const early = { earlyCutoff: { dataEnd: day('2020-08-31') } };
		expect(say([dt('113'), tv('100', early)])[0]).toBe(
			'Năm 2020: chưa rõ giữa Đồng Tháp và Trà Vinh bên nào nhiều hơn (113/100). Cần lưu ý khi so sánh: số liệu chốt sớm.'
		);
	});

	it('not comparable: no order, no difference, the reasons and the figures side by side', () => {
		const sides = [tv('10'), ls('34', '2019-H1', { unit: 'tin, bài và ảnh', unitText: 'tin, bài và ảnh' })];
		expect(say(sides)).toEqual([
			'Không so sánh được: định nghĩa khác nhau, độ dài kỳ khác nhau. Chỉ để cạnh nhau, không xếp thứ tự: Trà Vinh, năm 2020: 10 tin, bài; Lạng Sơn, 6 tháng đầu năm 2019: 34 tin, bài và ảnh.',
			'Not comparable: definitions differ, period lengths differ. Side by side only, not ranked: Trà Vinh, year 2020: 10 tin, bài; Lạng Sơn, first half of 2019: 34 tin, bài và ảnh.'
		]);
	});

	it('one place in two periods rose or fell', () => {
		const sides: readonly Side[] = [
			['Trà Vinh, năm 2019', totalOf('113', '2019')],
			['Trà Vinh, năm 2020', totalOf('206', '2020')]
		];
		expect(say(sides)[0]).toBe(
			'Trà Vinh, năm 2020: 206 tin, bài, tăng 93 (206/113), +82,3% so với năm 2019.'
		);
	});
});

describe('several sides', () => {
	it('comparable: the highest and the lowest', () => {
		expect(say([dt('113'), tv('206'), ls('34')])).toEqual([
			'Trong 3 số liệu năm 2020 được xếp thứ tự, cao nhất là Trà Vinh (206 tin, bài), thấp nhất là Lạng Sơn (34 tin, bài).',
			'Of the 3 figures ranked for year 2020, the highest is Trà Vinh (206 tin, bài), the lowest Lạng Sơn (34 tin, bài).'
		]);
	});

	it('with care: an open bound may be the highest, so none is', () => {
		expect(say([dt('trên 113'), tv('206'), ls('34')])).toEqual([
			'Trong 3 số liệu năm 2020 được xếp thứ tự, chưa rõ bên nào cao nhất vì các khoảng số chồng lên nhau, thấp nhất là Lạng Sơn (34 tin, bài). Cần lưu ý khi so sánh: số chỉ là giới hạn.',
			'Of the 3 figures ranked for year 2020, which is highest is unclear, for their ranges overlap, the lowest Lạng Sơn (34 tin, bài). To be compared with care: only a bound is known.'
		]);
	});

	it('partly comparable: the rest stands beside with its reasons', () => {
		expect(say([dt('113'), tv('206'), ls('34', '2019-H1')])[0]).toBe(
			'Năm 2020: Trà Vinh nhiều hơn Đồng Tháp 93 (206/113), +82,3%. 1 số liệu còn lại chỉ để cạnh nhau: độ dài kỳ khác nhau.'
		);
	});

	it('missing sides are named as missing', () => {
		expect(say([dt('113'), tv('206'), ls('nhiều')])).toEqual([
			'Năm 2020: Trà Vinh nhiều hơn Đồng Tháp 93 (206/113), +82,3%. 1 số liệu còn lại chỉ để cạnh nhau: chưa có số liệu.',
			'Year 2020: Trà Vinh has 93 more than Đồng Tháp (206/113), +82.3%. The remaining 1 figure stands beside: no data.'
		]);
	});

	it('illustrative figures beside reported ones are not compared', () => {
		expect(
			say([dt('113'), ['Trà Vinh · minh họa', totalOf('206', '2020', { series: { synthetic: true } })]])[0]
		).toBe(
			'Không so sánh được: số thật với số minh họa. Chỉ để cạnh nhau, không xếp thứ tự: Đồng Tháp, năm 2020: 113 tin, bài; Trà Vinh · minh họa, năm 2020: 206 tin, bài.'
		);
	});

	it('joint topics are said beside the amount', () => {
		const topics = { series: { province: traVinh, topics: ['crime', 'drugs'] } };
		expect(say([tv('206', topics)])).toEqual([
			'Mới có một số liệu: Trà Vinh, năm 2020: 206 tin, bài (số chung nhiều lĩnh vực).',
			'There is one figure only: Trà Vinh, year 2020: 206 tin, bài (several topics counted together).'
		]);
	});

	it('monthly averages differ by their amounts, without a percentage', () => {
		const stated = (label: string, value: string, province: typeof traVinh) => {
			const total = totalOf(value, label, { series: { province } });
			const window = { ...total.period.window, basis: 'stated' as const };
			return { ...total, period: { ...total.period, window } };
		};
		const alike = say(
			[
				['Trà Vinh', stated('2021', '365', traVinh)],
				['Lạng Sơn', stated('2019-H1', '181', langSon)]
			],
			'monthly_average'
		);
		expect(alike[0]).toBe(
			'Trà Vinh, năm 2021 và Lạng Sơn, 6 tháng đầu năm 2019 bằng nhau (30,44/30,44). Cần lưu ý khi so sánh: độ dài kỳ khác nhau.'
		);
		const apart = say(
			[
				['Trà Vinh', stated('2021', '730', traVinh)],
				['Lạng Sơn', stated('2019-H1', '181', langSon)]
			],
			'monthly_average'
		);
		expect(apart[1]).toBe(
			'Trà Vinh, year 2021 has 30.44/month more than Lạng Sơn, first half of 2019 (60.88/30.44). To be compared with care: period lengths differ.'
		);
	});
});
