import type { Quantity } from '../domain/quantity';
import { addQuantities, boundedQuantity } from '../domain/quantity-arithmetic';
import type { Total, TotalNote } from '../domain/total';
import type { Reference } from '../reference/reference';
import { restOf, type Rest } from './rest-of';
import { relateSeries, type SeriesRelation } from './relate-series';

/**
 * What several totals of one window come to (domain model §4.3).
 * - `single`: one total, with what it contains in `members` and the remainder in `rest`.
 * - `sum`: provably disjoint members, added.
 * - `side_by_side`: members that may overlap; no number, but a `range` "từ max đến tổng".
 * - `apart`: different indicators, definitions or kinds, never added; each member stands for itself.
 * - `none`: nothing with a figure.
 * `quantity` is `null` except for `single` and `sum`. `unreported` are the totals without a
 * figure; they count in neither coverage nor bounds.
 */
export interface Combination {
	readonly kind: 'none' | 'single' | 'sum' | 'side_by_side' | 'apart';
	readonly quantity: Quantity | null;
	readonly range: Quantity | null;
	readonly total: Total | null;
	readonly members: readonly Combination[];
	readonly rest: Rest | null;
	/** Share of the days of the window that is known, 0–1; over several members their mean. */
	readonly coverage: number;
	readonly disputed: boolean;
	readonly unreported: readonly Total[];
	readonly notes: readonly TotalNote[];
}

const NOTHING: Combination = {
	kind: 'none',
	quantity: null,
	range: null,
	total: null,
	members: [],
	rest: null,
	coverage: 0,
	disputed: false,
	unreported: [],
	notes: []
};

function joinedState(
	members: readonly Combination[]
): Pick<Combination, 'coverage' | 'disputed' | 'members'> {
	const covered = members.reduce((sum, { coverage }) => sum + coverage, 0);
	return {
		coverage: members.length === 0 ? 0 : covered / members.length,
		disputed: members.some(({ disputed }) => disputed),
		members
	};
}

/** Whether `part` comes from `trong đó` rows of `whole`. */
function isNamedPart(whole: Total, part: Total): boolean {
	return part.notes.some(
		({ code, figures }) => code === 'part_of' && figures.some((id) => whole.figures.includes(id))
	);
}

/** `trong đó` is the document's own word and goes before what the attributes say. */
function relate(a: Total, b: Total, reference: Reference): SeriesRelation {
	if (isNamedPart(a, b)) return 'contains';
	return isNamedPart(b, a) ? 'inside' : relateSeries(a.series, b.series, reference);
}

/** Each total under the narrowest of those that contain it; roots map to `null`. */
function findWholes(totals: readonly Total[], reference: Reference): ReadonlyMap<Total, Total | null> {
	const containers = new Map(
		totals.map((total) => [
			total,
			totals.filter((other) => other !== total && relate(other, total, reference) === 'contains')
		])
	);
	const isNarrowest = (candidate: Total, among: readonly Total[]) =>
		among.every((other) => other === candidate || !(containers.get(other) ?? []).includes(candidate));
	return new Map(
		totals.map((total) => {
			const among = containers.get(total) ?? [];
			return [total, among.find((candidate) => isNarrowest(candidate, among)) ?? null];
		})
	);
}

/** Splits `items` so that two of different groups are never joined by `isJoined`. */
function groupJoined<Item>(items: readonly Item[], isJoined: (a: Item, b: Item) => boolean): Item[][] {
	const groups: Item[][] = [];
	for (const item of items) {
		const joined = groups.filter((group) => group.some((other) => isJoined(item, other)));
		const merged = [...joined.flat(), item];
		for (const group of joined) groups.splice(groups.indexOf(group), 1);
		groups.push(merged);
	}
	return groups;
}

function rangeOf(members: readonly Combination[], isOverlapping: boolean): Quantity {
	const bounds = members.map(({ quantity, range }) => quantity ?? range);
	const lows = bounds.map((quantity) => quantity?.low ?? 0);
	const highs = bounds.map((quantity) => quantity?.high ?? null);
	const isOpen = highs.includes(null);
	const low = isOverlapping ? Math.max(...lows) : lows.reduce((sum, one) => sum + one, 0);
	const flags = [...new Set(bounds.flatMap((quantity) => quantity?.flags ?? []))];
	return boundedQuantity(
		low,
		isOpen ? null : highs.reduce<number>((sum, one) => sum + (one ?? 0), 0),
		flags.filter((flag) => flag !== 'unquantified' && flag !== 'missing')
	);
}

