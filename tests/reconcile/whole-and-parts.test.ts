import { describe, expect, it } from 'vitest';
import { reconcile } from '../../src/lib/reconcile/reconcile';
import { totalOf } from '../../src/lib/reconcile/total-of';
import { bundledReference } from '../../src/lib/reference/bundled';
import { figure, period } from './make-figure';
import { bounds, combined, show } from './show-total';

const reference = bundledReference();
const JOINT = ['crime', 'drugs', 'trafficking'];

describe('a whole and its parts', () => {
	it('E8: a consolidated province is the whole of its localities', () => {
		const combination = combined(
			[
				figure({ period: '2020', value: 100, scope: 'consolidated' }),
				figure({ period: '2020', value: 30, locality: 'Huyện Càng Long' }),
				figure({ period: '2020', value: 20, locality: 'Huyện Cầu Kè' })
			],
			'2020'
		);
		expect([combination.kind, bounds(combination.quantity)]).toEqual(['single', '100']);
		expect(combination.members.map(({ quantity }) => bounds(quantity))).toEqual(['30', '20']);
		expect([combination.rest?.code, bounds(combination.rest?.quantity ?? null)]).toEqual(['rest', '50']);
	});

	it('a whole known for half of the year hides no part: only a range, from the greatest to all together', () => {
		const consolidated = { scope: 'consolidated' as const };
		const given = [
			figure({ period: '2020-H1', value: 60, ...consolidated }),
			figure({ period: '2020', value: 30, locality: 'Huyện Càng Long' }),
			figure({ period: '2020', value: 20, locality: 'Huyện Cầu Kè' })
		];
		const half = combined(given, '2020');
		expect([half.kind, half.quantity, half.total, half.rest]).toEqual(['side_by_side', null, null, null]);
		expect(bounds(half.range)).toBe('60–110');
		expect(half.members.map(({ quantity }) => bounds(quantity))).toEqual(['60', '30', '20']);
		const whole = combined([...given, figure({ period: '2020-H2', value: 40, ...consolidated })], '2020');
		expect([whole.kind, bounds(whole.quantity), bounds(whole.rest?.quantity ?? null)]).toEqual([
			'single',
			'100',
			'50'
		]);
	});

	it('E10: guidance documents are the whole of plans and letters', () => {
		const combination = combined(
			[
				figure({ indicator: 'plan_issued', period: '2020', value: 'ít nhất 2' }),
				figure({ indicator: 'official_letter_issued', period: '2020', value: 3 }),
				figure({ indicator: 'guidance_doc_issued', period: '2020', value: 6 })
			],
			'2020'
		);
		expect([combination.kind, bounds(combination.quantity)]).toEqual(['single', '6']);
		expect(bounds(combination.rest?.quantity ?? null)).toBe('0–1');
	});

	it('E26: remainders along time and along place, and nothing where neither gives one', () => {
		const figures = [
			figure({ period: '2020', value: 100, scope: 'consolidated' }),
			figure({ period: '2020-H1', value: 40, scope: 'consolidated' }),
			figure({ period: '2020', value: 30, locality: 'Huyện Càng Long' })
		];
		const { series } = reconcile(figures, reference);
		const [province, locality] = series;
		if (!province || !locality) throw new Error('two series expected');
		expect(['2020-H1', '2020-H2'].map((text) => show(totalOf(province, period(text))))).toEqual([
			'reported 40',
			'derived 60'
		]);
		expect(show(totalOf(locality, period('2020-H1')))).toBe('none');
		const year = combined(figures, '2020');
		expect([bounds(year.quantity), year.rest?.code, bounds(year.rest?.quantity ?? null)]).toEqual([
			'100',
			'rest',
			'70'
		]);
		const half = combined(figures, '2020-H1');
		expect([bounds(half.quantity), half.rest, half.unreported.length]).toEqual(['40', null, 1]);
	});

	it('E27: a "trong đó" row is part of its joint whole', () => {
		const whole = figure({ period: '2020', value: 34, topics: JOINT, report: 'r', line: 7 });
		const part = figure({
			period: '2020',
			value: 10,
			topics: ['drugs'],
			report: 'r',
			role: 'part',
			partOf: '7'
		});
		const combination = combined([whole, part], '2020');
		expect([combination.kind, bounds(combination.quantity)]).toEqual(['single', '34']);
		expect(combination.total?.notes.map(({ code }) => code)).toEqual(['joint_topics']);
		expect(combination.members.map(({ quantity }) => bounds(quantity))).toEqual(['10']);
		expect(bounds(combination.rest?.quantity ?? null)).toBe('24');
	});

	it('a "trong đó" row with the attributes of its whole adds nothing', () => {
		const whole = figure({ period: '2020', value: 34, report: 'r', line: 7 });
		const part = figure({ period: '2020', value: 10, report: 'r', role: 'part', partOf: '7' });
		expect(bounds(combined([whole, part], '2020').quantity)).toBe('34');
	});

	it('a wider topic is the whole of a narrower one', () => {
		const combination = combined(
			[
				figure({ period: '2020', value: 100, topics: ['social_evils'] }),
				figure({ period: '2020', value: 40, topics: ['drugs'] }),
				figure({ period: '2020', value: 15, topics: ['rehab'] })
			],
			'2020'
		);
		expect([bounds(combination.quantity), bounds(combination.rest?.quantity ?? null)]).toEqual(['100', '60']);
		expect(combination.members.map(({ rest }) => bounds(rest?.quantity ?? null))).toEqual(['25']);
	});

	it('parts above their whole are said so and leave no rest', () => {
		const combination = combined(
			[
				figure({ period: '2020', value: 40, scope: 'consolidated' }),
				figure({ period: '2020', value: 30, locality: 'Huyện Càng Long' }),
				figure({ period: '2020', value: 20, locality: 'Huyện Cầu Kè' })
			],
			'2020'
		);
		expect(combination.rest).toBeNull();
		expect(combination.notes.map(({ code, params }) => [code, params])).toEqual([
			['parts_do_not_add_up', { sum: 50, whole: 40 }]
		]);
	});

	it('a part with gaps leaves the rest and what was not reported', () => {
		const combination = combined(
			[
				figure({ period: '2020', value: 100, scope: 'consolidated' }),
				figure({ period: '2020-Q1', value: 30, locality: 'Huyện Càng Long' })
			],
			'2020'
		);
		expect([combination.rest?.code, bounds(combination.rest?.quantity ?? null)]).toEqual([
			'rest_and_unreported',
			'70'
		]);
	});
});
