import type { ColumnRef, FileDecisions } from '../domain/decisions';
import type { ImportMemory } from '../domain/import-memory';
import type { Reference } from '../reference/reference';
import type { ColumnReason } from '../domain/understanding';
import { contentOf, type ColumnContent } from './column-content';
import { indexOfRef, rememberedRefsOf, signatureOf } from './column-refs';
import { type KnownKind } from './columns';
import { isRunningNumber, looseColumnsOf } from './header-words';
import { arrangeColumns, findCrosstab, type Crosstab } from './find-crosstab';
import type { FindingList } from './finding-list';
import { missingOf, rankKinds, type ChosenColumns, type KindCandidate } from './recognise-kind';
import type { TextTable } from './text-table';

/** A header that may be a column counts as it where most of its cells agree. */
const AGREES_MIN = 0.8;
/** Offices word indicators their own way; half in the catalogue is enough to know the column. */
const INDICATORS_MIN = 0.5;

/** What the columns of a table are, before any of its rows is read. */
export interface UnderstoodColumns {
	readonly kind: KnownKind;
	/** Whether everything the kind needs is there, so that it is read as that. */
	readonly complete: boolean;
	readonly missing: readonly (readonly string[])[];
	readonly at: ReadonlyMap<string, number>;
	readonly constants: ReadonlyMap<string, string>;
	readonly crosstab: Crosstab | null;
	readonly chosen: ChosenColumns;
	/** Why each placed column is what it is, by position. */
	readonly reasons: ReadonlyMap<number, ColumnReason>;
}

/** Whether the cells of a column are what a column of *activities* holds. */
export function holds(name: string, content: ColumnContent): boolean {
	switch (name) {
		case 'province':
			return content.provinces >= AGREES_MIN;
		case 'indicator':
			return content.indicators >= INDICATORS_MIN;
		case 'topic':
			return content.topics >= AGREES_MIN;
		case 'channel':
			return content.channels >= AGREES_MIN;
		case 'unit':
			return content.units >= AGREES_MIN;
		case 'period':
			return content.periods >= AGREES_MIN;
		case 'value':
			return content.amounts >= AGREES_MIN;
		default:
			return false;
	}
}

interface Chosen {
	readonly columns: ChosenColumns;
	readonly reasons: Map<number, ColumnReason>;
	readonly kind: KnownKind | null;
}

function chooseColumns(
	refs: readonly ColumnRef[],
	decisions: FileDecisions,
	memory: ImportMemory,
	findings: FindingList
): Chosen {
	const columns = new Map<number, FileDecisions['columns'][number]['is']>();
	const reasons = new Map<number, ColumnReason>();
	const header = refs.map((ref) => ref.header);
	const signature = signatureOf(header);
	const remembered = memory.mappings.findLast((mapping) => mapping.signature === signature);
	const rememberedRefs = rememberedRefsOf(header);
	for (const { column, is } of remembered?.columns ?? []) {
		const at = indexOfRef(rememberedRefs, column);
		columns.set(at, is);
		reasons.set(at, 'remembered');
	}
	for (const { column, is } of decisions.columns) {
		const at = indexOfRef(refs, column);
		if (at < 0) {
			findings.add('decision.unfit', 'warning', { column: column.header, params: { what: 'column' } });
			continue;
		}
		// A column said to be one thing leaves it to no other, remembered or said before.
		for (const [other, was] of columns) {
			if (is.kind === 'column' && was.kind === 'column' && was.name === is.name) columns.delete(other);
		}
		columns.set(at, is);
		reasons.set(at, 'hand');
	}
	columns.delete(-1);
	if (remembered !== undefined && [...reasons.values()].includes('remembered')) {
		findings.add('columns.remembered', 'info', { params: { columns: remembered.columns.length } });
	}
	return { columns, reasons, kind: decisions.kind ?? remembered?.kind ?? null };
}

function decidedCrosstab(
	refs: readonly ColumnRef[],
	decision: Extract<FileDecisions['crosstab'], { kind: 'spread' }>,
	findings: FindingList
): Crosstab | null {
	const headers = decision.columns.flatMap(({ column, role, sets }) => {
		const at = indexOfRef(refs, column);
		if (at < 0)
			findings.add('decision.unfit', 'warning', { column: column.header, params: { what: 'crosstab' } });
		return at < 0 ? [] : [{ at, role, sets }];
	});
	const arranged = arrangeColumns(
		headers.map(({ at, role, sets }) => ({ at, sets, spread: null, isTotal: role === 'total', sure: true }))
	);
	const columns = arranged.map((column, index) => ({ ...column, role: headers[index]?.role ?? column.role }));
	if (!columns.some(({ role }) => role === 'value')) return null;
	return { spread: decision.spread, columns, state: 'by_hand' };
}

