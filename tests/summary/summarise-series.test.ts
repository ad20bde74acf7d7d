import { describe, expect, it } from 'vitest';
import type { Figure } from '../../src/lib/domain/figure';
import type { Period } from '../../src/lib/domain/period';
import type { Language } from '../../src/lib/i18n/messages';
import { reconcile } from '../../src/lib/reconcile/reconcile';
import { totalOf } from '../../src/lib/reconcile/total-of';
import { bundledReference } from '../../src/lib/reference/bundled';
import { summarisePanels } from '../../src/lib/summary/summarise-panels';
import { summariseSeries, type ShownSeries } from '../../src/lib/summary/summarise-series';
import { figure, period } from '../reconcile/make-figure';

/** The series of some figures over periods, as a chart shows it. */
function shown(name: string, figures: readonly Figure[], periods: readonly string[]): ShownSeries {
	const [series] = reconcile(figures, bundledReference()).series;
	if (!series) throw new Error('no series');
	const totals = periods.map((label): ReturnType<typeof totalOf> => {
		const span: Period = period(label);
		return totalOf(series, span);
	});
	return { name, totals, missing: totals.filter(({ quantity }) => quantity === null).length };
}

function say(figures: readonly Figure[], periods: readonly string[]): readonly [vi: string, en: string] {
	const series = shown('Trà Vinh · tin', figures, periods);
	const [vi, en] = (['vi', 'en'] as const).map((language: Language) => summariseSeries(series, language));
	return [vi ?? '', en ?? ''];
}

const years = (values: Readonly<Record<string, string | number>>) =>
	Object.entries(values).map(([year, value]) => figure({ period: year, value }));

