import { foldAccents } from '../../domain/fold';
import type { Column } from '../table-column';
import { makePause } from './make-pause';

/** Rows read before the clock is looked at. */
const RUN = 64;

/**
 * The rows of which the cells together hold every word of `query`, in their order; accents and case do not count, so
 * "dong thap" finds Đồng Tháp. A blank query finds all. Worked out in slices that leave the page free; rejects with
 * the signal's reason as soon as something else is looked for.
 */
export async function findRows<Row>(
	rows: readonly Row[],
	columns: readonly Column<Row>[],
	query: string,
	signal: AbortSignal
): Promise<readonly Row[]> {
	const words = foldAccents(query).split(' ').filter(Boolean);
	if (words.length === 0) return rows;
	const pause = makePause(signal);
	const found: Row[] = [];
	for (const [at, row] of rows.entries()) {
		if (at % RUN === 0) await pause();
		const text = foldAccents(columns.map((column) => column.text(row)).join('\n'));
		if (words.every((word) => text.includes(word))) found.push(row);
	}
	return found;
}
