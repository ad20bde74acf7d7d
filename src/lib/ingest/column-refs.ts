import type { ColumnDecision, ColumnRef } from '../domain/decisions';
import { readPeriodLabel } from '../domain/read-period-label';
import { foldHeader } from './columns';
import { hashAtOnce } from '../work/hash-bytes';

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

const YEAR = /(?<!\d)(?:19|20)\d{2}(?!\d)/gu;
/** What stands between a group's name and a column's own. */
const GROUP_MARK = ' - ';

const isDated = (text: string): boolean => text.search(YEAR) >= 0 && readPeriodLabel(text).kind === 'period';

/**
 * A header whose periods tell their years from its earliest: `Tháng 1/2024` is `Tháng 1/+0`. So the table of another
 * year has the same names, and two that set the years in another order have not.
 */
function withoutYears(header: readonly string[]): readonly string[] {
	const split = header.map((name) => (isDated(name) ? [name] : name.split(GROUP_MARK)));
	const years = split.flat().flatMap((text) => (isDated(text) ? (text.match(YEAR) ?? []) : []));
	if (years.length === 0) return header;
	const first = Math.min(...years.map(Number));
	const tell = (text: string): string => text.replace(YEAR, (year) => `+${Number(year) - first}`);
	return split.map((texts) => texts.map((text) => (isDated(text) ? tell(text) : text)).join(GROUP_MARK));
}

/**
 * The signature that a header is remembered by: equal for headers with the same names in the same order, whatever
 * their case and accents, and whichever the year of their periods. 64 hexadecimal digits.
 */
export function signatureOf(header: readonly string[]): string {
	return hashAtOnce(new TextEncoder().encode(withoutYears(header).map(foldHeader).join('\u0000')));
}

/** The names that remembered decisions know the columns of a header by, from left to right. */
export function rememberedRefsOf(header: readonly string[]): readonly ColumnRef[] {
	return refsOf(withoutYears(header));
}

/** Decisions about the columns of a header as they are remembered for headers of its signature, whatever the year. */
export function toRemembered(
	header: readonly string[],
	decisions: readonly ColumnDecision[]
): readonly ColumnDecision[] {
	const refs = refsOf(header);
	const remembered = rememberedRefsOf(header);
	return decisions.flatMap(({ column, is }) => {
		const found = remembered[indexOfRef(refs, column)];
		return found === undefined ? [] : [{ column: found, is }];
	});
}
