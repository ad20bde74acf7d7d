import type { FigureBasis } from '../domain/figure';
import type { Coded } from '../domain/figure-table';
import type { ConventionKind } from '../domain/number-convention';
import type { Cell } from './cell';
import { mapPairs } from './coded-columns';
import type { Conventions } from './conventions';
import { readAmount, type Amount } from './read-amount-cells';

/** The amounts of a file, and how its column of values writes numbers. */
export interface AmountColumn {
	readonly cells: Coded<Cell<Amount>>;
	readonly convention: ConventionKind;
}

/** Reads the amounts of a file, each distinct combination of text, bounds and basis once. */
export function readAmountColumn(
	named: (name: string) => Coded<string>,
	basis: Coded<Cell<FigureBasis>>,
	conventions: Conventions
): AmountColumn {
	const value = named('value');
	const [low, high] = [named('low'), named('high')];
	const convention = conventions.decide('value', value.values);
	const bounds = conventions.decide('low', [...low.values, ...high.values]);
	const pairs = mapPairs(low, high, (lowText, highText) => ({ low: lowText, high: highText }));
	const hand = mapPairs(pairs, basis, (texts, cell) => ({
		...texts,
		basis: cell.kind === 'read' ? cell.value : ('stated' as const)
	}));
	const options = { value: convention, bounds, dash: conventions.dash };
	const cells = mapPairs(value, hand, (text, more) => readAmount({ value: text, ...more }, options));
	return { cells, convention };
}
