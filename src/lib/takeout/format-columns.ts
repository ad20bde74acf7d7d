import { isMarked, readMarked } from '../domain/mark-formula';
import type { IsoDay } from '../domain/brand';
import type { ExportCell } from '../export/model';
import { KINDS, type KnownKind } from '../ingest/columns';
import { headerOf } from '../ingest/template';
import { sayCell } from '../ingest/say-cell';
import { dayCell, numberCell, textCell } from './cells';
import type { Ground } from './ground';

/** The columns of each kind that hold a day which is read as one; other days are kept as they were written. */
const DAYS: Partial<Record<KnownKind, readonly string[]>> = {
	activities: ['as_of', 'period_start', 'period_end', 'report_date'],
	statements: ['report_date'],
	reports: ['date', 'cut_off', 'due_date', 'received_date'],
	deadlines: ['date'],
	documents_cited: ['date'],
	follow_ups: ['date']
};
const BOUNDS = ['low', 'high'];
const ISO_DAY = /^\d{4}-\d{2}-\d{2}$/u;

/** The columns of a kind in the format's order: the name, the heading that the importer knows, whether it may go. */
export function columnsOfKind(
	kind: KnownKind,
	{ language }: Ground
): readonly { readonly name: string; readonly title: string; readonly needed: boolean }[] {
	const known = KINDS.find((one) => one.kind === kind);
	const needed = new Set(known?.needed.flat());
	return (known?.columns ?? []).map((column) => ({
		name: column.name,
		title: headerOf(column, language),
		needed: needed.has(column.name)
	}));
}

/**
 * A cell of the canonical form as a cell of a workbook: in the words that people use, days as days, bounds as numbers.
 * The importer reads the same from it. A text is never a formula there and needs no mark, unless it bears one of its own.
 */
export function formatCell(kind: KnownKind, name: string, written: string, ground: Ground): ExportCell {
	const { language, reference } = ground;
	const bare = readMarked(written);
	if (isMarked(bare)) return textCell(written);
	if (DAYS[kind]?.includes(name) && ISO_DAY.test(bare)) return dayCell(bare as IsoDay, language);
	if (kind === 'activities' && BOUNDS.includes(name) && bare !== '')
		return numberCell(Number(bare.replace(',', '.')), language);
	return textCell(sayCell(kind, name, bare, reference, language));
}