function overlappingNote(members: readonly Combination[], code: TotalNote['code']): TotalNote {
	const totals = members.flatMap(({ total }) => total ?? []);
	return {
		code,
		params: { count: members.length },
		periods: totals.map(({ period }) => period),
		quantities: totals.flatMap(({ quantity }) => quantity ?? []),
		figures: totals.flatMap(({ figures }) => figures)
	};
}

function sideBySide(
	members: readonly Combination[],
	isOverlapping: boolean,
	reference: Reference
): Combination {
	const isAdditive = members.every(
		({ total }) => !total || reference.indicators.get(total.series.indicator).additiveAcrossProvinces
	);
	const code = isAdditive ? 'overlapping_sets' : 'not_additive';
	return {
		...NOTHING,
		kind: 'side_by_side',
		range: rangeOf(members, isOverlapping),
		...joinedState(members),
		notes: [overlappingNote(members, code)]
	};
}

/** Members of different groups are disjoint, those of one group may overlap. */
function joinKin(groups: readonly Combination[][], reference: Reference): Combination {
	const joined = groups.map((group) => {
		const [only] = group;
		return group.length === 1 && only ? only : sideBySide(group, true, reference);
	});
	const [single] = joined;
	if (joined.length === 1 && single) return single;
	if (joined.some(({ quantity }) => quantity === null)) return sideBySide(joined, false, reference);
	const quantity = addQuantities(joined.flatMap((member) => member.quantity ?? []));
	return { ...NOTHING, kind: 'sum', quantity, ...joinedState(joined) };
}

function isRate({ quantity, series }: Total, reference: Reference): boolean {
	return (quantity?.per ?? null) !== null || reference.indicators.get(series.indicator).kind === 'rate';
}

/**
 * Combines the totals of one window across place, indicator, body and sets: never a whole with its parts, never
 * two that may overlap, never different things. Totals without a figure are listed in `unreported` and change no
 * bound; a total in words opens the high end of a sum and is counted. A whole that is known for only some of the days, as
 * a unit formed in the middle of a year is, doesn't stand for parts that are known for others: then all of them may or
 * may not overlap, and there is only a range.
 */
export function combineTotals(totals: readonly Total[], reference: Reference): Combination {
	const combination = nestTotals(totals, reference);
	return hidesParts(combination) ? besideEachOther(combination, reference) : combination;
}

function hidesParts({ total, members, kind }: Combination): boolean {
	if (total !== null && members.length > 0 && total.coverage < 1) return true;
	return (kind === 'single' || kind === 'sum') && members.some(hidesParts);
}

function besideEachOther(combination: Combination, reference: Reference): Combination {
	const totals = everyTotal(combination);
	const amounts = totals.flatMap(({ quantity }) => quantity ?? []);
	const sum = addQuantities(amounts);
	const low = Math.max(combination.quantity?.low ?? 0, ...amounts.map((amount) => amount.low ?? 0));
	return {
		...combination,
		kind: 'side_by_side',
		quantity: null,
		total: null,
		rest: null,
		range: boundedQuantity(low, sum.high, sum.flags),
		members: totals.map((total) => nestTotals([total], reference))
	};
}

function everyTotal({ total, members }: Combination): readonly Total[] {
	return [...(total === null ? [] : [total]), ...members.flatMap(everyTotal)];
}

/** Parts under their wholes, and what lies side by side joined. */
function nestTotals(totals: readonly Total[], reference: Reference): Combination {
	const known = totals.filter(({ quantity }) => quantity !== null);
	const unreported = totals.filter(({ quantity }) => quantity === null);
	const wholes = findWholes(known, reference);
	const branch = (total: Total): Combination => {
		const parts = known.filter((other) => wholes.get(other) === total);
		const { rest, notes } = restOf(total, parts, reference);
		return {
			...NOTHING,
			kind: 'single',
			quantity: total.quantity,
			total,
			members: parts.map(branch),
			coverage: total.coverage,
			disputed: total.disputed,
			rest,
			notes
		};
	};
	const roots = known.filter((total) => wholes.get(total) === null);
	const isKin = (a: Total, b: Total) =>
		!isRate(a, reference) && !isRate(b, reference) && relate(a, b, reference) !== 'apart';
	const isOverlapping = (a: Total, b: Total) => relate(a, b, reference) !== 'disjoint';
	const kin = groupJoined(roots, isKin).map((group) =>
		joinKin(
			groupJoined(group, isOverlapping).map((overlapping) => overlapping.map(branch)),
			reference
		)
	);
	const [single] = kin;
	if (kin.length === 1 && single) return { ...single, unreported };
	return { ...NOTHING, kind: kin.length === 0 ? 'none' : 'apart', ...joinedState(kin), unreported };
}
