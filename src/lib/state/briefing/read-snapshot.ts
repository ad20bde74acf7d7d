import type { IsoDay } from '../../domain/brand';
import type { Json } from '../../workspace/json';
import { MOST_CHANGES, type FigureChange, type Snapshot } from './briefing';
import { fieldOf, listOf, textOf, textsOf } from './read-json';

const DAY = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/;

/** Reads what a figure said, of whatever shape it was kept in; `null` where that is no snapshot. */
export function readSnapshot(value: Json): Snapshot | null {
	const day = readDay(value, 'day');
	if (day === null) return null;
	const columns = listOf(value, 'columns').map((column) => ({
		title: textOf(column, 'title'),
		numeric: fieldOf(column, 'numeric') === true
	}));
	return {
		day,
		language: fieldOf(value, 'language') === 'en' ? 'en' : 'vi',
		title: textOf(value, 'title'),
		subtitle: textOf(value, 'subtitle'),
		summary: textOf(value, 'summary'),
		notes: textsOf(value, 'notes'),
		source: textOf(value, 'source'),
		asOf: textOf(value, 'asOf'),
		stamp: textOf(value, 'stamp'),
		columns,
		rows: listOf(value, 'rows').map((row) => {
			const cells = textsOf(row, 'cells');
			return { id: textOf(row, 'id'), cells: columns.map((_, at) => cells[at] ?? '') };
		}),
		changed: readChanged(fieldOf(value, 'changed'))
	};
}

function readDay(value: Json, field: string): IsoDay | null {
	const day = textOf(value, field);
	return DAY.test(day) ? (day as IsoDay) : null;
}

function readChanged(value: Json): Snapshot['changed'] {
	const since = readDay(value, 'since');
	if (since === null) return null;
	const shown = listOf(value, 'shown').slice(0, MOST_CHANGES).map(readChange);
	const count = fieldOf(value, 'count');
	return { since, shown, count: typeof count === 'number' ? Math.max(count, shown.length) : shown.length };
}

function readChange(value: Json): FigureChange {
	const kind = textOf(value, 'kind');
	return {
		kind: kind === 'row_added' || kind === 'row_removed' ? kind : 'cell',
		row: textOf(value, 'row'),
		column: textOf(value, 'column'),
		before: textOf(value, 'before'),
		after: textOf(value, 'after')
	};
}
