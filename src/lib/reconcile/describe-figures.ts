import type { Finding, FindingLevel } from '../domain/finding';
import type { Provenance } from '../domain/figure';
import type { Quantity } from '../domain/quantity';
import type { Block } from './block';

/** An amount for the parameters of a finding: as written, else its bounds in signs (`25`, `20–30`, `≥300`, `≤40`). */
function amountText({ text, low, high }: Quantity): string {
	if (text !== '' || (low === null && high === null)) return text;
	if (high === null) return `≥${low}`;
	if (low === null) return `≤${high}`;
	return low === high ? String(low) : `${low}–${high}`;
}

/** A number where the amount is one, else its text. */
export function amountParam(quantity: Quantity): number | string {
	return quantity.low !== null && quantity.low === quantity.high ? quantity.low : amountText(quantity);
}

/** The amounts of several figures in their order, `25 / 20`. */
export function listAmounts(blocks: readonly Block[]): string {
	return blocks.map((block) => amountParam(block.quantity)).join(' / ');
}

/** A finding about the row at `place`. */
export function findingAt(
	place: Provenance,
	code: string,
	level: FindingLevel,
	value: string,
	params: Finding['params']
): Finding {
	return { code, level, file: place.file, line: place.line, column: null, value, params };
}

/** What every finding about a figure can name: its period as written and its report, `''` where it has none. */
export function blockParams(block: Block): Readonly<Record<string, string>> {
	return { period: block.period.label, report: block.report ?? '' };
}
