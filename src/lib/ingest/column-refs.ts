import type { ColumnRef } from '../domain/decisions';
import { foldHeader } from './columns';
import { hashBytes } from './hash-bytes';

/** The names that decisions know the columns of a header by, from left to right. */
export function refsOf(header: readonly string[]): readonly ColumnRef[] {
	const seen = new Map<string, number>();
	return header.map((name) => {
		const folded = foldHeader(name);
		const occurrence = (seen.get(folded) ?? 0) + 1;
		seen.set(folded, occurrence);
		return { header: name, occurrence };
	});
}

/** The position of the column that a decision speaks of; −1 where the header has it no more. */
export function indexOfRef(refs: readonly ColumnRef[], { header, occurrence }: ColumnRef): number {
	const folded = foldHeader(header);
	return refs.findIndex((ref) => ref.occurrence === occurrence && foldHeader(ref.header) === folded);
}

/**
 * The signature that a header is remembered by: equal for headers with the same names in the same order, whatever
 * their case and accents. 64 hexadecimal digits.
 */
export function signatureOf(header: readonly string[]): string {
	return hashBytes(new TextEncoder().encode(header.map(foldHeader).join('\u0000')));
}
