import { describe, expect, it } from 'vitest';
import type { IsoDay } from '../../src/lib/domain/brand';
import type { Figure } from '../../src/lib/domain/figure';
import { figure, figureOf } from './make-figure';
import { accountFor, codes, NO_ANSWER, totalFor, totals } from './show-total';

describe('events', () => {
	const event = (month: string, given: Partial<Parameters<typeof figure>[0]> = {}) =>
		figureOf(month, 1, { indicator: 'rally', grain: 'event', ...given });

	it('are told where there is no figure, those within the window', () => {
		const events = ['2020-01', '2020-12', '2019-12', '2021-01'].map((month) => event(month));
		const [first, last] = events;
		expect(accountFor(events, '2020')).toEqual({
			...NO_ANSWER,
			notes: [['events_only', { count: 2 }, ['2020-01', '2020-12'], ['1', '1'], [first?.id, last?.id]]]
		});
		expect(accountFor(events, '2020-01-02..2020-11-30')).toEqual(NO_ANSWER);
	});

	it('are not told beside a figure', () => {
		const year = figureOf('2020', 9, { indicator: 'rally' });
		expect(codes(totalFor([event('2020-05', { grain: 'campaign' }), year], '2020'))).toEqual([]);
	});
});

describe('rates', () => {
	const weekly = (period: string, value: number, report = 'r') =>
		figureOf(period, `${value} chuyên mục/tuần`, { report, place: `${period} ${value}` });

	it('are told one by one where there are several of a period', () => {
		const rates = [weekly('2020-H1', 1), weekly('2020-H1', 2)];
		expect(accountFor(rates, '2020-H1')).toEqual({
			...NO_ANSWER,
			notes: [['rate', {}, ['2020-H1', '2020-H1'], ['1', '2'], rates.map(({ id }) => id)]]
		});
	});

	it('stand for their own period, with a note', () => {
		const rate = weekly('2020-H1', 1);
		expect(accountFor([rate], '2020-H1')).toEqual({
			...NO_ANSWER,
			status: 'reported',
			amount: '1',
			words: '1 chuyên mục/tuần',
			coverage: 1,
			notes: [['rate', {}, ['2020-H1'], ['1'], [rate.id]]],
			figures: [rate.id]
		});
	});

	it('within a window are told beside what is counted there, others are not', () => {
		const [inside, outside, half] = [weekly('2020-Q1', 1), weekly('2021-Q1', 2), figureOf('2020-H2', 30)];
		const note = ['rate', {}, ['2020-Q1'], ['1'], [inside?.id]];
		expect(accountFor([inside, outside, half] as Figure[], '2020')).toMatchObject({
			status: 'pieced',
			amount: '30',
			notes: [note]
		});
		expect(accountFor([inside, outside] as Figure[], '2020')).toEqual({ ...NO_ANSWER, notes: [note] });
		expect(accountFor([half as Figure], '2020')).toMatchObject({ notes: [] });
	});

	it('of an indicator that is one stand for themselves, and for no longer period', () => {
		const share = (period: string, value: string | number) =>
			figureOf(period, value, { indicator: 'commune_station_share' });
		const year = share('2020', 40);
		expect(accountFor([year], '2020')).toMatchObject({
			status: 'reported',
			amount: '40',
			notes: [['rate', {}, ['2020'], ['40'], [year.id]]]
		});
		const next = share('2021', 50);
		expect(accountFor([year, next, share('2022', 60)], '2020-2021')).toEqual({
			...NO_ANSWER,
			notes: [['rate', {}, ['2020', '2021'], ['40', '50'], [year.id, next.id]]]
		});
		expect(accountFor([year], '2019')).toEqual(NO_ANSWER);
	});

	it('beside an indicator that does not add are told with its figures', () => {
		const document = (period: string, value: string | number) =>
			figureOf(period, value, { indicator: 'superior_doc_disseminated' });
		const [half, rate] = [document('2020-H1', 5), document('2020-Q3', '2 văn bản/tuần')];
		expect(accountFor([half, rate] as Figure[], '2020')).toEqual({
			...NO_ANSWER,
			notes: [['not_additive', {}, ['2020-H1', '2020-Q3'], ['5', '2'], [half?.id, rate?.id]]]
		});
	});
});

