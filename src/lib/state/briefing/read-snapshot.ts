import { MOST_MARKS, type KeptPlot } from '../../chart/quick-plot';
import type { IsoDay } from '../../domain/brand';
import type { Json } from '../../workspace/json';
import { MOST_CHANGES, type FigureChange, type Snapshot } from './briefing';
import { fieldOf, listOf, textOf, textsOf } from './read-json';

const DAY = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/;

/** Reads what a figure said, of whatever shape it was kept in; `null` where that is no snapshot. */
export function readSnapshot(value: Json): Snapshot | null {
	const day = readDay(value, 'day');
	if (day === null) return null;
	const plot = readPlot(fieldOf(value, 'plot'));
	const kept = fieldOf(value, 'other');
	const other = fieldOf(kept, 'other') === null ? readSnapshot(kept) : null;
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
		...(plot !== null && { plot }),
		...(other !== null && { other }),
		changed: readChanged(fieldOf(value, 'changed'))
	};
}

function readPlot(value: Json): KeptPlot | null {
	const points = listOf(value, 'points')
		.slice(0, MOST_MARKS.line)
		.map((point) => {
			const number = fieldOf(point, 'value');
			return { label: textOf(point, 'label'), value: typeof number === 'number' ? number : null };
		});
	if (points.length === 0) return null;
	const mark = fieldOf(value, 'mark') === 'line' ? 'line' : 'bar';
	const rows = fieldOf(value, 'rows');
	return {
		mark,
		label: textOf(value, 'label'),
		number: textOf(value, 'number'),
		points,
		rows: typeof rows === 'number' ? Math.max(rows, points.length) : points.length
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
