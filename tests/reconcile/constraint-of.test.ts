import { describe, expect, it } from 'vitest';
import type { Block } from '../../src/lib/reconcile/block';
import {
	boundsTowardsOthers,
	boundsWithSlack,
	constraintOf,
	endsEarly,
	isLoose,
	knownDays
} from '../../src/lib/reconcile/constraint-of';
import { figure } from './make-figure';
import { onlySeries } from './show-total';

function blockOf(value: string | number, given: Partial<Parameters<typeof figure>[0]> = {}): Block {
	const block = onlySeries([figure({ period: '2020-02', value, ...given })]).revisions[0]?.current;
	if (!block) throw new Error('no block');
	return block;
}

describe('a figure towards others', () => {
	it.each<[string | number, [number, number], [number, number]]>([
		[100, [100, 100], [100, 100]],
		['trên 100', [100, Infinity], [100, Infinity]],
		['gần 100', [0, 100], [0, 100]],
		['từ 20 đến 30', [20, 30], [20, 30]],
		['khoảng 100', [100, 100], [90, 110]],
		['ước đạt 100', [100, 100], [90, 110]]
	])('%s has bounds, with slack where it is loose', (value, worded, loose) => {
		const block = blockOf(value);
		expect(boundsTowardsOthers(block)).toEqual(worded);
		const [low, high] = boundsWithSlack(block.quantity);
		expect([low, high].map((one) => Math.round(one * 1e6) / 1e6)).toEqual(loose);
		const constraint = constraintOf(block);
		expect([constraint.low, constraint.high]).toEqual([low, high]);
		expect(constraint.to - constraint.from).toBe(29);
		expect(isLoose(block.quantity)).toBe(loose[0] !== worded[0]);
	});

	it.each<[string, Parameters<typeof blockOf>[1], boolean, number]>([
		['to the end', {}, false, 29],
		['perhaps to the end', { earlyCutoff: 'unknown' }, false, 29],
		['to a day within', { cutOff: '2020-02-10' }, true, 10],
		['to its first day', { cutOff: '2020-02-01' }, true, 1],
		['to a day before', { cutOff: '2020-01-15' }, true, 0],
		['to a day after', { cutOff: '2020-03-15' }, true, 29]
	])('whose data reach %s', (_, given, isEarly, days) => {
		const block = blockOf(100, given);
		const high = isEarly ? Infinity : 100;
		expect([endsEarly(block), knownDays(block)]).toEqual([isEarly, days]);
		expect([boundsTowardsOthers(block)[1], constraintOf(block).high]).toEqual([high, high]);
	});
});
