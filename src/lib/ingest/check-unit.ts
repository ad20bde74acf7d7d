import type { Indicator } from '../reference/reference';
import { holdCell, readCell, remark, type Cell } from './cell';
import { compareUnits, isPercentage } from './compare-units';
import type { Amount } from './read-amount-cells';

/** What a row says that its amount counts: the column of units and the indicator, `null` where it is held. */
export interface StatedUnit {
	readonly column: string;
	readonly indicator: Indicator | null;
}

/** Percentages and averages are counts of nothing. */
function formAgainst(
	{ form, isAverage, quantity }: Amount,
	column: string,
	indicator: Indicator
): 'percent' | 'average' | null {
	const isRate = indicator.kind === 'rate';
	if (form === 'percent' && !isRate && !isPercentage(column)) return 'percent';
	return isAverage && quantity.per === null && !isRate ? 'average' : null;
}

/**
 * Checks an amount against what its row counts: a percentage or an average is held unless that is what is asked
 * for; an amount whose own unit contradicts the unit column, or without one the indicator, is held, and one whose
 * unit only differs from the column is said. A reading made by hand stands: its text is evidence.
 */
export function checkUnit(cell: Cell<Amount>, { column, indicator }: StatedUnit): Cell<null> {
	if (cell.kind === 'held' || indicator === null || cell.value.byHand) return readCell(null);
	const { quantity, unitText: own } = cell.value;
	const value = quantity.text;
	const form = formAgainst(cell.value, column, indicator);
	if (form !== null) return holdCell('value.not_amount', 'value', value, { form });
	const isUnasked = column === '' && indicator.kind === 'rate';
	if (isUnasked || (quantity.low ?? quantity.high) === null) return readCell(null);
	const unit = column || indicator.unitVi;
	const comparison = compareUnits(own, unit);
	const params = { own, stated: unit, by: column === '' ? 'indicator' : 'column' };
	if (comparison === 'contradict')
		return holdCell('unit.disagrees', 'value', value, { ...params, held: 'yes' });
	if (comparison === 'agree' || column === '' || quantity.per !== null) return readCell(null);
	return readCell(null, [remark('unit.disagrees', 'warning', 'value', value, params)]);
}
