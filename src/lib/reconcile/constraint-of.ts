import type { Quantity } from '../domain/quantity';
import type { Block } from './block';
import { dayNumber } from './day-number';
import type { Constraint } from './network';

/** How far an approximate or estimated amount may be off, each way (domain model §4.2, rule 4). */
export const APPROXIMATE_SLACK = 0.1;

/** Whether the amount was worded as approximate or estimated. */
export function isLoose(quantity: Quantity): boolean {
	return quantity.flags.includes('approximate') || quantity.flags.includes('estimate');
}

/** Whether the data end before the period does; such a figure is only a lower bound against any other. */
export function endsEarly(block: Block): boolean {
	return block.earlyCutoff !== null && block.earlyCutoff !== 'unknown';
}

/** Days of the period that the data reach: all of them unless they end early. */
export function knownDays({ earlyCutoff, from, to }: Block): number {
	if (earlyCutoff === null || earlyCutoff === 'unknown') return to - from;
	return Math.min(to, Math.max(from, dayNumber(earlyCutoff.dataEnd) + 1)) - from;
}

/** The bounds of a figure towards others, without slack: [low, high], `Infinity` where open. */
export function boundsTowardsOthers(block: Block): readonly [number, number] {
	const { low, high } = block.quantity;
	return [low ?? 0, endsEarly(block) ? Infinity : (high ?? Infinity)];
}

/** The bounds of an amount, with slack where it is approximate or an estimate; `Infinity` where open. */
export function boundsWithSlack(quantity: Quantity): readonly [number, number] {
	const slack = isLoose(quantity) ? APPROXIMATE_SLACK : 0;
	return [(quantity.low ?? 0) * (1 - slack), (quantity.high ?? Infinity) * (1 + slack)];
}

/** What a figure says in the network: its bounds, with slack where it is approximate or an estimate. */
export function constraintOf(block: Block): Constraint {
	const [low, high] = boundsWithSlack(block.quantity);
	return { from: block.from, to: block.to, low, high: endsEarly(block) ? Infinity : high };
}
