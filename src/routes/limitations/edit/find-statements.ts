import { foldAccents } from '../../../lib/domain/fold';
import type { Statement } from '../../../lib/domain/statement';

/** The statements whose text holds every word of `query`, accents and case aside; a blank query finds all. */
export function findStatements(statements: readonly Statement[], query: string): readonly Statement[] {
	const words = foldAccents(query).split(' ').filter(Boolean);
	if (words.length === 0) return statements;
	return statements.filter(({ text }) => {
		const folded = foldAccents(text);
		return words.every((word) => folded.includes(word));
	});
}
