import type { Messages } from '../../i18n/messages';
import type { ExportCell, ExportTable } from '../model';

/**
 * What a reader of a row must know of its numbers and could not see once a cell is copied without its format: each
 * limited amount by its column, and why a cell of `emptied` (columns whose words are left out, because a chart would
 * draw words as 0) is empty. `''` where there is nothing to say.
 */
export function remarkOnRow(
	row: readonly ExportCell[],
	columns: ExportTable['columns'],
	emptied: ReadonlySet<number>,
	{ remark, remarks }: Messages['exportSheets']
): string {
	return row
		.flatMap(({ amount, text }, index) => {
			const title = columns[index]?.title ?? '';
			if (amount !== null)
				return amount.limit === 'exact' ? [] : [remark(title, remarks[amount.limit](text))];
			return emptied.has(index) && text !== '' ? [remark(title, text)] : [];
		})
		.join('; ');
}
