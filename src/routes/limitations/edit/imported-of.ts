import type { Statement } from '../../../lib/domain/statement';

/**
 * The statements of files that one takes the place of, as they were read, through edits, splits and merges since; the
 * statement itself where it is as it was read.
 */
export function importedOf(statement: Statement, superseded: readonly Statement[]): readonly Statement[] {
	const found = new Map<string, Statement>();
	const seen = new Set<string>();
	const look = (one: Statement, isChange: boolean): void => {
		if (!isChange) found.set(one.id, one);
		for (const id of one.replaces) {
			if (seen.has(id)) continue;
			seen.add(id);
			for (const before of superseded) if (before.id === id) look(before, before.replaces.length > 0);
		}
	};
	look(statement, statement.replaces.length > 0);
	return [...found.values()];
}
