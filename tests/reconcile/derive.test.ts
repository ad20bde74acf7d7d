import { describe, expect, it } from 'vitest';
import type { Figure } from '../../src/lib/domain/figure';
import { firstClusterAfter } from '../../src/lib/reconcile/derive';
import { figureOf } from './make-figure';
import { account, NO_ANSWER, onlySeries, totalFor, totals } from './show-total';

describe('a derived figure', () => {
	it.each<[string, string, readonly Figure[]]>([
		[
			'with slack just below half of it',
			'derived ≈210',
			[figureOf('2020', 'khoảng 1.000'), figureOf('2020-H1', 790)]
		],
		['not with slack of half of it', 'none', [figureOf('2020', 'khoảng 1.000'), figureOf('2020-H1', 800)]],
		[
			'not with too much slack below, even where nothing is loose above',
			'none',
			[figureOf('2020', 'khoảng 1.000'), figureOf('2020-H1', 810), figureOf('2020-07-01..2021-12-31', 191)]
		],
		[
			'not with too much slack above, even where nothing is loose below',
			'pieced 100',
			[figureOf('2020', 'khoảng 1.000'), figureOf('2020-H1', 850), figureOf('2020-Q3', 100)]
		],
		[
			'with a lower bound whose slack is below half of it',
			'derived ≥≈210',
			[figureOf('2020', 'khoảng 1.000', { cutOff: '2020-11-30' }), figureOf('2020-H1', 790)]
		],
		[
			'not with a lower bound whose slack is half of it',
			'none',
			[figureOf('2020', 'khoảng 1.000', { cutOff: '2020-11-30' }), figureOf('2020-H1', 800)]
		],
		['as nothing where nothing is left', 'derived 0', [figureOf('2020', 50), figureOf('2020-H1', 50)]],
		['not as at most', 'none', [figureOf('2020', 'gần 50'), figureOf('2020-H1', 20)]],
		[
			'with what limits all it is made of',
			'derived ≈30',
			[figureOf('2020', 50), figureOf('2020-H1', 'khoảng 20')]
		],
		[
			'as a sum of clusters that fill the window',
			'derived 50–60',
			[
				figureOf('2020-Q3', 'từ 20 đến 30'),
				figureOf('2020-10', 10),
				figureOf('2020-11', 10),
				figureOf('2020-12', 10)
			]
		],
		['not over a gap between clusters', 'pieced 30', [figureOf('2020-Q3', 20), figureOf('2020-12', 10)]],
		['not over a gap at the start', 'pieced 10', [figureOf('2020-Q4', 10)]],
		['not over a gap at the end', 'pieced 20', [figureOf('2020-Q3', 20)]]
	])('stands %s', (_, expected, figures) => {
		expect(totals(figures, '2020-H2')).toEqual([expected]);
	});

	it.each<[string, string, string | number, string | number]>([
		['the certain one above', 'derived ≈95', 'khoảng 100', 95],
		['the certain one below', 'derived ≈100', 100, 'khoảng 95'],
		['from one to the other where none is certain', 'derived ≈95–100', 'khoảng 100', 'khoảng 95']
	])('whose bounds cross as worded is %s', (_, expected, month, half) => {
		expect(totals([figureOf('2020-01', month), figureOf('2020-H1', half)], '2020-Q1')).toEqual([expected]);
	});

	it('that is open is told with one chain', () => {
		const [year, half] = [figureOf('2020', 'trên 500'), figureOf('2020-H1', 200)];
		expect(account(totalFor([year, half] as Figure[], '2020-H2'))).toEqual({
			...NO_ANSWER,
			status: 'derived',
			amount: '≥300',
			coverage: 1,
			chain: ['+ 2020 ≥500', '− 2020-H1 200'],
			figures: [half?.id, year?.id]
		});
	});

	it('over several clusters is told with all their figures, in the order of time', () => {
		const [quarter, half, later] = [
			figureOf('2020-Q1', 20),
			figureOf('2020-H1', 50),
			figureOf('2020-H2', 'từ 30 đến 40')
		];
		expect(account(totalFor([quarter, half, later] as Figure[], '2020-04-01..2020-12-31'))).toEqual({
			...NO_ANSWER,
			status: 'derived',
			amount: '60–70',
			coverage: 1,
			chain: ['+ 2020-H1 50', '+ 2020-H2 30–40', '− 2020-Q1 20'],
			figures: [quarter?.id, half?.id, later?.id]
		});
	});

	it('of decimals is one number, not a range', () => {
		const months = ['2020-07', '2020-08', '2020-09'].map((month, i) => figureOf(month, `0,${i + 1}`));
		const total = totalFor(months, '2020-Q3');
		expect([total.quantity?.low, total.quantity?.high]).toEqual([0.1 + 0.2 + 0.3, 0.1 + 0.2 + 0.3]);
	});
});

describe('the first cluster after a day', () => {
	const { clusters } = onlySeries(
		['2020-01', '2020-03', '2020-04', '2020-12'].map((month) => figureOf(month, 1))
	);
	const [january, march, april, december] = clusters;

	it.each([
		['before all', 0, (january?.from ?? 0) - 9],
		['on the first day', 0, january?.from],
		['on the last day', 0, (january?.to ?? 0) - 1],
		['on the day after the last', 1, january?.to],
		['in a gap', 1, (march?.from ?? 0) - 1],
		['where two meet', 2, april?.from],
		['between', 3, (april?.to ?? 0) + 9],
		['in the last', 3, december?.from],
		['after all', 4, december?.to]
	])('%s is number %i', (_, expected, day) => {
		expect(firstClusterAfter(clusters, day ?? NaN)).toBe(expected);
	});

	it('of none is none', () => {
		expect(firstClusterAfter([], 0)).toBe(0);
	});
});
