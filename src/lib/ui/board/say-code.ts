import type { BoardStatement } from './board-statement';
import type { BoardGroup } from './group-board';

/** The one document and the one province that a heading names already; `null` where there are several. */
export interface Home {
	readonly document: string | null;
	readonly province: string | null;
}

/** What need not be said of the statements of a group. */
export function homeOf({ documents: [first, ...more] }: BoardGroup): Home {
	if (first === undefined) return { document: null, province: null };
	const province = first.province.key;
	const isOne = more.every((other) => other.province.key === province);
	return { document: more.length === 0 ? first.key : null, province: isOne ? province : null };
}

/** The document of a statement, without its province where that is at home; `''` where the document itself is. */
export function sayDocument(
	{ document, documentName, documentInProvince, province }: BoardStatement,
	home: Home
): string {
	if (document === home.document) return '';
	return province === home.province ? documentInProvince : documentName;
}

/** The code of a statement, with its document where that is not at home: `D1 (năm 2022 · kế hoạch)`. */
export function sayCode(statement: BoardStatement, home: Home): string {
	const document = sayDocument(statement, home);
	return document === '' ? statement.view.code : `${statement.view.code} (${document})`;
}

/** The codes of a limitation and a direction; the document of the direction stands beside it where it is another. */
export function sayPair(
	limitation: BoardStatement | undefined,
	direction: BoardStatement | undefined
): readonly [string, string] {
	const home = { document: limitation?.document ?? null, province: limitation?.province ?? null };
	return [limitation?.view.code ?? '', direction === undefined ? '' : sayCode(direction, home)];
}