describe('a stock', () => {
	const columns = (period: string, value: string | number, asOf: string | null = null) =>
		figureOf(period, value, {
			indicator: 'column_maintained',
			asOf: asOf as IsoDay | null,
			place: `${asOf}`
		});

	it('is the last value counted within the window', () => {
		const figures = [
			columns('2020', 7, '2020-03-31'),
			columns('2020', 9, '2020-09-30'),
			columns('2020', 8, '2020-06-30'),
			columns('2021', 5, '2021-01-01')
		];
		const amounts = [
			'2020',
			'2020-H1',
			'2020-01-01..2020-03-31',
			'2020-01-01..2020-03-30',
			'2020-Q3',
			'2020-12'
		];
		expect(amounts.map((window) => (accountFor(figures, window) as { amount: string }).amount)).toEqual([
			'9',
			'8',
			'7',
			'none',
			'9',
			'none'
		]);
		expect(accountFor(figures, '2020-12')).toEqual({
			...NO_ANSWER,
			isStock: true,
			notes: [['last_known_stock', {}, ['2020'], ['9'], [figures[1]?.id]]]
		});
		expect(accountFor(figures, '2019')).toEqual({ ...NO_ANSWER, isStock: true });
	});

	it('without a day counts for windows around its period, the longest that ends last', () => {
		const figures = [columns('2020', 8), columns('2020-H2', 6), columns('2020-H1', 7)];
		expect(accountFor(figures, '2020')).toMatchObject({
			amount: '8',
			isStock: true,
			figures: [figures[0]?.id]
		});
		expect(accountFor([figures[1], figures[2]] as Figure[], '2020')).toMatchObject({ amount: '6' });
		expect(accountFor(figures, '2020-H1')).toMatchObject({ amount: '7' });
		expect(accountFor(figures, '2020-Q3')).toMatchObject({
			status: 'none',
			notes: [['last_known_stock', {}, ['2020-H1'], ['7'], [figures[2]?.id]]]
		});
		expect(accountFor(figures, '2019-2021')).toMatchObject({ status: 'reported', amount: '8' });
	});

	it('in words stands for its own period, with the last value known before', () => {
		const [before, words] = [columns('2019', 7), columns('2020', 'nhiều')];
		expect(accountFor([before, words] as Figure[], '2020')).toEqual({
			...NO_ANSWER,
			isStock: true,
			status: 'reported',
			amount: 'nhiều',
			words: 'nhiều',
			coverage: 1,
			notes: [['last_known_stock', {}, ['2019'], ['7'], [before?.id]]],
			figures: [words?.id]
		});
		for (const window of ['2020-H1', '2020-2021']) {
			expect(accountFor([words as Figure], window)).toEqual({ ...NO_ANSWER, isStock: true });
		}
		expect(accountFor([columns('2020', '')], '2020')).toEqual({ ...NO_ANSWER, isStock: true });
	});

	it('that nobody has decided is told with its values, and why it is missing elsewhere', () => {
		const rivals = [7, 8].map((value) =>
			figureOf('2020', value, { indicator: 'column_maintained', report: `r${value}`, date: '2021-01-01' })
		);
		expect(accountFor(rivals, '2020')).toEqual({
			...NO_ANSWER,
			isStock: true,
			disputed: true,
			notes: [['disputed', {}, ['2020', '2020'], ['7', '8'], rivals.map(({ id }) => id)]],
			figures: rivals.map(({ id }) => id)
		});
		const elsewhere = columns('2020', 'số liệu đã có báo cáo riêng');
		expect(codes(totalFor([elsewhere], '2020'))).toEqual(['reported_elsewhere']);
	});

	it('revised is told with what it replaced', () => {
		const values = [7, 8].map((value) =>
			figureOf('2020', value, {
				indicator: 'column_maintained',
				report: `r${value}`,
				date: `2021-01-0${value}`
			})
		);
		const [old, now] = values.map(({ id }) => id);
		expect(accountFor(values, '2020')).toMatchObject({ amount: '8', figures: [now], history: [old] });
	});
});

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
