import { expect, it } from 'vitest';
import { quarterPeriod, yearPeriod } from '../../src/lib/domain/make-period';
import { reconcile } from '../../src/lib/reconcile/reconcile';
import { totalOf } from '../../src/lib/reconcile/total-of';
import { bundledReference } from '../../src/lib/reference/bundled';
import { wordEvidence } from '../../src/lib/ui/word-evidence';
import { figure } from '../reconcile/make-figure';

const reference = bundledReference();

it('tells what the coder counted from what the report says', () => {
	const figures = [figure({ period: '2019', value: 'ít nhất 13', basis: 'counted' })];
	const [series] = reconcile(figures, reference).series;
	if (!series) throw new Error('no series');
	const sources = { figures, reports: [], reference };
	const isCounted = wordEvidence(totalOf(series, yearPeriod(2019)), sources, 'vi').figures[0]?.isCounted;
	expect(isCounted).toBe(true);
});

it('explains both bounds of a figure where different reports give them', () => {
	const figures = [
		figure({ period: '2019-H1', value: 25 }),
		figure({ period: '2019-9M', value: 'trên 30' }),
		figure({ period: '2019', value: 50 })
	];
	const [series] = reconcile(figures, reference).series;
	if (!series) throw new Error('no series');
	const total = totalOf(series, quarterPeriod(2019, 3));
	const { amount, steps, upperSteps } = wordEvidence(total, { figures, reports: [], reference }, 'vi');
	expect(amount).toMatch(/^5–25/);
	expect(steps).toEqual([
		{ sign: 1, text: '9 tháng đầu năm 2019: > 30' },
		{ sign: -1, text: '6 tháng đầu năm 2019: 25' }
	]);
	expect(upperSteps).toEqual([
		{ sign: 1, text: 'Năm 2019: 50' },
		{ sign: -1, text: '6 tháng đầu năm 2019: 25' }
	]);
});