describe('one series', () => {
	it('exact: the last year against the year before, the highest and the lowest', () => {
		const figures = years({ 2017: 90, 2018: 100, 2019: 113, 2020: 206 });
		expect(say(figures, ['2017', '2018', '2019', '2020'])).toEqual([
			'Trà Vinh · tin: năm 2020 có 206, tăng 93 (206/113), +82,3% so với năm 2019. ' +
				'Trong 4 kỳ có số liệu, từ năm 2017 đến năm 2020, cao nhất là năm 2020 (206), thấp nhất là năm 2017 (90).',
			'Trà Vinh · tin: 206 in year 2020, up 93 (206/113), +82.3% on year 2019. ' +
				'Of the 4 periods with data, from year 2017 to year 2020, the highest is year 2020 (206), the lowest year 2017 (90).'
		]);
	});

	it('of half-years: the same period last year, not the half-year before', () => {
		const figures = [
			figure({ period: '2019-H1', value: 113 }),
			figure({ period: '2019-H2', value: 150 }),
			figure({ period: '2020-H1', value: 206 })
		];
		expect(say(figures, ['2019-H1', '2019-H2', '2020-H1'])).toEqual([
			'Trà Vinh · tin: 6 tháng đầu năm 2020 có 206, tăng 93 (206/113), +82,3% so với cùng kỳ. ' +
				'Trong 3 kỳ có số liệu, từ 6 tháng đầu năm 2019 đến 6 tháng đầu năm 2020, cao nhất là 6 tháng đầu năm 2020 (206), thấp nhất là 6 tháng đầu năm 2019 (113).',
			'Trà Vinh · tin: 206 in first half of 2020, up 93 (206/113), +82.3% on the same period last year. ' +
				'Of the 3 periods with data, from first half of 2019 to first half of 2020, the highest is first half of 2020 (206), the lowest first half of 2019 (113).'
		]);
	});

	it('open bound: at least, no percentage, and why', () => {
		expect(say(years({ 2019: 200, 2020: 'trên 500' }), ['2019', '2020'])).toEqual([
			'Trà Vinh · tin: năm 2020 có trên 500, tăng ít nhất 300 (> 500/200) so với năm 2019 (không tính %: số chỉ là giới hạn).',
			'Trà Vinh · tin: more than 500 in year 2020, up at least 300 (> 500/200) on year 2019 (no % given: only a bound is known).'
		]);
	});

	it('open bound below the base: not clear whether up or down', () => {
		expect(say(years({ 2019: 600, 2020: 'trên 500' }), ['2019', '2020'])[0]).toBe(
			'Trà Vinh · tin: năm 2020 có trên 500, chưa rõ tăng hay giảm (> 500/600) so với năm 2019 (không tính %: số chỉ là giới hạn).'
		);
	});

	it('approximate: about, and no direction where a tenth undoes it', () => {
		expect(say(years({ 2019: 20, 2020: 'khoảng 50' }), ['2019', '2020'])).toEqual([
			'Trà Vinh · tin: năm 2020 có khoảng 50, tăng khoảng 30 (≈ 50/20) so với năm 2019 (không tính %: số ước chừng).',
			'Trà Vinh · tin: about 50 in year 2020, up about 30 (≈ 50/20) on year 2019 (no % given: approximate figure).'
		]);
		expect(say(years({ 2019: 48, 2020: 'khoảng 50' }), ['2019', '2020'])[0]).toContain(
			'chưa rõ tăng hay giảm (≈ 50/48)'
		);
	});

	it('derived remainder: how it follows', () => {
		const figures = [figure({ period: '2020-H1', value: 50 }), figure({ period: '2020', value: 120 })];
		expect(say(figures, ['2020-H1', '2020-H2'])).toEqual([
			'Trà Vinh · tin: 6 tháng cuối năm 2020 có 70 (suy ra: năm 120 − 6 tháng 50), tăng 20 (70/50), +40% so với 6 tháng đầu năm 2020.',
			'Trà Vinh · tin: 70 (derived: year 120 − first half 50) in second half of 2020, up 20 (70/50), +40% on first half of 2020.'
		]);
	});

	it('missing: gaps are counted, and a missing base is said to be missing', () => {
		const figures = years({ 2018: 100, 2020: 206 });
		expect(say(figures, ['2018', '2019', '2020'])).toEqual([
			'Trà Vinh · tin: năm 2020 có 206, chưa có số của năm 2019 để so. 1 kỳ chưa có số liệu.',
			'Trà Vinh · tin: 206 in year 2020, no figure for year 2019 to set it against. 1 period without data.'
		]);
		expect(summariseSeries({ name: 'Trà Vinh', totals: [], missing: 0 }, 'en')).toBe(
			'Trà Vinh: no data to draw.'
		);
	});

	it('disputed: no rise or fall is claimed', () => {
		const figures = [
			figure({ period: '2019', value: 90 }),
			figure({ period: '2020', value: 118 }),
			...[1, 2].map((half) => figure({ period: `2020-H${half}`, value: 60 }))
		];
		expect(say(figures, ['2019', '2020'])).toEqual([
			'Trà Vinh · tin: năm 2020 có 118 (còn mâu thuẫn với số khác), không nêu tăng, giảm so với năm 2019 (118/90): số liệu còn mâu thuẫn.',
			'Trà Vinh · tin: 118 (contradicted by other figures) in year 2020, no change on year 2019 given (118/90): disputed figures.'
		]);
	});

	it('early cut-off: a lower bound against any other period', () => {
		const figures = [
			figure({ period: '2019', value: 20 }),
			figure({ period: '2020', value: 15, cutOff: '2020-08-31' })
		];
		expect(say(figures, ['2019', '2020'])).toEqual([
			'Trà Vinh · tin: năm 2020 có 15 (số liệu chỉ đến 31/8/2020), chưa rõ tăng hay giảm (15/20) so với năm 2019 (không tính %: số liệu chốt sớm).',
			'Trà Vinh · tin: 15 (data only up to 31 Aug 2020) in year 2020, unclear whether up or down (15/20) on year 2019 (no % given: early cut-off).'
		]);
	});

	it('part of the period: the share that is known', () => {
		const figures = [figure({ period: '2021-Q1', value: 10 }), figure({ period: '2021-Q3', value: 15 })];
		expect(say(figures, ['2021'])).toEqual([
			'Trà Vinh · tin: năm 2021 có 25 (mới có 49,9% thời gian của kỳ). Mới có một kỳ nên chưa nói được tăng hay giảm.',
			'Trà Vinh · tin: 25 (for 49.9% of the period) in year 2021. There is one period only, so nothing can be said of a rise or fall.'
		]);
	});

	it('base zero, and zero now', () => {
		expect(say(years({ 2019: 0, 2020: 5 }), ['2019', '2020'])).toEqual([
			'Trà Vinh · tin: năm 2020 có 5, phát sinh mới 5 (5/0) so với năm 2019.',
			'Trà Vinh · tin: 5 in year 2020, newly occurring, 5 (5/0) on year 2019.'
		]);
		expect(say(years({ 2019: 5, 2020: 0 }), ['2019', '2020'])).toEqual([
			'Trà Vinh · tin: năm 2020 có 0, giảm 5 (0/5), −100% so với năm 2019.',
			'Trà Vinh · tin: 0 in year 2020, down 5 (0/5), −100% on year 2019.'
		]);
	});

	it('unchanged', () => {
		expect(say(years({ 2018: 5, 2019: 5, 2020: 5 }), ['2018', '2019', '2020'])[0]).toBe(
			'Trà Vinh · tin: năm 2020 có 5, không đổi (5/5) so với năm 2019. ' +
				'Trong 3 kỳ có số liệu, từ năm 2018 đến năm 2020, kỳ nào cũng là 5.'
		);
	});

	it('joint topics are said to be joint', () => {
		const figures = [figure({ period: '2019', value: 34, topics: ['crime', 'drugs'] })];
		expect(say(figures, ['2019'])).toEqual([
			'Trà Vinh · tin: năm 2019 có 34 (số chung nhiều lĩnh vực). Mới có một kỳ nên chưa nói được tăng hay giảm.',
			'Trà Vinh · tin: 34 (several topics counted together) in year 2019. There is one period only, so nothing can be said of a rise or fall.'
		]);
	});

	it('periods of different lengths have no highest and no lowest', () => {
		const figures = [
			figure({ period: '2020-Q1', value: 10 }),
			figure({ period: '2020-H1', value: 25 }),
			figure({ period: '2020', value: 50 })
		];
		expect(say(figures, ['2020-Q1', '2020-H1', '2020'])).toEqual([
			'Trà Vinh · tin: năm 2020 có 50. ' +
				'Trong 3 kỳ có số liệu, từ quý I/2020 đến năm 2020; không nêu kỳ cao nhất, thấp nhất: độ dài kỳ khác nhau. Chưa có kỳ trước cùng độ dài để nói tăng hay giảm.',
			'Trà Vinh · tin: 50 in year 2020. ' +
				'Of the 3 periods with data, from quarter 1 of 2020 to year 2020, none is called highest or lowest: period lengths differ. There is no earlier period of the same length to tell a rise or fall from.'
		]);
	});

	it('bounds that overlap leave the highest open', () => {
		const figures = years({ 2018: 'trên 100', 2019: 90, 2020: 120 });
		expect(say(figures, ['2018', '2019', '2020'])[0]).toContain(
			'thấp nhất là năm 2019 (90), chưa rõ kỳ nào cao nhất.'
		);
	});
});

