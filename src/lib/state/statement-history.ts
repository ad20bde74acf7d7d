import { recall, remember } from './memory';

const NAME = 'statements';
/** So many are kept, of so many characters each: what a browser keeps for a page is little. */
const MOST = 30;
const LONGEST = 20_000;

/** The statements run on this machine, the latest first; none where the browser keeps nothing or it is damaged. */
export function recallStatements(): readonly string[] {
	try {
		const kept: unknown = JSON.parse(recall(NAME) ?? '[]');
		if (!Array.isArray(kept)) return [];
		return kept
			.filter((one): one is string => typeof one === 'string' && one.length <= LONGEST)
			.slice(0, MOST);
	} catch {
		return [];
	}
}

/** Puts a statement first in the list of those run, and gives the list. */
export function rememberStatement(statement: string): readonly string[] {
	const list = [statement, ...recallStatements().filter((one) => one !== statement)].slice(0, MOST);
	remember(NAME, JSON.stringify(list));
	return list;
}

/** Forgets them all. */
export function forgetStatements(): void {
	remember(NAME, '[]');
}
