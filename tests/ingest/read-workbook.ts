import { NO_DECISIONS, type FileDecisions } from '../../src/lib/domain/decisions';
import { readAnyFile } from '../../src/lib/ingest/read-any-file';
import { reference } from './corpus';
import type { Cell, SheetParts } from './make-workbook';

/** The columns of the sheets of these tests. */
export const HEADER = ['Tỉnh', 'Chỉ tiêu', 'Kỳ', 'Số lượng', 'Ghi chú'];

/** Reads the bytes of a workbook with what was decided about it. */
export const readWorkbook = (bytes: Uint8Array, decided: Partial<FileDecisions> = {}) =>
	readAnyFile('thu.xlsx', bytes, reference, { decisions: { ...NO_DECISIONS, ...decided } });

/** A sheet of these rows under the header. */
export const sheetOf = (...rows: readonly (readonly Cell[])[]): SheetParts => ({
	name: 'Số liệu',
	rows: Object.fromEntries([HEADER, ...rows].map((row, index) => [index + 1, row]))
});
