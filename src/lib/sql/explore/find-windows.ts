import type { IsoDay } from '../../domain/brand';
import { dayOf } from '../../domain/days';
import type { DaySpan } from '../../domain/period';
import type { StatementRefusal } from './check-statement';
import type { Token } from './scan-statement';

/** So many windows are worked out for one statement: two years of months. */
const MOST_WINDOWS = 24;

function readDay({ kind, value }: Token): IsoDay | null {
	const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/u.exec(value) ?? [];
	return kind === 'text' ? dayOf(Number(year), Number(month), Number(day)) : null;
}

/**
 * The windows of every `totals('2020-01-01', '2020-12-31')` of a statement, each once. Totals are worked out by the
 * product before the engine runs, so both days must stand written out: a day that is only known row by row would have
 * no answer, and an empty one would look like none.
 */
export function findWindows(tokens: readonly Token[]): readonly DaySpan[] | StatementRefusal {
	const windows = new Map<string, DaySpan>();
	for (const [at, token] of tokens.entries()) {
		if (token.kind === 'text' || token.value.toLowerCase() !== 'totals') continue;
		const before = tokens[at - 1];
		const isRelation =
			before?.kind === 'word' ? /^(?:from|join|lateral)$/u.test(before.value) : before?.value === ',';
		const isCall = tokens[at + 1]?.value === '(';
		if (!isCall && !isRelation) continue;
		const given = tokens.slice(at + 2).filter(({ kind, value }) => kind !== 'word' || value !== 'date');
		const [from, comma, to, close] = given;
		const start = from === undefined ? null : readDay(from);
		const end = to === undefined ? null : readDay(to);
		const isWritten = isCall && comma?.value === ',' && close?.value === ')';
		if (!isWritten || start === null || end === null || end < start)
			return { reason: 'totals_days', word: '' };
		windows.set(`${start} ${end}`, { start, end });
	}
	if (windows.size > MOST_WINDOWS) return { reason: 'totals_many', word: String(MOST_WINDOWS) };
	return [...windows.values()];
}
