import { describe, expect, it } from 'vitest';
import type { Figure } from '../../src/lib/domain/figure';
import type { Finding } from '../../src/lib/domain/finding';
import { reconcile } from '../../src/lib/reconcile/reconcile';
import { bundledReference } from '../../src/lib/reference/bundled';
import { figure, LANG_SON } from './make-figure';
import { findings } from './show-total';

const found = (figures: readonly Figure[]): readonly Finding[] =>
	reconcile(figures, bundledReference()).findings;

/** Years from 2017 on with one value each, of separate reports. */
const years = (...values: (number | string)[]) =>
	values.map((value, i) => figure({ period: String(2017 + i), value }));

describe('a sudden tenfold jump', () => {
	it.each<[string, readonly Figure[], readonly string[]]>([
		['up', years(120, 1200, 1300), ['tenfold_jump 120 / 1200']],
		['down and up', years(2000, 2, 2100), ['tenfold_jump 2000 / 2', 'tenfold_jump 2 / 2100']],
		['down, from just the size', years(100, 10), ['tenfold_jump 100 / 10']],
		['not below the size', years(2, 20, 25), []],
		['not just below the size', years(99, 9), []],
		['not by less than ten times', years(120, 1199, 120), []],
		['not from or to nothing', years(0, 1000, 0), []],
		['not from or to a bound', years('trên 10', 1000, 'khoảng 10'), []],
		['over what is no plain number', years(10, 'trên 20', 1000), ['tenfold_jump 10 / 1000']],
		[
			'not between periods of two lengths',
			[figure({ period: '2017', value: 1000 }), figure({ period: '2018-H1', value: 10 })],
			[]
		],
		[
			'not between weeks or campaigns',
			[
				figure({ period: '2017-01-01..2017-01-07', value: 1000 }),
				figure({ period: '2017-02-01..2017-02-07', value: 10 })
			],
			[]
		],
		[
			'not between provinces',
			[figure({ period: '2017', value: 1000 }), figure({ period: '2018', value: 10, province: LANG_SON })],
			[]
		]
	])('%s', (_, figures, expected) => {
		expect(findings(figures)).toEqual(expected);
	});

	it('is told at the later figure, with both amounts', () => {
		const figures = years(120, 1200);
		expect(found(figures)).toEqual([
			{
				code: 'tenfold_jump',
				level: 'warning',
				file: 'a.csv',
				line: figures[1]?.provenance.line,
				column: null,
				value: '120 / 1200',
				params: { period: '2018', report: 'report of 2018', before: 120, now: 1200 }
			}
		]);
	});
});

describe('figures that cannot all be true', () => {
	it('as a whole and its parts are told at the whole, with the sum', () => {
		const figures = [
			figure({ period: '2020-H1', value: 'trên 60' }),
			figure({ period: '2020-H2', value: 50 }),
			figure({ period: '2020', value: 100, report: null, date: '2021-01-01' })
		];
		expect(found(figures)).toEqual([
			{
				code: 'parts_do_not_add_up',
				level: 'warning',
				file: 'a.csv',
				line: figures[2]?.provenance.line,
				column: null,
				value: '≥110 / 100',
				params: { period: '2020', report: '', sum: '≥110', whole: 100, parts: 2 }
			}
		]);
	});

	it('as anything else are told at the first of them, with each amount and period', () => {
		const figures = [
			figure({ period: '2020-H1', value: 25, cumulative: true }),
			figure({ period: '2020-9M', value: 'từ 10 đến 20', cumulative: true })
		];
		expect(found(figures)).toEqual([
			{
				code: 'disputed_figures',
				level: 'warning',
				file: 'a.csv',
				line: figures[0]?.provenance.line,
				column: null,
				value: '25 / từ 10 đến 20',
				params: {
					period: '2020-H1',
					report: 'report of 2020-H1',
					figures: '25 / từ 10 đến 20',
					periods: '2020-H1 / 2020-9M'
				}
			}
		]);
	});

	it('are found set by set', () => {
		const pairs = ['2018', '2020'].flatMap((year) => [
			figure({ period: `${year}-H1`, value: 25 }),
			figure({ period: year, value: 20 })
		]);
		expect(findings(pairs)).toEqual(['disputed_figures 25 / 20', 'disputed_figures 25 / 20']);
	});
});

