import type { FigureId } from '../domain/brand';
import type { EarlyCutoff, Figure } from '../domain/figure';
import type { Finding } from '../domain/finding';
import type { Period } from '../domain/period';
import type { Quantity } from '../domain/quantity';
import { addQuantities, isExact, isQuantified } from '../domain/quantity-arithmetic';
import type { Block, SeriesRows } from './block';
import { countedPeriod } from './cumulative-period';
import { amountParam, findingAt } from './describe-figures';
import { separateDuplicates } from './find-duplicates';

/** One list for the many figures that are part of nothing, and one for those of a single window. */
const NONE: readonly FigureId[] = [];
const NO_WINDOWS: readonly Period[] = [];

/** The document a row belongs to: its report, else the file and the date that the row itself gives. */
function documentOf(figure: Figure): string {
	return figure.report ?? `${figure.provenance.file}\u001f${figure.effectiveDate ?? ''}`;
}

function groupKey(figure: Figure, isStock: boolean): string {
	const day = isStock ? (figure.asOf ?? '') : '';
	return `${countedPeriod(figure).key}\u001f${figure.cumulative}\u001f${day}\u001f${documentOf(figure)}`;
}

function isDisjoint(a: Quantity, b: Quantity): boolean {
	const isAbove = (x: Quantity, y: Quantity) => x.low !== null && y.high !== null && x.low > y.high;
	return isAbove(a, b) || isAbove(b, a);
}

function hasStatedWindow(figure: Figure): boolean {
	return figure.period.window.basis !== 'inferred';
}

/** The windows that the rows count besides `period`'s own, each once. */
function windowsBeside(period: Period, rows: readonly Figure[]): readonly Period[] {
	if (rows.length === 1) return NO_WINDOWS;
	const keyOf = ({ window }: Period) => `${window.start}:${window.end}`;
	const others = new Map<string, Period>();
	for (const row of rows) {
		const one = countedPeriod(row).period;
		// Mostly the very same, which needs no key to be told.
		if (one !== period) others.set(keyOf(one), one);
	}
	others.delete(keyOf(period));
	return others.size === 0 ? NO_WINDOWS : [...others.values()];
}

/** The earliest data end of the rows; an unknown one only where no other is early. */
function earliestEnd(rows: readonly [Figure, ...Figure[]]): EarlyCutoff {
	if (rows.length === 1) return rows[0].earlyCutoff;
	const ends = rows.flatMap(({ earlyCutoff }) => earlyCutoff ?? []);
	const known = ends.flatMap((end) => (end === 'unknown' ? [] : end));
	const [earliest] = known.sort((a, b) => (a.dataEnd < b.dataEnd ? -1 : 1));
	return earliest ?? ends[0] ?? null;
}

/** A lone row of a report may be there only to restate or to break down. */
function givesWayAs({ role }: Figure): Block['givesWayAs'] {
	return role === 'restatement' || role === 'part' ? role : null;
}

function makeBlock(
	rows: readonly [Figure, ...Figure[]],
	quantity: Quantity,
	wholes: ReadonlyMap<FigureId, Figure>
): Block {
	const [first] = rows;
	const { period, from, to } = countedPeriod(rows.find(hasStatedWindow) ?? first);
	return {
		period,
		otherWindows: windowsBeside(period, rows),
		from,
		to,
		quantity,
		report: first.report,
		effectiveDate: first.effectiveDate,
		effectiveDateInferred: first.effectiveDateInferred,
		earlyCutoff: earliestEnd(rows),
		asOf: first.asOf,
		figures: rows.map((row) => row.id),
		provenance: first.provenance,
		partOf: wholes.size === 0 ? NONE : rows.flatMap((row) => wholes.get(row.id)?.id ?? []),
		givesWayAs: givesWayAs(first),
		isContested: false
	};
}

function isSome<Item>(list: readonly Item[]): list is readonly [Item, ...Item[]] {
	return list.length > 0;
}

function sumOf(rows: readonly [Figure, ...Figure[]]): Quantity {
	return rows.length === 1 ? rows[0].quantity : addQuantities(rows.map((row) => row.quantity));
}

/** A total row speaks for a sum that isn't exact, because a number then covers the parts that gave none. */
function sumCheckedBy(
	items: readonly [Figure, ...Figure[]],
	checks: readonly Figure[],
	findings: Finding[]
): Quantity {
	const sum = sumOf(items);
	for (const check of checks) {
		if (!isQuantified(check.quantity)) continue;
		if (isDisjoint(sum, check.quantity)) {
			const code = check.role === 'total' ? 'total_row_disagrees' : 'restatement_disagrees';
			const value = String(amountParam(check.quantity));
			findings.push(
				findingAt(check.provenance, code, 'warning', value, { sum: amountParam(sum), whole: value })
			);
		} else if (check.role === 'total' && !isExact(sum) && isExact(check.quantity)) {
			return check.quantity;
		}
	}
	return sum;
}

/** One document's rows for one period become one block, or `null` where only held copies are left. */
function blockOf(
	rows: readonly Figure[],
	wholes: ReadonlyMap<FigureId, Figure>,
	findings: Finding[]
): Block | null {
	const [only] = rows;
	if (rows.length === 1 && only) return makeBlock([only], only.quantity, wholes);
	const { kept, copies } = separateDuplicates(rows);
	for (const { first, copy } of copies) {
		const params = { line: first.provenance.line, file: first.provenance.file };
		findings.push(
			findingAt(copy.provenance, 'duplicate_rows', 'warning', String(amountParam(copy.quantity)), params)
		);
	}
	const inRole = (role: Figure['role']) => kept.filter((row) => row.role === role);
	const items = inRole('item');
	const totals = inRole('total');
	const restatements = inRole('restatement');
	if (isSome(items)) {
		return makeBlock(items, sumCheckedBy(items, [...totals, ...restatements], findings), wholes);
	}
	if (isSome(totals)) {
		const [first, ...others] = totals;
		return makeBlock([first], sumCheckedBy([first], [...others, ...restatements], findings), wholes);
	}
	const parts = inRole('part');
	if (isSome(parts)) return makeBlock(parts, sumOf(parts), wholes);
	if (isSome(restatements)) return makeBlock([restatements[0]], restatements[0].quantity, wholes);
	return null;
}

/**
 * The rows of one series as blocks (domain model §4.1). Items are added up; total, `trong đó` and restated rows
 * check them and stand only where their document has no item for that series and period. Rates, events and
 * campaigns are kept apart. Of a stock (`isStock`), rows with different as-of days are different figures; for a
 * count that day is only its data cut-off. Adds findings for copies and for totals that disagree.
 */
export function buildBlocks(
	figures: readonly Figure[],
	wholes: ReadonlyMap<FigureId, Figure>,
	isStock: boolean,
	findings: Finding[]
): SeriesRows {
	const groups = new Map<string, Figure[]>();
	const rates: Block[] = [];
	const events: Figure[] = [];
	for (const figure of figures) {
		if (figure.grain !== 'period') events.push(figure);
		else if (figure.quantity.per !== null) rates.push(makeBlock([figure], figure.quantity, wholes));
		else {
			const key = groupKey(figure, isStock);
			const group = groups.get(key);
			if (group) group.push(figure);
			else groups.set(key, [figure]);
		}
	}
	const blocks = [...groups.values()].flatMap((rows) => blockOf(rows, wholes, findings) ?? []);
	return { blocks, rates, events };
}
