import type { FigureFilter } from '../domain/filter';
import type { Statement } from '../domain/statement';
import type { Reference } from '../reference/reference';

/** The statements that a choice of topics takes: a topic takes itself, what is under it, and sets with one of these. */
export function chooseStatements(
	statements: readonly Statement[],
	{ topics }: Pick<FigureFilter, 'topics'>,
	reference: Reference
): readonly Statement[] {
	if (topics.length === 0) return statements;
	return statements.filter((statement) =>
		statement.topics.some((topic) =>
			[topic, ...reference.topics.get(topic).ancestors].some((wide) => topics.includes(wide))
		)
	);
}
