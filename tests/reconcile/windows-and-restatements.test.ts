import { describe, expect, it } from 'vitest';
import { explainNote } from '../../src/lib/i18n/format/explain-note';
import { figure } from './make-figure';
import { bounds, codes, findings, totalFor, totals } from './show-total';

const ADMINISTRATIVE = ['2019-12-15', '2020-12-14'] as const;

describe('a figure restated in a later report', () => {
	const own = figure({ period: '2020', value: 10, report: 'a', date: '2020-12-20' });
	const restated = (value: string | number, date = '2021-12-20') =>
		figure({ period: '2020', value, report: 'b', date, role: 'restatement' });

	it('stands beside the reported one, as a finding and as a note', () => {
		const later = restated(12);
		expect(findings([own, later])).toEqual(['restatement_disagrees 12']);
		const total = totalFor([own, later], '2020');
		expect([bounds(total.quantity), codes(total)]).toEqual(['10', ['restated']]);
		expect(total.notes[0]?.figures).toEqual([later.id]);
		expect(total.notes.map((note) => explainNote(note, 'vi'))).toEqual([
			'Báo cáo khác nhắc lại kỳ này bằng số khác (năm 2020: 12).'
		]);
	});

	it.each([10, 'khoảng 11', 'trên 9', 'nhiều', ''])('says nothing new as %s', (value) => {
		expect(findings([own, restated(value)])).toEqual([]);
		expect(codes(totalFor([own, restated(value)], '2020'))).toEqual([]);
	});

	it('is measured by what was known when it was written', () => {
		const revised = figure({ period: '2020', value: 14, report: 'c', date: '2022-03-01' });
		expect(findings([own, revised, restated(10)])).toEqual(['revised 10 / 14']);
		expect(findings([own, revised, restated(10, '2022-12-20')])).toEqual([
			'revised 10 / 14',
			'restatement_disagrees 10'
		]);
	});

	it('agrees with a figure that was cut off before, which is only a lower bound', () => {
		const early = figure({
			period: '2020',
			value: 10,
			report: 'a',
			date: '2020-10-01',
			cutOff: '2020-10-01'
		});
		expect(findings([early, restated(12)])).toEqual([]);
		expect(findings([early, restated(9)])).toEqual(['restatement_disagrees 9']);
	});
});

describe('rows of one report and period of which only some state their days', () => {
	const dated = figure({ period: '2020', value: 5, window: ADMINISTRATIVE, report: 'r', place: 'ý 1' });
	const bare = figure({ period: '2020', value: 9, report: 'r', place: 'ý 2' });

	it.each([
		[dated, bare],
		[bare, dated]
	])('add up, with a note on their windows', (...rows) => {
		expect(findings(rows)).toEqual([]);
		const total = totalFor(rows, '2020');
		expect([total.status, bounds(total.quantity), codes(total)]).toEqual([
			'reported',
			'14',
			['mixed_windows']
		]);
		expect(total.notes[0]?.params).toEqual({ days: 17 });
	});

	it('are no copies of each other for being alike in all else', () => {
		const again = figure({ period: '2020', value: 5, report: 'r', place: 'ý 1' });
		expect([findings([dated, again]), totals([dated, again], '2020')]).toEqual([[], ['reported 10']]);
	});

	it('have the earlier of their data ends', () => {
		const early = figure({ period: '2020', value: 9, report: 'r', place: 'ý 2', cutOff: '2020-10-31' });
		expect(totalFor([dated, early], '2020').earlyCutoff).toEqual({ dataEnd: '2020-10-31' });
	});
});

describe('an approximate figure after an exact one', () => {
	const exact = figure({ period: '2020', value: 295, report: 'a', date: '2020-12-01' });
	const about = (value: string, date: string) => figure({ period: '2020', value, report: 'b', date });

	it('confirms it within its slack and replaces it beyond', () => {
		expect(totals([exact, about('khoảng 300', '2021-02-01')], '2020')).toEqual(['reported 295']);
		expect(totals([exact, about('khoảng 400', '2021-02-01')], '2020')).toEqual(['reported ≈400']);
		expect(totals([exact, about('khoảng 300', '2020-12-01')], '2020')).toEqual(['reported 295']);
	});
});
