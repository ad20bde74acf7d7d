import { RefusedFile } from './refuse-file';

/** A thousand cells of usual length are a hundredth of it; more is no row of a table. */
export const RECORD_CHARACTERS_MAX = 16 * 1024 * 1024;

/** Throws a `RefusedFile` for a record of more characters than a row may have, whole or not. `line` is its first. */
export function refuseLongRecord(characters: number, line: number): void {
	if (characters <= RECORD_CHARACTERS_MAX) return;
	throw new RefusedFile('record.too_long', { line, params: { limit: RECORD_CHARACTERS_MAX } });
}
