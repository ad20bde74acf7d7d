import type { FigureBasis } from '../domain/figure';
import type { Coded } from '../domain/figure-table';
import { decideConvention, type ConventionKind } from '../domain/number-convention';
import type { Cell } from './cell';
import { mapPairs } from './coded-columns';
import type { FindingList } from './finding-list';
import { readAmount, type Amount } from './read-amount-cells';

/** What the user decided about the numbers of a file. */
export interface NumberChoices {
	readonly numbers?: 'vi' | 'en';
	readonly dash?: 'zero' | 'blank';
}

/** Decides how the columns write numbers; a column that writes both ways is a finding. */
export function decideNumbers(
	columns: readonly { readonly name: string; readonly texts: readonly string[] }[],
	findings: FindingList,
	choices: NumberChoices
): ConventionKind {
	if (choices.numbers !== undefined) return choices.numbers;
	const convention = decideConvention(columns.flatMap(({ texts }) => texts));
	// Without proof of the Vietnamese way (`2.5` beside `1.234`) the doubtful cells are asked, and that says it all.
	if (convention.kind === 'mixed' && convention.vietnamese.length > 0) {
		const vietnamese = convention.vietnamese.join('; ');
		const english = [...convention.english, ...convention.undecided].join('; ');
		findings.add('number.mixed', 'warning', {
			column: columns[0]?.name ?? null,
			value: `${vietnamese} / ${english}`,
			params: { vietnamese, english }
		});
	}
	return convention.kind;
}

/** Reads the amounts of a file, each distinct combination of text, bounds and basis once. */
export function readAmountColumn(
	named: (name: string) => Coded<string>,
	basis: Coded<Cell<FigureBasis>>,
	findings: FindingList,
	choices: NumberChoices
): Coded<Cell<Amount>> {
	const value = named('value');
	const [low, high] = [named('low'), named('high')];
	const convention = decideNumbers([{ name: 'value', texts: value.values }], findings, choices);
	const bounds = decideNumbers([{ name: 'low', texts: [...low.values, ...high.values] }], findings, choices);
	const pairs = mapPairs(low, high, (lowText, highText) => ({ low: lowText, high: highText }));
	const hand = mapPairs(pairs, basis, (texts, cell) => ({
		...texts,
		basis: cell.kind === 'read' ? cell.value : ('stated' as const)
	}));
	const options = { value: convention, bounds, dash: choices.dash ?? ('undecided' as const) };
	return mapPairs(value, hand, (text, cells) => readAmount({ value: text, ...cells }, options));
}
