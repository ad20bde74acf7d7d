import { formatNumber } from '../i18n/format/format-number';
import type { Told } from '../i18n/messages';

/** Says how many rows and columns of a table were copied. */
export function tellCopied({ rows, columns }: { readonly rows: number; readonly columns: number }): Told {
	return ({ grid }, language) => grid.copied(formatNumber(rows, language), formatNumber(columns, language));
}
