import { MOST_CHANGES, type FigureChange, type Snapshot } from './briefing';
import { snapshotIn } from './snapshot-in';

/**
 * What changed in the cells of a figure, row by row in the order of now, then what is gone. Rows are the same by their
 * id, columns by their title: what only moved hasn't changed. Both must be in the same language.
 */
export function changesSince(before: Snapshot, after: Snapshot): readonly FigureChange[] {
	const former = new Map(before.rows.map((row) => [row.id, row]));
	const places = after.columns.map(({ title }) => before.columns.findIndex((own) => own.title === title));
	const kept = new Set(after.rows.map(({ id }) => id));
	const changes = after.rows.flatMap(({ id, cells }): readonly FigureChange[] => {
		const old = former.get(id);
		const row = nameRow(after, cells);
		if (old === undefined) return [wholeRow('row_added', row, restOf(after, cells))];
		return after.columns.flatMap(({ title }, at): FigureChange[] => {
			const [was, is] = [old.cells[places[at] ?? -1] ?? '', cells[at] ?? ''];
			return was === is ? [] : [{ kind: 'cell', row, column: title, before: was, after: is }];
		});
	});
	const gone = before.rows
		.filter(({ id }) => !kept.has(id))
		.map(({ cells }) => wholeRow('row_removed', nameRow(before, cells), restOf(before, cells)));
	return [...changes, ...gone];
}

/**
 * The later snapshot with what it changed, in each language that both were taken in; where nothing changed, with what the
 * earlier one had to say of that.
 */
export function noteChanges(before: Snapshot, after: Snapshot): Snapshot {
	const { other } = after;
	const noted = note(before, after);
	return other === undefined ? noted : { ...noted, other: note(before, other) };
}

function note(earlier: Snapshot, after: Snapshot): Snapshot {
	const before = snapshotIn(earlier, after.language);
	if (before.language !== after.language) return after;
	const changes = changesSince(before, after);
	if (changes.length === 0) return { ...after, changed: before.changed };
	const shown = changes.slice(0, MOST_CHANGES);
	return { ...after, changed: { since: before.day, count: changes.length, shown } };
}

/** The cells before the first number name a row; at least the first does. */
function namesOf({ columns }: Snapshot): number {
	return Math.max(
		1,
		columns.findIndex(({ numeric }) => numeric)
	);
}

function nameRow(snapshot: Snapshot, cells: readonly string[]): string {
	return join(cells.slice(0, namesOf(snapshot)), ', ');
}

function restOf(snapshot: Snapshot, cells: readonly string[]): string {
	return join(cells.slice(namesOf(snapshot)), ' · ');
}

function join(cells: readonly string[], between: string): string {
	return cells.filter((cell) => cell !== '').join(between);
}

function wholeRow(kind: 'row_added' | 'row_removed', row: string, words: string): FigureChange {
	return kind === 'row_added'
		? { kind, row, column: '', before: '', after: words }
		: { kind, row, column: '', before: words, after: '' };
}
