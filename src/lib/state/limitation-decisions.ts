import type { CategoryListName } from '../domain/category';
import type { StatementId } from '../domain/brand';
import type { FollowUpState, Link, LinkStrength, Recurrence } from '../domain/statement';
import type { Entry } from '../workspace/entry';
import type { Collection } from '../workspace/state';
import type { Cells } from './decided-files';
import { newKey } from './new-key';
import { toJson } from './remembered';
import { today } from './today';

/** Who decides; `null` where no name was given. */
type Author = string | null;

function keep(collection: Collection, key: string, cells: Cells, author: Author): Entry {
	return { type: 'kept', collection, key, value: toJson(cells), author };
}

const pairOf = (one: StatementId, other: StatementId): string => `${one} → ${other}`;
const signed = (author: Author): Cells => ({ by: author ?? '', date: today() });

/** A word on whether a direction answers a limitation, in place of the word before. */
export function keepLink(
	link: Pick<Link, 'limitation' | 'direction' | 'note'> & { readonly strength: LinkStrength },
	author: Author
): Entry {
	const { limitation, direction, strength, note } = link;
	const cells = { limitation, direction, strength, confidence: 'high', note, ...signed(author) };
	return keep('link', pairOf(limitation, direction), cells, author);
}

/** Takes one's word on a pair back: what the files say of it counts again. */
export function dropLink({ limitation, direction }: Pick<Link, 'limitation' | 'direction'>): Entry {
	return { type: 'dropped', collection: 'link', key: pairOf(limitation, direction) };
}

/**
 * A statement that was added or changed, by column of *statements*; `id` names it. `replaces` names the others whose
 * place it takes; it always takes the place of an earlier one of its own id.
 */
export function keepStatement(cells: Cells & { readonly id: string }, author: Author): Entry {
	const { id } = cells;
	const others = (cells['replaces'] ?? '').split(';').map((other) => other.trim());
	const replaces = [...new Set([id, ...others.filter((other) => other !== '')])].join('; ');
	return keep('statement', id, { ...cells, replaces, ...signed(author) }, author);
}

/** Takes a statement that was added, or the change of one, back. */
export function dropStatement(id: StatementId): Entry {
	return { type: 'dropped', collection: 'statement', key: id };
}

/** One more word on what has become of a limitation. `date` is a day as `YYYY-MM-DD`, or blank. */
export function keepFollowUp(
	followUp: {
		readonly limitation: StatementId;
		readonly state: FollowUpState;
		readonly date: string;
		readonly note: string;
	},
	author: Author
): Entry {
	return keep('follow_up', newKey(), { ...followUp, by: author ?? '' }, author);
}

/** Takes a word on a limitation back, by the key under which it is kept. */
export function dropFollowUp(key: string): Entry {
	return { type: 'dropped', collection: 'follow_up', key };
}

/** A word on whether two limitations are the same one, in place of the word before. */
export function keepRecurrence(
	{ earlier, later, same, note }: Pick<Recurrence, 'earlier' | 'later' | 'same' | 'note'>,
	author: Author
): Entry {
	const cells = { earlier, later, same: same ? 'yes' : 'no', note, ...signed(author) };
	return keep('recurrence', pairOf(earlier, later), cells, author);
}

/** A category that was added or renamed, by column of *categories*. */
export function keepCategory(
	cells: Cells & { readonly list: CategoryListName; readonly code: string },
	author: Author
): Entry {
	return keep('category', `${cells.list} ${cells.code}`, cells, author);
}

/** Takes a category that was added, or the renaming of one, back. */
export function dropCategory(list: CategoryListName, code: string): Entry {
	return { type: 'dropped', collection: 'category', key: `${list} ${code}` };
}
