import type { ChartTable } from '../../chart/chart-table';
import { copyCells } from '../copy-cells';
import { copyToClipboard } from '../copy-to-clipboard';

/** Copies a table twin with its headings and says whether it is on the clipboard; see copy-to-clipboard.ts. */
export function copyFigureTable({ columns, rows }: ChartTable, host: HTMLElement): Promise<boolean> {
	const copied = columns.map(({ key, title, numeric }) => ({
		label: title,
		numeric,
		text: (row: ChartTable['rows'][number]) => row[key] ?? ''
	}));
	return copyToClipboard(copyCells(copied, rows), host);
}
