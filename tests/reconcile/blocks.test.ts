import { describe, expect, it } from 'vitest';
import { reconcile } from '../../src/lib/reconcile/reconcile';
import { bundledReference } from '../../src/lib/reference/bundled';
import { figure, LANG_SON } from './make-figure';
import { bounds, codes, findings, totalFor, totals } from './show-total';

describe('blocks', () => {
	it('rows of one report, series and period add up, and one without a number opens the sum', () => {
		const rows = [300, 234, 'nhiều'].map((value) =>
			figure({ period: '2020', value, report: 'r', place: String(value) })
		);
		const total = totalFor(rows, '2020');
		expect([bounds(total.quantity), total.quantity?.unquantifiedParts]).toEqual(['≥534', 1]);
		expect(codes(total)).toEqual(['unquantified_part']);
	});

	it('a total row checks its items and is not added', () => {
		const items = [30, 20].map((value) => figure({ period: '2020', value, report: 'r', place: `${value}` }));
		const agreeing = figure({ period: '2020', value: 50, report: 'r', role: 'total' });
		const disagreeing = figure({ period: '2020', value: 60, report: 'r', role: 'total' });
		expect(totals([...items, agreeing], '2020')).toEqual(['reported 50']);
		expect(findings([...items, agreeing])).toEqual([]);
		expect(totals([...items, disagreeing], '2020')).toEqual(['reported 50']);
		expect(findings([...items, disagreeing])).toEqual(['total_row_disagrees 60']);
	});

	it('a total row gives the number that its items leave open, and stands alone without items', () => {
		const total = figure({ period: '2020', value: 50, report: 'r', role: 'total' });
		const vague = figure({ period: '2020', value: 'trên 30', report: 'r' });
		expect(totals([vague, total], '2020')).toEqual(['reported 50']);
		expect(totals([total], '2020')).toEqual(['reported 50']);
	});

	it('a restated figure stands only while nobody reports it itself', () => {
		const restated = figure({
			period: '2019',
			value: 113,
			report: 'later',
			date: '2020-12-31',
			role: 'restatement'
		});
		const own = figure({ period: '2019', value: 110, report: 'own' });
		expect(totals([restated], '2019')).toEqual(['reported 113']);
		expect(totals([restated, own], '2019')).toEqual(['reported 110']);
	});

	it('a "trong đó" row of a later report replaces nothing', () => {
		const own = figure({ period: '2020', value: 30, topics: ['drugs'] });
		const part = figure({
			period: '2020',
			value: 10,
			topics: ['drugs'],
			role: 'part',
			report: 'b',
			date: '2021-02-01'
		});
		expect(totals([own, part], '2020')).toEqual(['reported 30']);
	});

	it('events and campaigns are evidence, never a total or a part of one', () => {
		const events = ['2020-03', '2020-05'].map((month) =>
			figure({ indicator: 'rally', period: month, value: 1, grain: 'event' })
		);
		const total = totalFor(events, '2020');
		expect([total.status, total.coverage]).toEqual(['none', 0]);
		expect(total.notes.map(({ code, params }) => [code, params])).toEqual([['events_only', { count: 2 }]]);
		const year = figure({ indicator: 'rally', period: '2020', value: 9 });
		expect(totals([...events, year], '2020')).toEqual(['reported 9']);
	});

	it('an attribute not stated is a series apart', () => {
		const figures = [
			figure({ period: '2020', value: 10 }),
			figure({ period: '2020', value: 10, topics: ['drugs'] }),
			figure({ period: '2020', value: 10, scope: 'own' }),
			figure({ period: '2020', value: 10, unit: 'tin, bài' }),
			figure({ period: '2020', value: 10, kind: 'plan' }),
			figure({ period: '2020', value: 10, origin: 'reposted' }),
			figure({ period: '2020', value: 10, body: 'Công an tỉnh' }),
			figure({ period: '2020', value: 10, province: LANG_SON })
		];
		expect(reconcile(figures, bundledReference()).series.length).toBe(8);
	});
});

describe('revisions', () => {
	const first = figure({ period: '2020', value: 34, report: 'a', date: '2020-12-01' });

	it('words or a blank never replace a number', () => {
		for (const value of ['nhiều', '']) {
			const later = figure({ period: '2020', value, report: 'b', date: '2021-02-01' });
			const total = totalFor([first, later], '2020');
			expect([bounds(total.quantity), total.history]).toEqual(['34', []]);
		}
	});

	it('a later interval around the number confirms it; one beside it replaces it', () => {
		const around = figure({ period: '2020', value: 'trên 30', report: 'b', date: '2021-02-01' });
		expect(totals([first, around], '2020')).toEqual(['reported 34']);
		const beside = figure({ period: '2020', value: 'trên 40', report: 'b', date: '2021-02-01' });
		expect(totals([first, beside], '2020')).toEqual(['reported ≥40']);
	});

	it('different values of one day: both listed, none current', () => {
		const rival = figure({ period: '2020', value: 36, report: 'b', date: '2020-12-01' });
		const total = totalFor([first, rival], '2020');
		expect([total.status, total.quantity, total.disputed]).toEqual(['none', null, true]);
		expect(total.notes.map(({ code, quantities }) => [code, quantities.map(bounds)])).toEqual([
			['disputed', ['34', '36']]
		]);
		expect(total.figures).toEqual([first.id, rival.id]);
		expect(findings([first, rival])).toEqual(['undecided_revision 34 / 36']);
		const decided = figure({ period: '2020', value: 35, report: 'c', date: '2021-01-01' });
		expect(totalFor([first, rival, decided], '2020').history).toEqual([first.id, rival.id]);
	});

	it('of values of one day, words around the number only confirm it, in whatever order they are loaded', () => {
		const said = (value: string) => figure({ period: '2020', value, report: value, date: '2021-01-05' });
		for (const values of [
			['trên 30', 'trên 20', '34'],
			['34', 'trên 20', 'trên 30'],
			['khoảng 34', '34']
		]) {
			const total = totalFor(values.map(said), '2020');
			expect([total.status, bounds(total.quantity), total.quantity?.flags]).toEqual(['reported', '34', []]);
		}
	});

	it('without a date nothing is replaced', () => {
		const undated = figure({ period: '2020', value: 36, report: 'b', date: null });
		expect(totals([first, undated], '2020')).toEqual(['none disputed']);
		const same = figure({ period: '2020', value: 34, report: 'b', date: null });
		expect(totals([first, same], '2020')).toEqual(['reported 34']);
	});

	it('a total around an undecided or separately reported period says so', () => {
		const rival = figure({ period: '2020', value: 36, report: 'b', date: '2020-12-01' });
		const before = figure({ period: '2019', value: 20 });
		const total = totalFor([first, rival, before], '2019-2020');
		expect([total.status, bounds(total.quantity), codes(total)]).toEqual(['pieced', '20', ['disputed']]);
		const elsewhere = figure({ period: '2020', value: 'số liệu đã có báo cáo riêng' });
		expect(codes(totalFor([before, elsewhere], '2020'))).toEqual(['reported_elsewhere']);
		expect(codes(totalFor([before, elsewhere], '2019-2020'))).toEqual(['reported_elsewhere']);
	});

	it('the same number in the final report lifts the early cut-off', () => {
		const early = figure({
			period: '2020',
			value: 34,
			report: 'a',
			date: '2020-10-01',
			cutOff: '2020-10-01'
		});
		const final = figure({ period: '2020', value: 34, report: 'b', date: '2020-12-31' });
		const total = totalFor([early, final], '2020');
		expect([total.earlyCutoff, total.coverage, total.history]).toEqual([null, 1, []]);
	});
});
