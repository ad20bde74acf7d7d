import type { FigureBasis } from '../domain/figure';
import type { Coded } from '../domain/figure-table';
import { decideConvention, type ConventionKind } from '../domain/number-convention';
import type { Cell } from './cell';
import { mapPairs } from './coded-columns';
import type { FindingList } from './finding-list';
import { readAmount, type Amount } from './read-amount-cells';
import { tellConvention } from './tell-convention';

/** What the user decided about the numbers of a file. */
export interface NumberChoices {
	readonly numbers?: 'vi' | 'en';
	readonly dash?: 'zero' | 'blank';
}

/** Decides how a column writes numbers, and says so under its header `column` where it is not the Vietnamese way. */
export function decideNumbers(
	column: string,
	texts: readonly string[],
	findings: FindingList,
	choices: NumberChoices
): ConventionKind {
	if (choices.numbers !== undefined) return choices.numbers;
	const convention = decideConvention(texts);
	tellConvention(convention, column, findings);
	return convention.kind;
}

/** The amounts of a file, and how its column of values writes numbers. */
export interface AmountColumn {
	readonly cells: Coded<Cell<Amount>>;
	readonly convention: ConventionKind;
}

/** Reads the amounts of a file, each distinct combination of text, bounds and basis once. */
export function readAmountColumn(
	named: (name: string) => Coded<string>,
	basis: Coded<Cell<FigureBasis>>,
	headerOf: (name: string) => string,
	findings: FindingList,
	choices: NumberChoices
): AmountColumn {
	const value = named('value');
	const [low, high] = [named('low'), named('high')];
	const convention = decideNumbers(headerOf('value'), value.values, findings, choices);
	const bounds = decideNumbers(headerOf('low'), [...low.values, ...high.values], findings, choices);
	const pairs = mapPairs(low, high, (lowText, highText) => ({ low: lowText, high: highText }));
	const hand = mapPairs(pairs, basis, (texts, cell) => ({
		...texts,
		basis: cell.kind === 'read' ? cell.value : ('stated' as const)
	}));
	const options = { value: convention, bounds, dash: choices.dash ?? ('undecided' as const) };
	const cells = mapPairs(value, hand, (text, more) => readAmount({ value: text, ...more }, options));
	return { cells, convention };
}
