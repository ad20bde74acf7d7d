import type { Quantity } from '../domain/quantity';
import { addQuantities, isQuantified, remainderOf } from '../domain/quantity-arithmetic';
import type { Total, TotalNote } from '../domain/total';
import type { Reference } from '../reference/reference';
import { APPROXIMATE_SLACK, isLoose } from './constraint-of';
import { amountParam } from './describe-figures';
import { areSeparateParts } from './relate-series';

/**
 * What a whole has beyond its reported parts: *phần còn lại* (`rest`) where every part is fully covered, else
 * *phần còn lại và phần chưa báo cáo* (`rest_and_unreported`).
 */
export interface Rest {
	readonly code: 'rest' | 'rest_and_unreported';
	readonly quantity: Quantity;
}

interface RestAnswer {
	readonly rest: Rest | null;
	readonly notes: readonly TotalNote[];
}

function isFullyCovered({ coverage, earlyCutoff, quantity }: Total): boolean {
	const isEarly = earlyCutoff !== null && earlyCutoff !== 'unknown';
	return coverage === 1 && !isEarly && quantity !== null && isQuantified(quantity);
}

function noteOnParts(
	code: TotalNote['code'],
	parts: readonly Total[],
	params: TotalNote['params']
): TotalNote {
	return {
		code,
		params,
		periods: parts.map(({ period }) => period),
		quantities: parts.flatMap(({ quantity }) => quantity ?? []),
		figures: parts.flatMap(({ figures }) => figures)
	};
}

function exceeds(sum: Quantity, whole: Quantity): boolean {
	if (sum.low === null || whole.high === null) return false;
	const slack = isLoose(sum) || isLoose(whole) ? APPROXIMATE_SLACK : 0;
	return sum.low > whole.high * (1 + slack);
}

/**
 * The remainder of a whole once its parts are taken away. None where the whole is disputed or not fully covered
 * itself, where parts may count the same thing twice, or where they exceed the whole, which is a note.
 */
export function restOf(whole: Total, parts: readonly Total[], reference: Reference): RestAnswer {
	const none: RestAnswer = { rest: null, notes: [] };
	const { quantity } = whole;
	if (parts.length === 0 || quantity === null || !isFullyCovered(whole)) return none;
	if (whole.disputed || parts.some(({ disputed }) => disputed)) return none;
	const isSeparate = parts.every((a, i) =>
		parts.slice(i + 1).every((b) => areSeparateParts(a.series, b.series, reference))
	);
	if (!isSeparate)
		return { rest: null, notes: [noteOnParts('overlapping_sets', parts, { count: parts.length })] };
	const amounts = parts.flatMap((part) => part.quantity ?? []);
	const sum = addQuantities(amounts);
	if (exceeds(sum, quantity)) {
		const params = { sum: amountParam(sum), whole: amountParam(quantity) };
		return { rest: null, notes: [noteOnParts('parts_do_not_add_up', [whole, ...parts], params)] };
	}
	const code = parts.every(isFullyCovered) ? 'rest' : 'rest_and_unreported';
	return { rest: { code, quantity: remainderOf(quantity, amounts) }, notes: [] };
}
