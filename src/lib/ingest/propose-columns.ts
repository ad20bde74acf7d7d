import type { ColumnRef } from '../domain/decisions';
import type { ColumnProposal } from '../domain/understanding';
import type { Reference } from '../reference/reference';
import { contentOf } from './column-content';
import { KINDS } from './columns';
import { isRunningNumber, looseColumnsOf } from './header-words';
import { isOwnColumn } from './own-columns';
import type { TextTable } from './text-table';
import { holds, type UnderstoodColumns } from './understand-columns';

const SAMPLES = 3;
/** Looking into cells takes time; no report has more columns than this that nothing else tells. */
const BY_CONTENT_MAX = 100;
/** Longer cells tell a person no more. */
const SAMPLE_LONGEST = 80;
/** What a column may be by its cells alone, the plainest first: amounts are also years, and years periods. */
const BY_CONTENT = ['province', 'unit', 'period', 'topic', 'channel', 'indicator', 'value'];

type Told = Pick<ColumnProposal, 'is' | 'reason' | 'applied'>;

function samplesOf(table: TextTable, at: number): string[] {
	const texts = table.columns[at]?.values.filter((text) => text.trim() !== '').slice(0, SAMPLES) ?? [];
	return texts.map((text) => text.slice(0, SAMPLE_LONGEST));
}

/**
 * What each column of a file is, for a person to see and correct. Columns that no name tells are proposed by their
 * cells, or by a header that may be several things, where the kind is *activities*; nothing proposed so is read yet.
 */
export function proposeColumns(
	table: TextTable,
	refs: readonly ColumnRef[],
	columns: UnderstoodColumns,
	reference: Reference
): readonly ColumnProposal[] {
	const { at, chosen, reasons, complete, crosstab } = columns;
	const nameAt = new Map([...at].map(([name, index]) => [index, name]));
	const spread = new Map(crosstab?.columns.map((column) => [column.at, column]) ?? []);
	const names = new Set(
		KINDS.find(({ kind }) => kind === columns.kind)?.columns.map(({ name }) => name) ?? []
	);
	const open = new Set([...names].filter((name) => !at.has(name) && !columns.constants.has(name)));
	if (crosstab !== null) open.delete('value');
	for (const column of spread.values()) for (const { column: name } of column.sets) open.delete(name);

	let looked = 0;
	const note = (reason: Told['reason']): Told => ({ is: { kind: 'note' }, reason, applied: true });
	const propose = (index: number): Told => {
		const header = table.header[index] ?? '';
		if (columns.kind !== 'activities') return note('none');
		looked += 1;
		if (looked > BY_CONTENT_MAX) return note('none');
		const content = contentOf(table.columns[index], reference);
		const loose = looseColumnsOf(header);
		const agreed = loose.find((name) => open.has(name) && holds(name, content));
		const byCells = BY_CONTENT.find((name) => open.has(name) && holds(name, content));
		const byHeader = loose.find((name) => open.has(name));
		const name = agreed ?? byCells ?? byHeader;
		if (name === undefined) return note('none');
		open.delete(name);
		const reason =
			agreed !== undefined ? 'name_and_content' : byCells !== undefined ? 'content' : ('name' as const);
		return { is: { kind: 'column', name }, reason, applied: false };
	};
	const tell = (index: number): Told => {
		const said = chosen.get(index);
		const reason = reasons.get(index) ?? 'none';
		const turned = spread.get(index);
		if (turned !== undefined) {
			const state = crosstab?.state;
			const why = state === 'by_hand' ? 'hand' : 'name';
			return { is: { kind: 'spread' }, reason: why, applied: complete && state !== 'asked' };
		}
		const name = nameAt.get(index);
		if (name !== undefined) return { is: { kind: 'column', name }, reason, applied: complete };
		if (said !== undefined && said.kind !== 'column') return { is: said, reason, applied: true };
		if (isRunningNumber(table.header[index] ?? '')) {
			return { is: { kind: 'running_number' }, reason: 'name', applied: true };
		}
		if (isOwnColumn(table.header[index] ?? '')) {
			return { is: { kind: 'ignore' }, reason: 'name', applied: true };
		}
		return propose(index);
	};
	return refs.map((column, index) => ({ column, samples: samplesOf(table, index), ...tell(index) }));
}