describe('a revision', () => {
	const said = (value: string | number, report: string, date: string | null) =>
		figure({ period: '2020', value, report, date });

	it('is told at the figure in force, with what it replaced', () => {
		const figures = [
			said(34, 'a', '2020-12-01'),
			said(36, 'b', '2021-02-01'),
			said('trên 40', 'c', '2021-03-01')
		];
		expect(found(figures)).toEqual([
			{
				code: 'revised',
				level: 'info',
				file: 'a.csv',
				line: figures[2]?.provenance.line,
				column: null,
				value: '34 / 36 / trên 40',
				params: { period: '2020', report: 'c', before: '34 / 36', now: 'trên 40' }
			}
		]);
	});

	it('that nobody has decided is told at the first value', () => {
		const figures = [said(34, 'a', '2020-12-01'), said(36, 'b', '2020-12-01')];
		expect(found(figures)).toEqual([
			{
				code: 'undecided_revision',
				level: 'warning',
				file: 'a.csv',
				line: figures[0]?.provenance.line,
				column: null,
				value: '34 / 36',
				params: { period: '2020', report: 'a', figures: '34 / 36' }
			}
		]);
	});

	it('that says the same is none', () => {
		expect(found([said(34, 'a', '2020-12-01'), said(34, 'b', '2021-02-01')])).toEqual([]);
	});
});

describe('a restated figure that disagrees', () => {
	const restated = figure({
		period: '2020',
		value: 'trên 50',
		report: 'b',
		date: '2021-12-20',
		role: 'restatement'
	});

	it('is told where it stands, with what was reported', () => {
		expect(found([figure({ period: '2020', value: 34, report: 'a' }), restated])).toEqual([
			{
				code: 'restatement_disagrees',
				level: 'warning',
				file: 'a.csv',
				line: restated.provenance.line,
				column: null,
				value: 'trên 50',
				params: { period: '2020', report: 'b', whole: 'trên 50', reported: 34 }
			}
		]);
	});
});

describe('periods that cross', () => {
	it('are told at the later of each two, once', () => {
		const figures = [
			figure({ period: '2020-9M', value: 31 }),
			figure({ period: '2020-H2', value: 25 }),
			figure({ period: '2020', value: 50 })
		];
		expect(found(figures)).toEqual([
			{
				code: 'crossing_periods',
				level: 'info',
				file: 'a.csv',
				line: figures[1]?.provenance.line,
				column: null,
				value: '2020-9M / 2020-H2',
				params: { period: '2020-H2', report: 'report of 2020-H2' }
			}
		]);
	});

	it.each([
		['that meet', '2020-H1', '2020-H2'],
		['that begin together', '2020-H1', '2020'],
		['that end together', '2020-H2', '2020'],
		['of which one holds the other', '2020-Q2', '2020'],
		['far from each other', '2019', '2021']
	])('are not those %s', (_, one, other) => {
		expect(findings([figure({ period: one, value: 5 }), figure({ period: other, value: 9 })])).toEqual([]);
	});

	it('are told up to twenty', () => {
		const day = (n: number) => new Date(Date.UTC(2020, 0, n)).toISOString().slice(0, 10);
		const crossing = Array.from({ length: 12 }, (_, i) =>
			figure({ period: `${day(1 + i)}..${day(40 + i)}`, value: 'trên 5' })
		);
		expect(findings(crossing)).toHaveLength(20);
		expect(findings(crossing.slice(0, 6))).toHaveLength(15);
	});
});

describe('rows of one report', () => {
	it('that are copies of another are told at the copy, with the line of the first', () => {
		const rows = [7, 9].map((line) =>
			figure({ period: '2020', value: 'trên 5', report: 'r', place: 'ý 1', line })
		);
		expect(found(rows)).toEqual([
			{
				code: 'duplicate_rows',
				level: 'warning',
				file: 'a.csv',
				line: 9,
				column: null,
				value: 'trên 5',
				params: { line: 7, file: 'a.csv' }
			}
		]);
	});

	it.each(['total', 'restatement'] as const)('of which a %s says otherwise are told at that row', (role) => {
		const rows = [30, 20].map((value) => figure({ period: '2020', value, report: 'r', place: `${value}` }));
		const check = figure({ period: '2020', value: 60, report: 'r', role });
		expect(found([...rows, check])).toEqual([
			{
				code: role === 'total' ? 'total_row_disagrees' : 'restatement_disagrees',
				level: 'warning',
				file: 'a.csv',
				line: check.provenance.line,
				column: null,
				value: '60',
				params: { sum: 50, whole: '60' }
			}
		]);
	});
});
