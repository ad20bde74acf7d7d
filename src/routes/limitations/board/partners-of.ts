import type { BoardDocument, BoardStatement } from '../../../lib/ui/board/board-statement';

/**
 * The statements of the other column that one may be linked with: of its own document, then of those that follow it (or,
 * for a direction, that it follows), then the others of the same province.
 */
export function partnersOf(
	statement: BoardStatement,
	documents: readonly BoardDocument[]
): readonly BoardStatement[] {
	const own = documents.find(({ key }) => key === statement.document);
	if (own === undefined) return [];
	const rank = (document: BoardDocument): number => {
		if (document === own) return 0;
		const [earlier, later] = statement.side === 'limitation' ? [own, document] : [document, own];
		if (earlier.following.includes(later.key)) return 1;
		return document.province.key === own.province.key ? 2 : 3;
	};
	return documents
		.map((document) => ({ document, rank: rank(document) }))
		.filter((one) => one.rank < 3)
		.sort((one, other) => one.rank - other.rank)
		.flatMap(({ document }) =>
			statement.side === 'limitation' ? document.directions : document.limitations
		);
}
