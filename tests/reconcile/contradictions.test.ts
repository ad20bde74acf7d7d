import { describe, expect, it } from 'vitest';
import { figure } from './make-figure';
import { bounds, codes, findings, totalFor, totals } from './show-total';

/** The cases of the domain model (§4.4) in which figures of one series cannot all be true, or seem not to. */
describe('figures that contradict each other', () => {
	it('E2: twelve months that sum to 120 beside a year of 118 are disputed and stand as reported', () => {
		const months = Array.from({ length: 12 }, (_, month) =>
			figure({ period: `2020-${String(month + 1).padStart(2, '0')}`, value: 10 })
		);
		const figures = [...months, figure({ period: '2020', value: 118 })];
		expect(totals(figures, '2020', '2020-01', '2020-12')).toEqual([
			'reported 118 disputed',
			'reported 10 disputed',
			'reported 10 disputed'
		]);
		expect(findings(figures)).toEqual(['parts_do_not_add_up 120 / 118']);
		const note = totalFor(figures, '2020').notes.find(({ code }) => code === 'parts_do_not_add_up');
		expect(note?.params).toEqual({ sum: 120, whole: 118 });
		expect(totals(figures, '2020-H1')).toEqual(['derived 60 disputed']);
	});

	it('E14: a cumulative series that falls disputes exactly the pair that falls', () => {
		const figures = [
			figure({ period: '2020-Q1', value: 10 }),
			figure({ period: '2020-H1', value: 25 }),
			figure({ period: '2020-9M', value: 20 }),
			figure({ period: '2020', value: 50 })
		].map((one) => ({ ...one, cumulative: true }));
		expect(totals(figures, '2020', '2020-H1', '2020-9M', '2020-Q1')).toEqual([
			'reported 50',
			'reported 25 disputed',
			'reported 20 disputed',
			'reported 10'
		]);
		expect(totals(figures, '2020-Q2', '2020-Q3', '2020-Q4', '2020-H2')).toEqual([
			'none',
			'none',
			'none',
			'none'
		]);
		expect(findings(figures)).toEqual(['disputed_figures 25 / 20']);
	});

	it('E15: eleven months above the year leave December without a figure', () => {
		const figures = [
			figure({ period: '2020-01-01..2020-11-30', value: 120 }),
			figure({ period: '2020', value: 118 })
		];
		expect(totals(figures, '2020', '2020-12')).toEqual(['reported 118 disputed', 'none']);
		expect(findings(figures)).toEqual(['disputed_figures 120 / 118']);
		expect(codes(totalFor(figures, '2020-12'))).toContain('disputed');
	});

	it('E17: "gần 300" below a half of 320: both stand, nothing is taken away', () => {
		const figures = [figure({ period: '2020', value: 'gần 300' }), figure({ period: '2020-H1', value: 320 })];
		expect(totals(figures, '2020', '2020-H1', '2020-H2')).toEqual([
			'reported 0–300 disputed',
			'reported 320 disputed',
			'none'
		]);
		expect(findings(figures)).toEqual(['disputed_figures 320 / gần 300']);
	});

	it('E22: a year above five years reported early is no contradiction', () => {
		const figures = [
			figure({ period: '2016-2020', value: 15, cutOff: '2020-08-31', date: '2020-08-31' }),
			figure({ period: '2020', value: 20 })
		];
		const five = totalFor(figures, '2016-2020');
		expect([five.status, bounds(five.quantity), codes(five)]).toEqual(['reported', '15', ['early_cutoff']]);
		expect(totals(figures, '2020', '2016-2019')).toEqual(['reported 20', 'none']);
		expect(findings(figures)).toEqual([]);
	});
});
