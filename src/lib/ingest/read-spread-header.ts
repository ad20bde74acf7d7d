import type { Constant, Spread } from '../domain/decisions';
import { foldText, tidyText } from '../domain/fold';
import { readPeriodLabel } from '../domain/read-period-label';
import type { Reference } from '../reference/reference';
import { foldHeader } from './columns';
import { FIGURE_KINDS } from './read-words';

/** What one header of a crosstab says about every cell under it. */
export interface SpreadHeader {
	/** What it is a header of; `null` for a total, or a word that says nothing of its own. */
	readonly spread: Spread | null;
	readonly sets: readonly Constant[];
	readonly isTotal: boolean;
	/** False where the year of a period was taken from elsewhere and several could have been meant. */
	readonly sure: boolean;
}

const TOTALS: ReadonlySet<string> = new Set(
	['tổng', 'tổng cộng', 'tổng số', 'cộng', 'tc', 'total', 'sum', 'toàn tỉnh', 'cả nước'].map(foldHeader)
);
const PLAIN: ReadonlySet<string> = new Set(
	['số lượng', 'sl', 'số', 'kết quả', 'giá trị', 'số liệu', 'value'].map(foldHeader)
);
/** A period that lacks its year. */
const WITHOUT_YEAR =
	/^(?:(?:tháng|t|th\.?) ?\d{1,2}|(?:quý|quí|q) ?(?:i{1,3}|iv|[1-4])|(?:6|sáu|9|chín|3|ba) tháng(?: đầu| cuối)?(?: năm)?|(?:cả |trong )?năm)$/u;
const UNIT = /^(?<name>.*\S)\s*\((?<unit>[^()]{1,40})\)$/su;
const COUNT = /^(?:số lượng|số|tổng số)\s+(?=\S)/iu;
/** `TV`, `LS` are codes of provinces, but stand for other things too. */
const SHORTEST_PLACE = 3;
/** No header is longer. */
const LONGEST = 200;

const header = (spread: Spread | null, sets: readonly Constant[], sure = true): SpreadHeader => ({
	spread,
	sets,
	isTotal: false,
	sure
});

function withYear(label: string, year: number): string {
	if (/năm$/iu.test(label)) return `${label} ${year}`;
	return /tháng (?:đầu|cuối)?$|^\d|^(?:sáu|chín|ba)/iu.test(label)
		? `${label} năm ${year}`
		: `${label}/${year}`;
}

function readPeriod(text: string, year: number | null): SpreadHeader | null {
	if (readPeriodLabel(text).kind === 'period') return header('period', [{ column: 'period', text }]);
	if (!WITHOUT_YEAR.test(foldText(text))) return null;
	if (year === null) return header('period', [{ column: 'period', text }], false);
	const label = withYear(text, year);
	return readPeriodLabel(label).kind === 'period'
		? header('period', [{ column: 'period', text: label }])
		: null;
}

function readIndicatorHeader(text: string, { indicators }: Reference): SpreadHeader | null {
	const { name = text, unit = '' } = UNIT.exec(text)?.groups ?? {};
	for (const written of [name, name.replace(COUNT, '')]) {
		const match = indicators.match(written);
		const byUnit =
			match.kind === 'ambiguous' &&
			match.candidates.filter((code) => foldText(indicators.get(code).unitVi) === foldText(unit)).length ===
				1;
		if (match.kind !== 'match' && !byUnit) continue;
		const sets = [{ column: 'indicator', text: written }];
		return header('indicator', unit === '' ? sets : [...sets, { column: 'unit', text: unit }]);
	}
	return null;
}

function readPart(text: string, reference: Reference, year: number | null): SpreadHeader | null {
	const folded = foldHeader(text);
	if (folded === '' || text.length > LONGEST) return null;
	if (TOTALS.has(folded)) return { spread: null, sets: [], isTotal: true, sure: true };
	if (PLAIN.has(folded)) return header(null, []);
	const period = readPeriod(text, year);
	if (period !== null) return period;
	if (folded.length >= SHORTEST_PLACE && /\p{L}/u.test(folded)) {
		const match = reference.places.match(text, null);
		if (match.kind !== 'unknown') return header('province', [{ column: 'province', text }]);
	}
	return readIndicatorHeader(text, reference);
}

/** The year that a group's header names: a header below it may leave it out. */
function yearOf(text: string): number | null {
	const years = new Set(text.match(/(?<!\d)(?:19|20)\d{2}(?!\d)/gu) ?? []);
	const [year] = years;
	return years.size === 1 && year !== undefined ? Number(year) : null;
}

/**
 * Reads the header of a column as that of a crosstab, from its parts: the group above it, if any, and its own words.
 * `year` is that of the title, for periods written without. `null` where its own words are none.
 */
export function readSpreadHeader(
	parts: readonly string[],
	reference: Reference,
	year: number | null
): SpreadHeader | null {
	const words = parts.map(tidyText).filter((part) => part !== '');
	const own = words.at(-1);
	const group = words.length > 1 ? words[0] : undefined;
	if (own === undefined) return null;
	const kind = FIGURE_KINDS.words.get(foldText(own));
	const above = group === undefined ? null : readPart(group, reference, year);
	if (kind !== undefined && above?.spread != null) {
		return { ...above, sets: [...above.sets, { column: 'kind', text: own }] };
	}
	const below = readPart(own, reference, (group === undefined ? null : yearOf(group)) ?? year);
	if (below === null || above === null) return below;
	if (above.isTotal || below.isTotal) return { ...below, isTotal: true };
	const named = new Set(below.sets.map(({ column }) => column));
	return {
		spread: below.spread ?? above.spread,
		sets: [...above.sets.filter(({ column }) => !named.has(column)), ...below.sets],
		isTotal: false,
		sure: below.sure && (above.sure || named.has('period'))
	};
}

/** How many of some names can be headers of one crosstab: the most that are of one kind. */
export function countSpreadHeaders(names: readonly string[], reference: Reference): number {
	const counts = new Map<Spread, number>();
	for (const name of names) {
		const spread = readSpreadHeader([name], reference, null)?.spread ?? null;
		if (spread !== null) counts.set(spread, (counts.get(spread) ?? 0) + 1);
	}
	return Math.max(0, ...counts.values());
}
