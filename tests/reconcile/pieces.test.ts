import { describe, expect, it } from 'vitest';
import type { Figure } from '../../src/lib/domain/figure';
import { figureOf } from './make-figure';
import { account, NO_ANSWER, totalFor } from './show-total';

/** What the pieces of 2020 come to: status, amount, known days and the figures added. */
function pieces(...figures: readonly Figure[]): string {
	const { status, coverage, chain, quantity } = totalFor(figures, '2020');
	const amount = `${quantity?.low ?? ''}–${quantity?.high ?? ''}`;
	const labels = chain.map(({ sign, period }) => `${sign === 1 ? '+' : '−'}${period.label}`).join(' ');
	return `${status} ${amount} ${Math.round(coverage * 366)} ${labels}`.trim();
}

describe('the known pieces of a year', () => {
	it.each<[string, string, ...Figure[]]>([
		[
			'are one for months in a row',
			'pieced 30–30 60 +2020-01 +2020-02',
			figureOf('2020-01', 10),
			figureOf('2020-02', 20)
		],
		[
			'are fewer rather than more',
			'pieced 50–50 182 +2020-H1',
			figureOf('2020-Q1', 20),
			figureOf('2020-Q2', 30),
			figureOf('2020-H1', 50)
		],
		[
			'are tight rather than wide',
			'pieced 50–50 182 +2020-Q1 +2020-Q2',
			figureOf('2020-Q1', 20),
			figureOf('2020-Q2', 30),
			figureOf('2020-H1', 'từ 40 đến 60')
		],
		[
			'are one tight rather than two wide',
			'pieced 50–50 182 +2020-H1',
			figureOf('2020-Q1', 'từ 10 đến 30'),
			figureOf('2020-Q2', 'từ 20 đến 40'),
			figureOf('2020-H1', 50)
		],
		[
			'are many days rather than a tight few',
			'pieced 20–90 182 +2020-H1',
			figureOf('2020-Q1', 20),
			figureOf('2020-H1', 'từ 20 đến 90')
		],
		[
			'are what follows where no figure says it',
			'pieced 70–70 184 +2020-07-01..2021-06-30 −2021-H1',
			figureOf('2020-07-01..2021-06-30', 100),
			figureOf('2021-H1', 30)
		],
		[
			'are what follows within bounds',
			'pieced 30–100 184 +2020-Q4',
			figureOf('2020-07-01..2021-06-30', 100),
			figureOf('2020-Q4', 30)
		],
		[
			'are all days of two that cross, within bounds',
			'pieced 40–65 244 +2020-H1',
			figureOf('2020-H1', 40),
			figureOf('2020-06-01..2020-08-31', 25)
		],
		[
			'are the longer of two that cross where nothing follows for both',
			'pieced 40–40 182 +2020-H1',
			figureOf('2020-H1', 40),
			figureOf('2020-06-01..2020-08-31', 'trên 5')
		],
		[
			'are an undisputed bound rather than disputed numbers',
			'pieced 30– 182 +2020-H1',
			figureOf('2020-H1', 'trên 30'),
			figureOf('2020-Q1', 10),
			figureOf('2020-Q2', 20),
			figureOf('2020-04', 50)
		],
		[
			'are from each of several clusters',
			'pieced 75–75 213 +2020-H1 +2020-12',
			figureOf('2020-H1', 40),
			figureOf('2020-Q1', 25),
			figureOf('2020-12', 35),
			figureOf('2021-01', 99)
		],
		[
			'reach as far as their data',
			'pieced 10– 60 +2020-Q1',
			figureOf('2020-Q1', 10, { cutOff: '2020-02-29' })
		],
		[
			'reach to their end at most',
			'pieced 10– 91 +2020-Q1',
			figureOf('2020-Q1', 10, { cutOff: '2020-05-31' })
		],
		[
			'reach no day where data end before',
			'pieced 10– 0 +2020-Q1',
			figureOf('2020-Q1', 10, { cutOff: '2019-12-01' })
		],
		[
			'reach to the end where nobody knows',
			'pieced 10–10 91 +2020-Q1',
			figureOf('2020-Q1', 10, { earlyCutoff: 'unknown' })
		],
		['are opened by words', 'pieced 10– 182 +2020-Q1', figureOf('2020-Q1', 10), figureOf('2020-Q2', 'nhiều')],
		[
			'are not opened by words on the same days',
			'pieced 50–50 182 +2020-H1',
			figureOf('2020-H1', 50),
			figureOf('2020-Q2', 'nhiều')
		],
		[
			'are not opened by words on some of the same days',
			'pieced 50–50 182 +2020-H1',
			figureOf('2020-H1', 50),
			figureOf('2020-06-01..2020-08-31', 'nhiều')
		],
		[
			'are not opened by words for days outside',
			'pieced 50–50 182 +2020-H1',
			figureOf('2020-H1', 50),
			figureOf('2020-10-01..2021-03-31', 'nhiều'),
			figureOf('2021', 'nhiều')
		],
		[
			'are not opened by a blank',
			'pieced 50–50 182 +2020-H1',
			figureOf('2020-H1', 50),
			figureOf('2020-Q3', '')
		],
		['are not words alone', 'none – 0', figureOf('2020-Q1', 'nhiều')],
		['are not there before and after', 'none – 0', figureOf('2019', 5), figureOf('2021', 6)]
	])('%s', (_, expected, ...figures) => {
		expect(pieces(...figures)).toBe(expected);
	});

	it('count words on the same days once', () => {
		const figures = [
			figureOf('2020-H1', 50),
			figureOf('2020-H2', 'nhiều'),
			figureOf('2020-Q3', 'nhiều'),
			figureOf('2020-Q4', 'nhiều')
		];
		expect(totalFor(figures, '2020').quantity?.unquantifiedParts).toBe(1);
		const months = [figureOf('2020-H1', 50), figureOf('2020-07', 'nhiều'), figureOf('2020-08', 'nhiều')];
		expect(totalFor(months, '2020').quantity?.unquantifiedParts).toBe(2);
	});

	it('are told in full where they are some of the days', () => {
		const [first, revised] = [
			figureOf('2020-Q1', 12, { report: 'a', date: '2020-04-01' }),
			figureOf('2020-Q1', 10, { report: 'b', date: '2020-05-01' })
		];
		const [words, crossing, elsewhere, early] = [
			figureOf('2020-Q2', 'nhiều'),
			figureOf('2020-09-15..2020-10-15', 7),
			figureOf('2020-11', 'số liệu đã có báo cáo riêng'),
			figureOf('2020-12', 3, { cutOff: '2020-12-15' })
		];
		const figures = [first, revised, words, crossing, elsewhere, early] as Figure[];
		expect(account(totalFor(figures, '2020-01-01..2020-09-30'))).toEqual({
			...NO_ANSWER,
			status: 'pieced',
			amount: '≥10',
			coverage: 182 / 274,
			chain: ['+ 2020-Q1 10'],
			notes: [
				['revised', { count: 1 }, ['2020-Q1'], ['12'], [first?.id]],
				['unquantified_part', { count: 1 }, ['2020-Q2'], ['nhiều'], [words?.id]],
				['sticks_out', {}, ['2020-09-15..2020-10-15'], ['7'], [crossing?.id]]
			],
			figures: [revised?.id, words?.id],
			history: [first?.id]
		});
		expect(account(totalFor(figures, '2020-Q4'))).toEqual({
			...NO_ANSWER,
			status: 'pieced',
			amount: '≥3',
			coverage: 15 / 92,
			earlyCutoff: { dataEnd: '2020-12-15' },
			chain: ['+ 2020-12 3'],
			notes: [
				['early_cutoff', { dataEnd: '2020-12-15' }, ['2020-12'], ['3'], [early?.id]],
				['sticks_out', {}, ['2020-09-15..2020-10-15'], ['7'], [crossing?.id]],
				['reported_elsewhere', {}, ['2020-11'], ['số liệu đã có báo cáo riêng'], [elsewhere?.id]]
			],
			figures: [early?.id]
		});
	});

	it('are told with what their upper bound is made of, where there is one', () => {
		const [span, quarter, month, open] = [
			figureOf('2020-07-01..2021-06-30', 100),
			figureOf('2020-Q4', 30),
			figureOf('2020-01', 5),
			figureOf('2020-02', 'trên 2')
		];
		expect(account(totalFor([span, quarter, month] as Figure[], '2020'))).toEqual({
			...NO_ANSWER,
			status: 'pieced',
			amount: '35–105',
			coverage: (31 + 184) / 366,
			chain: ['+ 2020-01 5', '+ 2020-Q4 30'],
			upperChain: ['+ 2020-01 5', '+ 2020-07-01..2021-06-30 100'],
			notes: [['sticks_out', {}, ['2020-07-01..2021-06-30'], ['100'], [span?.id]]],
			figures: [month?.id, quarter?.id, span?.id]
		});
		const { quantity, upperChain, figures } = totalFor([span, quarter, open] as Figure[], '2020');
		expect([quantity?.high, upperChain, figures]).toEqual([null, undefined, [open?.id, quarter?.id]]);
	});

	it('are told with what caps the whole, and with their disputes', () => {
		const [span, half, quarter] = [
			figureOf('2019-2021', 90),
			figureOf('2020-H1', 20),
			figureOf('2020-Q1', 25)
		];
		expect(account(totalFor([span, half, quarter] as Figure[], '2020'))).toEqual({
			...NO_ANSWER,
			status: 'pieced',
			amount: '20',
			disputed: true,
			coverage: 182 / 366,
			chain: ['+ 2020-H1 20'],
			notes: [
				['disputed', {}, ['2020-Q1', '2020-H1'], ['25', '20'], [quarter?.id, half?.id]],
				['capped_by', { high: 90 }, ['2019-2021'], ['90'], [span?.id]]
			],
			figures: [half?.id]
		});
	});
});

describe('pieces that fill all days', () => {
	it('are a derived figure, told without what lies around', () => {
		const [half, words, span] = [
			figureOf('2020-H1', 20),
			figureOf('2020-H2', 'nhiều'),
			figureOf('2019-2021', 90)
		];
		expect(account(totalFor([half, words, span] as Figure[], '2020'))).toEqual({
			...NO_ANSWER,
			status: 'derived',
			amount: '20–90',
			coverage: 1,
			chain: ['+ 2020-H1 20'],
			upperChain: ['+ 2019-2021 90'],
			figures: [half?.id, span?.id]
		});
		expect(account(totalFor([half, words] as Figure[], '2020'))).toEqual({
			...NO_ANSWER,
			status: 'derived',
			amount: '≥20',
			coverage: 1,
			chain: ['+ 2020-H1 20'],
			notes: [['unquantified_part', { count: 1 }, ['2020-H2'], ['nhiều'], [words?.id]]],
			figures: [half?.id, words?.id]
		});
	});
});
