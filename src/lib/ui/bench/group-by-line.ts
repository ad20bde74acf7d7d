import type { HeldRow } from '../../domain/reading';

/** One entry a line with all its reasons: a crosstab's row is held cell by cell, but is one row to who mends it. */
export function groupByLine(held: readonly HeldRow[]): readonly HeldRow[] {
	const lines = new Map<number, HeldRow>();
	for (const row of held) {
		const codes = [...new Set([...(lines.get(row.line)?.codes ?? []), ...row.codes])];
		lines.set(row.line, { ...row, codes });
	}
	return [...lines.values()];
}
