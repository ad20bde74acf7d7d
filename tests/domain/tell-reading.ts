import type { Quantity } from '../../src/lib/domain/quantity';
import type { ReadQuantityOptions } from '../../src/lib/domain/quantity-reading';
import { readQuantity } from '../../src/lib/domain/read-quantity';

function tellQuantity({ low, high, wording, per, flags, missing }: Quantity): string {
	const bounds = low === high ? String(low) : `${low ?? '?'}..${high ?? '?'}`;
	const rate = per === null ? '' : ` per ${per}`;
	return [bounds + rate, wording, ...flags, ...(missing === null ? [] : [missing])].join(' ');
}

/**
 * A reading in one line, for tables: form, bounds, wording and flags, the unit in brackets, notes; behind `&` the
 * second number. `? 2 | 3` is asked, `! date` is held.
 */
export function tellReading(text: string, options: ReadQuantityOptions = {}): string {
	const reading = readQuantity(text, options);
	if (reading.kind === 'ambiguous') return `? ${reading.candidates.join(' | ')}`;
	if (reading.kind === 'unreadable') return `! ${reading.reason}`;
	const { form, quantity, unitText, second, notes } = reading;
	const first = [form, tellQuantity(quantity), `[${unitText}]`, ...notes].join(' ');
	if (second === null) return first;
	return `${first} & ${second.relation} ${tellQuantity(second.quantity)} [${second.unitText}]`;
}
