import type { FileDecisions } from '../domain/decisions';
import type { ReadingSource } from '../domain/reading';
import { findHeader, type HeaderRules, type NumberedRow } from './find-header';
import { findMojibake, repairText, type Repair } from './find-mojibake';
import type { FindingList } from './finding-list';
import type { OpenSheet } from './open-sheet';
import type { OpenWorkbook } from './open-workbook';
import { refuseWideTable, RefusedFile } from './refuse-file';
import type { ColumnRemark, RowDoubt, RowSource } from './row-source';
import type { SheetText } from './sheet-text';

/** Rows among which a sheet's header is looked for, and whose texts tell whether its letters are garbled. */
const HEAD_ROWS = 60;
const PROGRESS_ROWS = 2000;
/** As in other texts: no cell of a report is a book. */
const CELL_CHARACTERS_MAX = 1024 * 1024;

/** The name of a column as spreadsheets show it: A, B … Z, AA. */
function letterOf(column: number): string {
	const rest = Math.floor(column / 26);
	return (rest > 0 ? letterOf(rest - 1) : '') + String.fromCharCode(65 + (column % 26));
}

function headOf(sheet: OpenSheet): NumberedRow[] {
	return Array.from({ length: Math.min(sheet.lines, HEAD_ROWS) }, (_, index) => ({
		cells: sheet.cellsAt(index + 1).map(({ text }) => text),
		line: index + 1,
		nextLine: index + 2
	}));
}

function sampleOf(sheet: OpenSheet): string {
	return headOf(sheet)
		.map(({ cells }) => cells.join('\t'))
		.join('\n');
}

/** The sheet a user named; else the first visible one with a header, or simply the first with anything. */
function chooseSheet(
	{ sheets }: OpenWorkbook,
	rules: HeaderRules,
	{ sheet: wanted, repair }: FileDecisions
): OpenSheet {
	if (wanted !== null) {
		const named = sheets.find(({ name }) => name === wanted);
		if (named === undefined) {
			const names = sheets.map(({ name }) => name).join('; ');
			throw new RefusedFile('sheet.missing', { value: wanted, params: { names } });
		}
		return named;
	}
	const filled = sheets.filter(({ rows }) => rows > 0);
	const shown = filled.filter(({ hidden }) => !hidden);
	const headed = shown.find((sheet) => {
		const mend = repair ?? findMojibake(sampleOf(sheet));
		const repaired = (name: string): string => (mend === null ? name : repairText(name, mend));
		const known: HeaderRules = {
			isKnown: (name) => rules.isKnown(repaired(name)),
			countSpread: (names) => rules.countSpread(names.map(repaired))
		};
		return findHeader(headOf(sheet), known) !== null;
	});
	const chosen = headed ?? shown[0];
	if (chosen === undefined) throw new RefusedFile(filled.length > 0 ? 'sheet.all_hidden' : 'file.empty');
	return chosen;
}

function reportSheet(workbook: OpenWorkbook, sheet: OpenSheet, findings: FindingList): void {
	const others = workbook.sheets.filter((other) => other !== sheet && other.rows > 0);
	const nameAll = (sheets: readonly OpenSheet[]): string => sheets.map(({ name }) => name).join('; ');
	if (others.length > 0) {
		findings.add('sheet.chosen', 'info', { value: sheet.name, params: { others: nameAll(others) } });
	}
	const hidden = others.filter((other) => other.hidden);
	if (hidden.length > 0) findings.add('sheet.hidden', 'info', { value: nameAll(hidden) });
	const { hiddenLines, hiddenColumns } = sheet;
	const [first] = hiddenLines;
	if (first !== undefined) {
		findings.add('sheet.hidden_rows', 'warning', { line: first, params: { count: hiddenLines.length } });
	}
	if (hiddenColumns.length > 0) {
		findings.add('sheet.hidden_columns', 'warning', { value: hiddenColumns.map(letterOf).join(', ') });
	}
}

/** What is said of the cells of one column, once for each kind, with how many there are. */
class RemarkCounter {
	readonly #remarks = new Map<string, ColumnRemark & { count: number }>();

	add(column: number, line: number, { text, remark }: SheetText): void {
		if (remark === undefined) return;
		const key = `${remark.code}\u0000${column}`;
		const known = this.#remarks.get(key);
		if (known !== undefined) {
			known.count += 1;
			return;
		}
		const level = remark.code === 'cell.shown_blank' ? 'warning' : 'info';
		const params = { read: text };
		this.#remarks.set(key, { code: remark.code, level, column, line, value: remark.shown, params, count: 1 });
	}

	all(): ColumnRemark[] {
		return [...this.#remarks.values()].map(({ count, ...remark }) => ({
			...remark,
			params: { ...remark.params, count }
		}));
	}
}

function settleGarbled(sheet: OpenSheet, findings: FindingList, repair: Repair | null): Repair | null {
	if (repair !== null) return null;
	const sample = sampleOf(sheet);
	const garbled = findMojibake(sample);
	if (garbled !== null) {
		const [value = ''] = sample
			.trim()
			.slice(0, 60)
			.split(/[\t\n]/u);
		const params = { repair: garbled, repaired: repairText(value, garbled) };
		findings.add('encoding.mojibake', 'warning', { value, params });
	}
	return garbled;
}

/** Opens a sheet of a workbook as rows whose lines are the row numbers a spreadsheet shows. */
export function readSheet(
	workbook: OpenWorkbook,
	findings: FindingList,
	rules: HeaderRules,
	options: FileDecisions
): RowSource {
	const summary = (sheet: string): ReadingSource => ({
		workbook: {
			format: workbook.format,
			sheet,
			sheets: workbook.sheets.map(({ name, rows, hidden }) => ({ name, rows, hidden }))
		}
	});
	let sheet: OpenSheet;
	try {
		sheet = chooseSheet(workbook, rules, options);
		refuseWideTable(sheet.width);
	} catch (error) {
		if (error instanceof RefusedFile) error.source = summary('');
		throw error;
	}
	reportSheet(workbook, sheet, findings);
	const garbled = settleGarbled(sheet, findings, options.repair);
	const doubts = new Map<number, RowDoubt>();
	const remarks = new RemarkCounter();
	const { repair } = options;
	const readLine = (line: number): string[] =>
		sheet.cellsAt(line).map((cell, column) => {
			const { text, doubt } = cell;
			if (doubt !== undefined && !doubts.has(line)) doubts.set(line, { code: doubt, column, value: text });
			if (text.length > CELL_CHARACTERS_MAX) {
				throw new RefusedFile('cell.too_long', { line, params: { limit: CELL_CHARACTERS_MAX } });
			}
			remarks.add(column, line, cell);
			return repair === null ? text : repairText(text, repair);
		});
	return {
		encoding: workbook.format,
		delimiter: '',
		garbled,
		source: summary(sheet.name),
		merges: sheet.merges,
		doubts,
		read: (onRow, onProgress) => {
			for (let line = 1; line <= sheet.lines; line += 1) {
				onRow(readLine(line), line, line + 1);
				if (line % PROGRESS_ROWS === 0) onProgress(line / sheet.lines);
			}
			onProgress(1);
		},
		remarks: () => remarks.all()
	};
}
