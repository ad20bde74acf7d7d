import type { Figure } from '../domain/figure';

/** Everything that a row of a block can still differ in; file and line are not columns. */
function likenessOf(figure: Figure): string {
	const { quantity, provenance } = figure;
	return JSON.stringify([
		figure.role,
		figure.partOf,
		figure.cumulative,
		figure.venue,
		figure.asOf,
		figure.basis,
		figure.bodyText,
		figure.unitText,
		figure.period.label,
		figure.period.window.start,
		figure.period.window.end,
		quantity.text,
		quantity.low,
		quantity.high,
		provenance.placeInReport,
		provenance.source,
		provenance.note
	]);
}

/**
 * Tells rows of one block that are alike in every column, place in the report included, from the others: the
 * first of each stays, its copies are held for a decision (domain model §4.1), so that nothing counts twice.
 */
export function separateDuplicates(rows: readonly Figure[]): {
	readonly kept: readonly Figure[];
	readonly copies: readonly { readonly first: Figure; readonly copy: Figure }[];
} {
	if (rows.length < 2) return { kept: rows, copies: [] };
	const firsts = new Map<string, Figure>();
	const copies: { first: Figure; copy: Figure }[] = [];
	for (const copy of rows) {
		const likeness = likenessOf(copy);
		const first = firsts.get(likeness);
		if (first) copies.push({ first, copy });
		else firsts.set(likeness, copy);
	}
	return { kept: [...firsts.values()], copies };
}
