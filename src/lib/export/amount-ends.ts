import type { ExportAmount } from './model';

/** The ends of an amount as far as they are known: `low` and `high` are alike where one number is given. */
export interface AmountEnds {
	readonly low: number | null;
	readonly high: number | null;
}

/**
 * Between which numbers an amount lies; `null` is an end that is not known. At most 30 has no low end of its own: a
 * zero there would look reported.
 */
export function endsOf({ value, upTo, limit }: ExportAmount): AmountEnds {
	switch (limit) {
		case 'exact':
		case 'about':
			return { low: value, high: value };
		case 'at_least':
		case 'over':
			return { low: value, high: null };
		case 'at_most':
		case 'under':
		case 'near':
			return { low: null, high: value };
		case 'range':
			return { low: value, high: upTo };
	}
}
