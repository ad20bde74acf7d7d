import { describe, expect, it } from 'vitest';
import type { IsoDay } from '../../src/lib/domain/brand';
import { measureTotal, type MeasureContext } from '../../src/lib/domain/measure-total';
import { wordBeside, wordMeasured } from '../../src/lib/ui/word-measured';
import { totalOf } from '../domain/make-total';

const now = totalOf('206', 'năm 2020');
const context = (part: Partial<MeasureContext>): MeasureContext => ({
	baseOf: () => null,
	plansOf: () => [],
	populationOf: () => null,
	...part
});

describe('a measured total in words', () => {
	it('is a change in the official manner', () => {
		const measured = measureTotal(
			now,
			'change_same_period',
			context({ baseOf: () => totalOf('113', 'năm 2019') })
		);
		expect(wordMeasured(measured, 'change_same_period', 'vi')).toEqual({
			brief: '+82,3%',
			full: '▲ tăng 93 (206/113) · +82,3%'
		});
		expect(wordBeside(measured, 'change_same_period', '2020-12-31' as IsoDay, 'vi')).toBe(
			'năm 2020 so với năm 2019'
		);
	});

	it('gives the reason in place of a percentage', () => {
		const bound = measureTotal(
			now,
			'change_previous',
			context({ baseOf: () => totalOf('trên 100', 'năm 2019') })
		);
		expect(wordMeasured(bound, 'change_previous', 'vi')).toEqual({
			brief: 'không tính %',
			full: 'chưa rõ tăng hay giảm (206/> 100) · không tính %: số chỉ là giới hạn'
		});
		expect(
			wordMeasured(measureTotal(now, 'change_previous', context({})), 'change_previous', 'vi').full
		).toBe('không tính được: chưa có số của kỳ gốc');
		expect(wordMeasured(measureTotal(now, 'plan_share', context({})), 'plan_share', 'en').full).toBe(
			'no plan to compare with'
		);
	});

	it('holds a result against its plan, with the share of time elapsed beside it', () => {
		const plan = totalOf('tối thiểu 412', 'năm 2020', { series: { kind: 'plan' } });
		const measured = measureTotal(now, 'plan_share', context({ plansOf: () => [plan] }));
		expect(wordMeasured(measured, 'plan_share', 'vi').full).toBe('50% (206/412)');
		expect(wordBeside(measured, 'plan_share', '2020-06-30' as IsoDay, 'vi')).toBe(
			'năm 2020 · đã qua 49,7% thời gian'
		);
	});

	it('names the population that a rate goes by', () => {
		const measured = measureTotal(now, 'per_100k', context({ populationOf: () => 1_009_168 }));
		expect(wordMeasured(measured, 'per_100k', 'vi').full).toBe('20,41 (206/1.009.168 dân)');
	});
});
