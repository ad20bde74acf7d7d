import type { StatementId } from '../domain/brand';
import type { Statement } from '../domain/statement';

/**
 * What a statement has taken the place of, and what those had, as they were read: the imported text of one that was
 * corrected, all those merged into one, the whole that a part was split off. In the order of `superseded`, which that
 * of reading is; empty for a statement that stands as it was read.
 */
export function earlierStatements(
	{ id, replaces }: Pick<Statement, 'id' | 'replaces'>,
	superseded: readonly Statement[]
): readonly Statement[] {
	const seen = new Set<StatementId>();
	const waiting = [...replaces];
	for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
		if (seen.has(next)) continue;
		seen.add(next);
		const name = next;
		waiting.push(...superseded.filter((one) => one.id === name).flatMap((one) => one.replaces));
	}
	if (replaces.length === 0) return [];
	return superseded.filter((one) => seen.has(one.id) || one.id === id);
}

/** The standing statements that have taken the place of one; empty where none has. */
export function statementsInPlaceOf(
	id: StatementId,
	standing: readonly Statement[],
	superseded: readonly Statement[]
): readonly Statement[] {
	return standing.filter((statement) =>
		earlierStatements(statement, superseded).some((earlier) => earlier.id === id)
	);
}
