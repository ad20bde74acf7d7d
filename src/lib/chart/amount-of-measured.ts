import type { Quantity } from '../domain/quantity';
import type { ExportAmount } from '../export/model';
import { amountOf, amountOfTotal, shareOf } from './amount-of';
import type { DrawnMeasure, DrawnPoint } from './drawn-measure';
import { rounded } from './word-measured';

/** Measures that are shares of something, or changes as a share. */
const SHARES: Readonly<Partial<Record<DrawnMeasure, 'percent' | 'change_percent'>>> = {
	plan_share: 'percent',
	change_same_period: 'change_percent',
	change_previous: 'change_percent'
};

/** The number that `wordMeasured` leads with, and what limits it; `null` where it is withheld. */
export function amountOfMeasured(measure: DrawnMeasure, point: DrawnPoint | null): ExportAmount | null {
	if (point === null) return null;
	if (measure === 'total' && point.change === null) return amountOfTotal(point.total);
	return levelOfMeasured(measure, point);
}

/**
 * The number at which a point is drawn, and what limits it: of a total that is not of its whole period a lower bound.
 * `null` where nothing is drawn.
 */
export function levelOfMeasured(measure: DrawnMeasure, point: DrawnPoint): ExportAmount | null {
	const { value, change } = point;
	return amountOfValue(measure, measure === 'index' && value ? rounded(value) : value, change !== null);
}

/** A value of a measure: a share where the measure is one, else as `amountOf` has it. */
export function amountOfValue(
	measure: DrawnMeasure,
	value: Quantity | null,
	change = false
): ExportAmount | null {
	const kind = SHARES[measure];
	const amount = amountOf(value, change || kind === 'change_percent');
	return amount && kind !== undefined ? { ...amount, kind } : amount;
}

/** The percentage of a change; `null` where it is withheld or there is none. */
export function shareOfChange({ change }: DrawnPoint): ExportAmount | null {
	if (change?.percentage.kind !== 'value') return null;
	return shareOf(change.percentage.value, 'change_percent');
}
