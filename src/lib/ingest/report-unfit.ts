import type { ColumnRef, FileDecisions } from '../domain/decisions';
import { indexOfRef } from './column-refs';
import { DATE_NAMES, KINDS } from './columns';
import type { FindingList } from './finding-list';
import type { UnderstoodColumns } from './understand-columns';

/**
 * Reports the decisions about columns that have nothing left to decide: a constant for a column the file has, a name
 * that the kind does not know, a convention of a column that is gone or holds nothing of the sort.
 */
export function reportUnfit(
	decisions: FileDecisions,
	refs: readonly ColumnRef[],
	{ kind, at, crosstab }: UnderstoodColumns,
	findings: FindingList
): void {
	const report = (what: string, column: string, value = ''): void =>
		findings.add('decision.unfit', 'warning', { column, value, params: { what } });
	const names = new Set(KINDS.find((known) => known.kind === kind)?.columns.map(({ name }) => name) ?? []);
	const filled = new Set(crosstab?.columns.flatMap(({ sets }) => sets.map(({ column }) => column)) ?? []);
	for (const { column, text } of decisions.constants) {
		if (!names.has(column) || at.has(column) || filled.has(column)) report('constant', column, text);
	}
	for (const { column, is } of decisions.columns) {
		if (is.kind === 'column' && !names.has(is.name)) report('column', column.header, is.name);
	}
	for (const { column } of decisions.sections) if (!names.has(column)) report('section', column);
	const numbers = new Set([
		...['value', 'low', 'high'].flatMap((name) => at.get(name) ?? []),
		...(crosstab?.columns.map((column) => column.at) ?? [])
	]);
	for (const { column } of decisions.numbers) {
		if (!numbers.has(indexOfRef(refs, column))) report('numbers', column.header);
	}
	const dates = new Set([...at].flatMap(([name, index]) => (DATE_NAMES.has(name) ? [index] : [])));
	for (const { column } of decisions.dates) {
		if (!dates.has(indexOfRef(refs, column))) report('dates', column.header);
	}
}
