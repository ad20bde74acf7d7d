import { describe, expect, it } from 'vitest';
import type { IsoDay } from '../../src/lib/domain/brand';
import { figure } from './make-figure';
import { codes, totalFor, totals } from './show-total';

describe('stocks and rates', () => {
	it('a stock takes the last as-of value of the window, else says the last one known', () => {
		const counted = (year: number, value: number) =>
			figure({
				indicator: 'column_maintained',
				period: String(year),
				value,
				asOf: `${year}-06-30` as IsoDay
			});
		const figures = [counted(2017, 6), counted(2018, 7)];
		expect(totals(figures, '2018', '2017-2018', '2018-H1')).toEqual([
			'reported 7',
			'reported 7',
			'reported 7'
		]);
		const none = totalFor(figures, '2019');
		expect([none.status, none.quantity]).toEqual(['none', null]);
		expect(
			none.notes.map(({ code, quantities, periods }) => [code, quantities[0]?.low, periods[0]?.label])
		).toEqual([['last_known_stock', 7, '2018']]);
	});

	it('a stock in words keeps them for its own period only', () => {
		const figures = [figure({ indicator: 'column_maintained', period: '2020-H1', value: 'nhiều' })];
		expect(totals(figures, '2020-H1', '2020')).toEqual(['reported nhiều', 'none']);
	});

	it('a rate stands for its own period as reported and enters no total', () => {
		const rate = figure({ period: '2020-H1', value: '1 chuyên mục/tuần' });
		const half = totalFor([rate], '2020-H1');
		expect([half.status, half.quantity?.per, codes(half)]).toEqual(['reported', 'week', ['rate']]);
		const year = totalFor([rate], '2020');
		expect([year.status, year.quantity, codes(year)]).toEqual(['none', null, ['rate']]);
		expect(totals([rate, figure({ period: '2020-H2', value: 30 })], '2020')).toEqual(['pieced 30']);
	});

	it('an indicator that does not add over time answers for its own periods only', () => {
		const figures = ['2020-H1', '2020-H2'].map((half) =>
			figure({ indicator: 'superior_doc_disseminated', period: half, value: 5 })
		);
		expect(totals(figures, '2020-H1', '2020')).toEqual(['reported 5', 'none']);
		expect(codes(totalFor(figures, '2020'))).toEqual(['not_additive']);
	});
});
