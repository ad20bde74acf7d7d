import type { BoardStatement } from './board-statement';
import type { BoardGroup } from './group-board';

/** The key of the one document whose statements need no name of it in a group; `null` where there are several. */
export function ownDocument({ documents: [only, ...more] }: BoardGroup): string | null {
	return only === undefined || more.length > 0 ? null : only.key;
}

/** The code of a statement, with its document where that is not `own`: `D1 (Bến Tre, năm 2022)`. */
export function sayCode({ view, document, documentName }: BoardStatement, own: string | null): string {
	return document === own ? view.code : `${view.code} (${documentName})`;
}

/** The codes of a limitation and a direction; the document of the direction stands beside it where it is another. */
export function sayPair(
	limitation: BoardStatement | undefined,
	direction: BoardStatement | undefined
): readonly [string, string] {
	const own = limitation?.document ?? null;
	return [limitation?.view.code ?? '', direction === undefined ? '' : sayCode(direction, own)];
}
