import { describe, expect, it } from 'vitest';
import { reconcile } from '../../src/lib/reconcile/reconcile';
import { totalOf } from '../../src/lib/reconcile/total-of';
import { bundledReference } from '../../src/lib/reference/bundled';
import { figure, period, TRA_VINH } from './make-figure';
import { codes, combined, findings, show } from './show-total';

const reference = bundledReference();
const JOINT = ['crime', 'drugs', 'trafficking'];

describe('across series', () => {
	it('E7: a joint figure is one group of its topics, flagged', () => {
		const reconciled = reconcile([figure({ period: '2020', value: 34, topics: JOINT })], reference);
		const found = reconciled.series.map((series) => totalOf(series, period('2020')));
		expect(found.map(show)).toEqual(['reported 34']);
		expect(found.map(codes)).toEqual([['joint_topics']]);
		expect(found.map(({ series }) => series.topics)).toEqual([JOINT]);
	});

	it('E23: three rallies in one report are three rallies and 1.000 attendances', () => {
		const rows = [500, 300, 200].flatMap((people, i) => [
			figure({ indicator: 'rally', period: '2020', value: 1, report: 'r', place: `ý ${i}` }),
			figure({ indicator: 'event_attendance', period: '2020', value: people, report: 'r', place: `ý ${i}` })
		]);
		const { series } = reconcile(rows, reference);
		expect(series.map((one) => show(totalOf(one, period('2020'))))).toEqual(['reported 3', 'reported 1000']);
		expect(findings(rows)).toEqual([]);
	});

	it('rows alike in every column count once and are a finding', () => {
		const rows = [1, 1, 1].map((value) =>
			figure({ indicator: 'rally', period: '2020', value, report: 'r', place: 'ý 1' })
		);
		const { series, findings: found } = reconcile(rows, reference);
		expect(series.map((one) => show(totalOf(one, period('2020'))))).toEqual(['reported 1']);
		expect(found.map(({ code, line }) => [code, line])).toEqual([
			['duplicate_rows', rows[1]?.provenance.line],
			['duplicate_rows', rows[2]?.provenance.line]
		]);
	});

	it('E30: a city of a province is a locality of it, in a series apart', () => {
		const figures = [
			figure({ period: '2020', value: 12, locality: 'TP. Trà Vinh' }),
			figure({ period: '2020', value: 50 })
		];
		const { series } = reconcile(figures, reference);
		expect(series.map((one) => [one.series.province, one.series.locality])).toEqual([
			[TRA_VINH, 'TP. Trà Vinh'],
			[TRA_VINH, null]
		]);
		expect(combined(figures, '2020').kind).toBe('side_by_side');
	});
});
