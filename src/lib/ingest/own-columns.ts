import { foldHeader } from './columns';

/** Begins the header of every column that the app sets beside the columns of the format in a workbook it writes. */
const OWN = 'Toàn Cảnh';

const FOLDED = `${foldHeader(OWN)}:`;

/** The header of a column that the app works out by itself: `Toàn Cảnh: số để tính`. */
export function headOwnColumn(title: string): string {
	return `${OWN}: ${title}`;
}

/**
 * Whether a column was set there by the app itself. It only repeats or works out what other columns say, so it is not
 * read: kept as a note, it would be written beside itself again and again.
 */
export function isOwnColumn(header: string): boolean {
	return foldHeader(header).startsWith(FOLDED);
}