/** Free columns whose header may be a column of *activities*, and whose cells agree. */
function placeLoosely(
	table: TextTable,
	{ at }: KindCandidate,
	free: readonly number[],
	reference: Reference,
	without: ReadonlySet<string>
): Map<number, string> {
	const found = new Map<number, string>();
	const taken = new Set([...at.keys(), ...without]);
	for (const index of free) {
		const loose = looseColumnsOf(table.header[index] ?? '');
		if (loose.length === 0) continue;
		const content = contentOf(table.columns[index], reference);
		const name = loose.find((one) => !taken.has(one) && holds(one, content));
		if (name === undefined) continue;
		taken.add(name);
		found.set(index, name);
	}
	return found;
}

/** A column of areas that holds provinces, in a file without a column of provinces, is that: `Địa bàn` of the national forms. */
function takeLocalitiesForProvinces(
	table: TextTable,
	{ at }: KindCandidate,
	reasons: ReadonlyMap<number, ColumnReason>,
	reference: Reference
): boolean {
	const index = at.get('locality');
	if (index === undefined || at.has('province') || reasons.has(index)) return false;
	if (!holds('province', contentOf(table.columns[index], reference))) return false;
	at.delete('locality');
	at.set('province', index);
	return true;
}

/**
 * Decides what the columns of a table are: by hand, else remembered, else by name; in *activities* also by a header
 * that may be a column together with its cells, and by the headers of a crosstab. Decisions about columns that are
 * not there are findings.
 */
export function understandColumns(
	table: TextTable,
	refs: readonly ColumnRef[],
	decisions: FileDecisions,
	memory: ImportMemory,
	shared: { readonly reference: Reference; readonly findings: FindingList; readonly year: number | null }
): UnderstoodColumns {
	const { reference, findings, year } = shared;
	const { columns: chosen, reasons, kind } = chooseColumns(refs, decisions, memory, findings);
	const constants = new Map(decisions.constants.map(({ column, text }) => [column, text]));
	const spread =
		decisions.crosstab?.kind === 'spread' ? decidedCrosstab(refs, decisions.crosstab, findings) : null;
	const ranked = rankKinds(table.header, chosen, constants, spread === null ? kind : (kind ?? 'activities'));
	const [best] = ranked;
	const activities = ranked.find(({ columns }) => columns.kind === 'activities');
	if (best === undefined) throw new RangeError('no kinds');
	const settle = (candidate: KindCandidate, crosstab: Crosstab | null): UnderstoodColumns => {
		const filled = new Set(crosstab?.columns.flatMap(({ sets }) => sets.map(({ column }) => column)) ?? []);
		if (crosstab !== null) filled.add('value');
		const missing = missingOf(
			candidate.columns,
			(name) => candidate.at.has(name) || constants.has(name) || filled.has(name)
		);
		for (const [, index] of candidate.at) if (!reasons.has(index)) reasons.set(index, 'name');
		const complete = missing.length === 0;
		return {
			kind: candidate.columns.kind,
			complete,
			missing,
			at: candidate.at,
			constants,
			crosstab,
			chosen,
			reasons
		};
	};
	const finished = best.missing.length === 0 && spread === null;
	if (finished || activities === undefined) return settle(best, null);

	if (takeLocalitiesForProvinces(table, activities, reasons, reference))
		reasons.set(activities.at.get('province') ?? -1, 'name_and_content');
	const freeOf = (): number[] => {
		const taken = new Set(activities.at.values());
		return table.header.flatMap((name, index) =>
			taken.has(index) || chosen.has(index) || isRunningNumber(name) ? [] : [index]
		);
	};
	const turned = new Set(spread?.columns.map(({ at }) => at) ?? []);
	const loose = placeLoosely(
		table,
		activities,
		freeOf().filter((index) => !turned.has(index)),
		reference,
		new Set(['value'])
	);
	for (const [index, name] of loose) {
		activities.at.set(name, index);
		reasons.set(index, 'name_and_content');
	}
	const taken = new Set([...activities.at.keys(), ...constants.keys()]);
	const crosstab =
		spread ??
		(decisions.crosstab === null && !taken.has('value')
			? findCrosstab(table, freeOf(), taken, reference, year)
			: null);
	if (crosstab === null) {
		for (const [index, name] of placeLoosely(table, activities, freeOf(), reference, new Set())) {
			activities.at.set(name, index);
			reasons.set(index, 'name_and_content');
		}
	} else {
		for (const [name, index] of activities.at) {
			if (crosstab.columns.some(({ at }) => at === index)) activities.at.delete(name);
		}
	}
	const asActivities = settle(activities, crosstab);
	const known = asActivities.at.size + (crosstab === null ? 0 : 1);
	return asActivities.complete || known >= best.at.size ? asActivities : settle(best, null);
}
