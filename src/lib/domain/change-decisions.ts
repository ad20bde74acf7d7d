import type {
	CellEdit,
	ColumnDecision,
	ColumnRef,
	DateOrder,
	FileDecisions,
	NumberStyle,
	RowDecision,
	SectionDecision
} from './decisions';

/** Whether two references mean the same column of a file. */
function isSameColumn(one: ColumnRef, other: ColumnRef): boolean {
	return one.header === other.header && one.occurrence === other.occurrence;
}

function replace<Item>(
	items: readonly Item[],
	isMeant: (item: Item) => boolean,
	next: Item | null
): readonly Item[] {
	const rest = items.filter((item) => !isMeant(item));
	return next === null ? rest : [...rest, next];
}

/** Says what a column is; `null` leaves it to be found out. */
export function decideColumn(
	decisions: FileDecisions,
	column: ColumnRef,
	is: ColumnDecision['is'] | null
): FileDecisions {
	const next = is === null ? null : { column, is };
	const columns = replace(decisions.columns, (one) => isSameColumn(one.column, column), next);
	return { ...decisions, columns };
}

/** Gives every row one text in a column of the format that the file lacks; a blank text takes it away. */
export function decideConstant(decisions: FileDecisions, column: string, text: string): FileDecisions {
	const next = text.trim() === '' ? null : { column, text };
	return { ...decisions, constants: replace(decisions.constants, (one) => one.column === column, next) };
}

/** Says how a column writes numbers; `null` leaves it to be found out. */
export function decideNumbers(
	decisions: FileDecisions,
	column: ColumnRef,
	style: NumberStyle | null
): FileDecisions {
	const next = style === null ? null : { column, style };
	const numbers = replace(decisions.numbers, (one) => isSameColumn(one.column, column), next);
	return { ...decisions, numbers };
}

/** Says how a column writes dates; `null` leaves it to be found out. */
export function decideDates(
	decisions: FileDecisions,
	column: ColumnRef,
	order: DateOrder | null
): FileDecisions {
	const next = order === null ? null : { column, order };
	return { ...decisions, dates: replace(decisions.dates, (one) => isSameColumn(one.column, column), next) };
}

/** Says which column of the format the section names of a level fill; `''` for none. */
export function decideSection(
	decisions: FileDecisions,
	level: SectionDecision['level'],
	column: string
): FileDecisions {
	const next = column === '' ? null : { level, column };
	return { ...decisions, sections: replace(decisions.sections, (one) => one.level === level, next) };
}

/** Says what becomes of a row, whatever its shape; `null` leaves it to be found out. */
export function decideRow(
	decisions: FileDecisions,
	line: number,
	fate: RowDecision['fate'] | null
): FileDecisions {
	const next = fate === null ? null : { line, fate };
	return { ...decisions, rows: replace(decisions.rows, (one) => one.line === line, next) };
}

/** Keeps a row that is alike with an earlier one. */
export function keepDuplicate(decisions: FileDecisions, line: number): FileDecisions {
	return { ...decisions, duplicates: [...new Set([...decisions.duplicates, line])] };
}

/** Corrects one cell, in place of an earlier correction of it. */
export function editCell(decisions: FileDecisions, edit: CellEdit): FileDecisions {
	const isMeant = (one: CellEdit): boolean => one.line === edit.line && isSameColumn(one.column, edit.column);
	return { ...decisions, edits: replace(decisions.edits, isMeant, edit) };
}

/** Takes all corrections of a row back. */
export function forgetEdits(decisions: FileDecisions, line: number): FileDecisions {
	return { ...decisions, edits: decisions.edits.filter((edit) => edit.line !== line) };
}
