import { describe, expect, it } from 'vitest';
import type { Figure } from '../../src/lib/domain/figure';
import type { Language } from '../../src/lib/i18n/messages';
import { reportedTotals } from '../../src/lib/query/reported-totals';
import { reconcile } from '../../src/lib/reconcile/reconcile';
import { bundledReference } from '../../src/lib/reference/bundled';
import { wordFigure } from '../../src/lib/ui/word-figure';
import { figure } from '../reconcile/make-figure';

const reference = bundledReference();

/** The words of every reported total, the amount first. */
function words(figures: readonly Figure[], language: Language): readonly string[] {
	return reportedTotals(reconcile(figures, reference)).map((total) => {
		const { amount, context } = wordFigure(total, reference, language);
		return [amount, ...context].join(' · ');
	});
}

describe('a figure in a cell', () => {
	const leaflets = { indicator: 'leaflet', period: '2020', unit: 'tờ', unitText: 'tờ' } as const;

	it.each([
		['2.000', '2.000 tờ · Năm 2020', '2,000 tờ · Year 2020'],
		['trên 500', '> 500 tờ · Năm 2020', '> 500 tờ · Year 2020'],
		['0', '0 tờ · Năm 2020', '0 tờ · Year 2020'],
		['nhiều', 'không nêu số · Năm 2020', 'no number given · Year 2020']
	])('words %s with its unit and period', (value, vi, en) => {
		expect(words([figure({ ...leaflets, value })], 'vi')).toEqual([vi]);
		expect(words([figure({ ...leaflets, value })], 'en')).toEqual([en]);
	});

	it('names the topics, and marks joint figures, plans and copies', () => {
		const marked = [
			figure({ ...leaflets, value: 5, topics: ['drugs'] }),
			figure({ ...leaflets, value: 6, topics: ['crime', 'drugs'], kind: 'plan', origin: 'reposted' })
		];
		expect(words(marked, 'vi')).toEqual([
			'5 tờ · Năm 2020 · ma túy',
			'6 tờ · Năm 2020 · tội phạm + ma túy · chung nhiều lĩnh vực · kế hoạch · dẫn lại'
		]);
	});

	it('says to which day the data reach', () => {
		const early = figure({ ...leaflets, value: 5, cutOff: '2020-08-31' });
		expect(words([early], 'en')).toEqual(['5 tờ · Year 2020 · data to 31 Aug 2020']);
	});

	it('marks figures that contradict each other, each in its own words', () => {
		const halves = [
			figure({ ...leaflets, value: 100 }),
			figure({ ...leaflets, period: '2020-H1', value: 120 })
		];
		expect(words(halves, 'vi')).toEqual([
			'120 tờ · 6 tháng đầu năm 2020 · mâu thuẫn với số khác',
			'100 tờ · Năm 2020 · mâu thuẫn với số khác'
		]);
	});

	it('says that a number is in another report, and is then missing', () => {
		const elsewhere = figure({
			...leaflets,
			value: 'đã có báo cáo riêng',
			basis: 'reported_elsewhere'
		});
		const [total] = reportedTotals(reconcile([elsewhere], reference));
		if (total === undefined) throw new Error('a total expected');
		expect(wordFigure(total, reference, 'vi')).toEqual({
			amount: 'Số liệu ở báo cáo riêng, chưa có ở đây.',
			context: ['Năm 2020'],
			isMissing: true
		});
	});
});
