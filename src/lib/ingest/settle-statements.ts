import type { StatementId } from '../domain/brand';
import type { StatementRow } from '../domain/statement';
import type { Finding } from '../domain/finding';
import type { FindingGroups } from './finding-groups';

/** Statements after corrections, splits and merges. */
export interface SettledStatements {
	readonly standing: readonly StatementRow[];
	readonly superseded: readonly StatementRow[];
	/** The standing statements that an id stands for now: itself, what took its place, or none that is known. */
	standFor(id: StatementId): readonly StatementId[];
}

function tell(code: string, { provenance: { file, line } }: StatementRow, value: string): Finding {
	return { code, level: 'warning', file, line, column: 'replaces', value, params: {} };
}

/**
 * Lets statements take the place of others (`replaces`), in the order they were read: one can only replace what was
 * read before it, so that nothing replaces itself away. A statement that names its own id corrects the one before;
 * of two that bear one id and don't, the first stands.
 */
export function settleStatements(
	statements: readonly StatementRow[],
	findings: FindingGroups
): SettledStatements {
	const standing = new Map<StatementId, StatementRow>();
	const superseded: StatementRow[] = [];
	const heirs = new Map<StatementId, StatementId[]>();
	for (const statement of statements) {
		const { id, replaces } = statement;
		const before = standing.get(id);
		const corrects = replaces.includes(id);
		if (heirs.has(id) || (before !== undefined && !corrects)) continue;
		if (before !== undefined) superseded.push(before);
		for (const other of replaces) {
			if (other === id) continue;
			const replaced = standing.get(other);
			if (replaced !== undefined) {
				superseded.push(replaced);
				standing.delete(other);
			} else if (!heirs.has(other)) {
				findings.add(`${id} ${other}`, tell('replaces.unknown', statement, other));
				continue;
			}
			const known = heirs.get(other) ?? [];
			if (!known.includes(id)) heirs.set(other, [...known, id]);
		}
		standing.set(id, statement);
	}
	const standFor = (id: StatementId): readonly StatementId[] => {
		const own = heirs.get(id);
		return own === undefined ? [id] : [...new Set(own.flatMap(standFor))];
	};
	return { standing: [...standing.values()], superseded, standFor };
}
