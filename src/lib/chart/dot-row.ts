import type { PlaceId } from '../domain/brand';
import type { Origin } from '../domain/figure';
import { groupBy } from '../domain/group-by';
import type { Quantity } from '../domain/quantity';
import { wordQuantity, type QuantityForm } from '../i18n/format/word-quantity';
import type { Language } from '../i18n/messages';
import { messagesIn } from '../i18n/messages-in';

/** One compared figure. `detail` is its period or definition in a few words, `reasons` why it is not ranked. */
export interface DotRow {
	readonly id: string;
	readonly name: string;
	readonly place: PlaceId;
	/** Absent is the place's own; a figure of a public page does not take the place's colour. */
	readonly origin?: Origin;
	readonly quantity: Quantity | null;
	readonly ranked: boolean;
	readonly detail: string;
	readonly reasons: readonly string[];
	/** What it stands under among the ranked; `null` is nothing, which comes before all others. */
	readonly section?: Section | null;
	/** The amount in words where it is not a plain number: `+82,3%`, and at length what it is worked out from. */
	readonly said?: { readonly brief: string; readonly full: string };
}

/** Rows that stand together under words: a region, those kept at the top. Lower orders come first. */
export interface Section {
	readonly name: string;
	readonly order: number;
}

/** What stands on one line: a figure, the words over a section, or the rule under the ranked ones. */
export type DotLine = DotRow | 'divider' | { readonly heading: string };

/** What the ranked rows go by inside their section. */
export type DotOrder = 'amount' | 'name';

/** Whether a line is a figure. */
export function isDot(line: DotLine): line is DotRow {
	return line !== 'divider' && 'id' in line;
}

/** A figure in words: signs where there is little room, at length in a tip or a table. */
export function wordDot(row: DotRow, language: Language, form: QuantityForm = 'normal'): string {
	if (row.said !== undefined) return form === 'short' ? row.said.brief : row.said.full;
	return row.quantity === null
		? messagesIn(language).quantity.noData
		: wordQuantity(row.quantity, language, form);
}

/** Vietnamese order, numbers inside names by their value. */
const collator = new Intl.Collator('vi', { numeric: true });

/**
 * Ranked rows by section, sections in their order, inside them from the greatest certain amount down or by name;
 * then the divider and the rest in the order given.
 */
export function orderDots(rows: readonly DotRow[], order: DotOrder = 'amount'): DotLine[] {
	const ranked = rows.filter((row) => row.ranked);
	const sections = [...groupBy(ranked, ({ section }) => section?.name ?? '').values()];
	sections.sort(([one], [other]) => (one?.section?.order ?? -1) - (other?.section?.order ?? -1));
	const lines = sections.flatMap((own): DotLine[] => {
		const heading = own[0]?.section?.name;
		const sorted = own.sort(comparerOf(order));
		return heading === undefined ? sorted : [{ heading }, ...sorted];
	});
	const rest = rows.filter((row) => !row.ranked);
	return rest.length === 0 ? lines : [...lines, 'divider', ...rest];
}

function comparerOf(order: DotOrder): (a: DotRow, b: DotRow) => number {
	if (order === 'name') return (a, b) => collator.compare(bareName(a), bareName(b));
	const certain = (row: DotRow): number => row.quantity?.low ?? Number.NEGATIVE_INFINITY;
	const possible = (row: DotRow): number => row.quantity?.high ?? Number.POSITIVE_INFINITY;
	return (a, b) => certain(b) - certain(a) || possible(b) - possible(a);
}

/** The name without the rank that stands before it. */
function bareName({ name }: DotRow): string {
	return name.replace(/^[\d–]+\. /, '');
}