describe('several series', () => {
	const one = shown('Trà Vinh', years({ 2019: 113, 2020: 206 }), ['2019', '2020']);
	const other = shown('Lạng Sơn', years({ 2019: 50, 2020: 40 }), ['2019', '2020']);
	const open = shown('Đắk Nông', years({ 2019: 600, 2020: 'trên 500' }), ['2019', '2020']);
	const single = shown('Đồng Tháp', years({ 2020: 7 }), ['2020']);

	it('up to three are told one by one', () => {
		expect(summarisePanels([one, single], 'chung một thang đo', 'vi')).toBe(
			'2 chuỗi số liệu, chung một thang đo: Trà Vinh: năm 2020 có 206, tăng 93 (206/113), +82,3% so với năm 2019; Đồng Tháp: năm 2020 có 7.'
		);
		expect(summarisePanels([single, single], 'on one scale', 'en')).toBe(
			'2 series, on one scale: Đồng Tháp: 7 in year 2020; Đồng Tháp: 7 in year 2020. ' +
				'Each series has one period only, so nothing can be said of a rise or fall.'
		);
	});

	it('of more, those that rose and fell are counted and named while they are few', () => {
		const panels = [one, one, one, one, other, open, single];
		expect(summarisePanels(panels, 'chung một thang đo', 'vi')).toBe(
			'7 chuỗi số liệu, chung một thang đo. So với cùng kỳ, không có thì với kỳ liền trước, kỳ gần nhất ' +
				'tăng ở 4; giảm ở 1 (Lạng Sơn); chưa kết luận được ở 1 (Đắk Nông), vì số chỉ là giới hạn; chưa có kỳ trước để so ở 1 (Đồng Tháp).'
		);
		expect(summarisePanels(panels, 'on one scale', 'en')).toBe(
			'7 series, on one scale. Against the same period last year, or else the one just before, the latest is ' +
				'up in 4; down in 1 (Lạng Sơn); undecided in 1 (Đắk Nông), for only a bound is known; without an earlier period in 1 (Đồng Tháp).'
		);
	});

	it('illustrative series are never counted as real ones', () => {
		const invented = shown(
			'Trà Vinh · minh họa',
			[figure({ period: '2020', value: 5, synthetic: true })],
			['2020']
		);
		expect(summarisePanels([invented, invented], 'chung một thang đo', 'vi')).toMatch(
			/^2 chuỗi số liệu · minh họa, chung một thang đo: /
		);
		expect(summarisePanels([invented, one], 'on one scale', 'en')).toContain('; of which 1 sample.');
	});
});
