import type { ColumnRef, FileDecisions, NumberStyle } from '../domain/decisions';
import type { ImportMemory } from '../domain/import-memory';
import type { FileKind } from '../domain/reading';
import type { DatesShown } from '../domain/understanding';
import type { Reference } from '../reference/reference';
import { holdCell } from './cell';
import { constantColumn } from './coded-columns';
import { indexOfRef, refsOf } from './column-refs';
import { DATE_NAMES, foldHeader } from './columns';
import { Conventions } from './conventions';
import { fillDittos } from './fill-dittos';
import { fillMerged } from './fill-merged';
import { fillSections } from './fill-sections';
import type { FindingList } from './finding-list';
import { orderDates } from './order-dates';
import { readTitle, type Title } from './read-title';
import { extraColumns, type ColumnPlaces } from './recognise-kind';
import { reportUnfit } from './report-unfit';
import type { TextTable } from './text-table';
import { turnTable } from './turn-table';
import { unmarkTexts } from './unmark-texts';
import { understandColumns, type UnderstoodColumns } from './understand-columns';

/** A table ready for the reader of its kind, and all that was found out on the way. */
export interface PreparedTable {
	/** As the rows are read: turned, filled, its dates in one order. */
	readonly table: TextTable;
	readonly places: ColumnPlaces;
	readonly columns: UnderstoodColumns;
	readonly refs: readonly ColumnRef[];
	readonly conventions: Conventions;
	readonly dates: readonly DatesShown[];
	readonly title: Title;
}

/** Kinds whose `date` is the day somebody gives for their word, kept as written. */
const SAID_ON: ReadonlySet<FileKind> = new Set<FileKind>(['links', 'recurrences', 'statements']);
/**
 * Amounts are never filled from above, what is only shown may be a quotation mark, and `NT` may be somebody's initials.
 */
const NOT_REPEATING = new Set([
	'value',
	'low',
	'high',
	'note',
	'source',
	'id',
	'text',
	'text_en',
	'title',
	'number',
	'by',
	'code',
	'name_vi',
	'name_en',
	'synonyms'
]);

function reportUnderstood(
	{ complete, reasons, at, crosstab }: UnderstoodColumns,
	refs: readonly ColumnRef[],
	findings: FindingList
): void {
	if (!complete) return;
	for (const [name, index] of at) {
		if (reasons.get(index) !== 'name_and_content') continue;
		findings.add('column.by_content', 'warning', { column: refs[index]?.header ?? null, value: name });
	}
	if (crosstab === null || crosstab.state === 'by_hand') return;
	const values = crosstab.columns.filter(({ role }) => role === 'value');
	const params = { spread: crosstab.spread, columns: values.length };
	const value = values.map(({ at: index }) => refs[index]?.header ?? '').join('; ');
	if (crosstab.state === 'applied') findings.add('crosstab.turned', 'warning', { value, params });
}

function stylesOf(
	decisions: FileDecisions,
	refs: readonly ColumnRef[],
	{ at, crosstab }: UnderstoodColumns
): Map<string, NumberStyle> {
	const styles = new Map<string, NumberStyle>();
	const turned = new Set(crosstab?.columns.map((column) => column.at) ?? []);
	for (const { column, style } of decisions.numbers) {
		const index = indexOfRef(refs, column);
		if (index < 0) continue;
		if (turned.has(index) || at.get('value') === index) styles.set('value', style);
		if (at.get('low') === index || at.get('high') === index) styles.set('low', style);
	}
	return styles;
}

function dateColumns(
	{ kind, complete, at }: UnderstoodColumns,
	header: readonly string[]
): Map<number, string> {
	const names = new Map<number, string>();
	if (complete) {
		for (const [name, index] of at)
			if (DATE_NAMES.has(name) && !(name === 'date' && SAID_ON.has(kind))) names.set(index, name);
	} else {
		header.forEach((name, index) => {
			if (/^(?:ngay|date)(?: |$)/u.test(foldHeader(name))) names.set(index, name);
		});
	}
	return names;
}

/**
 * Understands a table and makes it ready to be read: columns, merged cells, ditto marks, sections, the order of dates, a crosstab
 * turned long. Whatever was assumed, and every decision that fits no more, is a finding.
 */
export function prepareTable(
	written: TextTable,
	reference: Reference,
	decisions: FileDecisions,
	memory: ImportMemory,
	findings: FindingList
): PreparedTable {
	const read = unmarkTexts(written, findings);
	const refs = refsOf(read.header);
	const title = readTitle(read, reference);
	const sectioned = decisions.sections.map(({ column }) => ({ column, text: '' }));
	const columns = understandColumns(
		read,
		refs,
		{ ...decisions, constants: [...sectioned, ...decisions.constants] },
		memory,
		{ reference, findings, year: title.year }
	);
	reportUnderstood(columns, refs, findings);
	reportUnfit(decisions, refs, columns, findings);
	const repeating = [...columns.at].flatMap(([name, index]) => (NOT_REPEATING.has(name) ? [] : [index]));
	const filled = fillDittos(fillMerged(read, repeating, findings), repeating, findings);
	const sections = fillSections(filled, columns.at, columns.complete ? decisions.sections : [], findings);
	const decided = new Map(decisions.dates.map(({ column, order }) => [indexOfRef(refs, column), order]));
	const ordered = orderDates(sections.table, dateColumns(columns, read.header), refs, decided, findings);
	const { crosstab, complete } = columns;
	const shared = { columns, refs, title, dates: ordered.shown };
	const firstTurned = crosstab?.columns.find(({ role }) => role === 'value')?.at;
	const valueAt = firstTurned ?? columns.at.get('value');
	const numberRefs = new Map<string, ColumnRef>();
	for (const [name, index] of [
		['value', valueAt],
		['low', columns.at.get('low')]
	] as const) {
		const ref = index === undefined ? undefined : refs[index];
		if (ref !== undefined) numberRefs.set(name, ref);
	}
	const conventions = new Conventions(
		stylesOf(decisions, refs, columns),
		numberRefs,
		decisions.dash,
		findings
	);
	const kind = complete ? columns.kind : 'unknown';
	const extra = extraColumns(read.header, sections.at, columns.chosen);
	const places = { kind, at: sections.at, constants: columns.constants, extra } as const;
	if (crosstab === null || !complete) return { ...shared, table: ordered.table, places, conventions };
	const { table, movedTo, made } = turnTable(ordered.table, crosstab);
	const asked = holdCell('crosstab.asked', refs[firstTurned ?? 0]?.header ?? '', '', {
		spread: crosstab.spread
	});
	// Turned all the same, so that a person sees what would be loaded.
	const checks = crosstab.state === 'asked' ? [constantColumn(asked)] : [];
	const moved = (index: number): number => movedTo[index] ?? -1;
	const kept = [...sections.at].map(([name, index]) => [name, moved(index)] as const);
	return {
		...shared,
		conventions,
		table: { ...table, checks: [...table.checks, ...checks] },
		places: {
			kind,
			constants: columns.constants,
			at: new Map([...kept.filter(([, index]) => index >= 0), ...made]),
			extra: extra.map(moved).filter((index) => index >= 0)
		}
	};
}
