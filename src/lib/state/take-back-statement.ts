import type { StatementId } from '../domain/brand';
import { splitList } from '../reference/parse-table';
import type { Entry } from '../workspace/entry';
import { itemsOf, type Collection, type WorkspaceState } from '../workspace/state';
import { DECIDED_KINDS, decidedIn, type DecidedRow } from './decided-files';

type DecidedCollection = (typeof DECIDED_KINDS)[number]['collection'];

function rowsOf(state: WorkspaceState, collection: DecidedCollection): readonly DecidedRow[] {
	const kind = DECIDED_KINDS.find((one) => one.collection === collection);
	return kind === undefined ? [] : decidedIn(state, kind);
}

const drop = (collection: Collection, key: string): Entry => ({ type: 'dropped', collection, key });

function othersReplaced({ key, cells }: DecidedRow): readonly string[] {
	return splitList(cells['replaces'] ?? '').filter((id) => id !== key);
}

/** The parts of one split go together, and so does whatever was made of them since. */
function goingWith(id: StatementId, rows: readonly DecidedRow[]): ReadonlySet<string> {
	const gone = new Set<string>();
	const touched = new Set<string>();
	const add = (row: DecidedRow): void => {
		if (gone.has(row.key)) return;
		gone.add(row.key);
		for (const other of othersReplaced(row)) touched.add(other);
		for (const next of rows) {
			if (othersReplaced(next).some((other) => touched.has(other) || other === row.key)) add(next);
		}
	};
	const own = rows.find(({ key }) => key === id);
	if (own !== undefined) add(own);
	return gone;
}

/** Whether a statement was added or changed by hand in a workspace, so that there is something to take back. */
export function isChangedByHand(state: WorkspaceState, id: StatementId): boolean {
	return itemsOf(state, 'statement').has(id);
}

/**
 * What takes the change of a statement back: the edit of one, the parts of a split, the sum of a merge, or one that
 * was added. What it replaced stands again. Words on statements that are then no more, which are those that no file
 * has (`isInFile`), go too, or they would be about nothing.
 */
export function takeBackStatement(
	id: StatementId,
	state: WorkspaceState,
	isInFile: (id: string) => boolean
): readonly Entry[] {
	const gone = goingWith(id, rowsOf(state, 'statement'));
	const isNoMore = (text: string | undefined): boolean =>
		text !== undefined && gone.has(text) && !isInFile(text);
	const about = (collection: DecidedCollection, ...columns: readonly string[]): readonly Entry[] =>
		rowsOf(state, collection)
			.filter(({ cells }) => columns.some((column) => isNoMore(cells[column])))
			.map(({ key }) => drop(collection, key));
	return [
		...[...gone].map((key) => drop('statement', key)),
		...about('link', 'limitation', 'direction'),
		...about('follow_up', 'limitation'),
		...about('recurrence', 'earlier', 'later')
	];
}
