import type { Quantity } from '../domain/quantity';
import { isExact, isQuantified } from '../domain/quantity-arithmetic';
import type { Block } from './block';
import { boundsWithSlack, constraintOf } from './constraint-of';

/** What is left of the blocks of one series and period once revisions are applied (domain model §4.1). */
export interface Revision {
	/** The block in force; `null` where a person has to choose between `undecided`, or nothing was reported. */
	readonly current: Block | null;
	/** Blocks of which none may replace another: different values of one day, or of days unknown. */
	readonly undecided: readonly Block[];
	/** Blocks that a later one replaced, oldest first. */
	readonly replaced: readonly Block[];
	/** Figures that other reports restate of this period and that contradict what was reported until then. */
	readonly restated: readonly Block[];
}

/** One list for the many periods that a single document reports. */
const NONE: readonly Block[] = [];

function isSameAmount(a: Quantity, b: Quantity): boolean {
	return a.low === b.low && a.high === b.high;
}

/** Whether `exact` is a plain number that `other` merely words more loosely (34 and `trên 30`, 295 and `khoảng 300`). */
function confirms(other: Quantity, exact: Quantity): boolean {
	if (!isExact(exact) || isExact(other)) return false;
	const value = exact.low ?? 0;
	const [low, high] = boundsWithSlack(other);
	return low <= value && value <= high;
}

/** Leaves one block of those that say the same, the exact one where others confirm it; exact ones come first. */
function withoutEchoes(blocks: readonly Block[]): Block[] {
	const kept: Block[] = [];
	const isNumber = ({ quantity }: Block) => isExact(quantity);
	for (const block of [...blocks.filter(isNumber), ...blocks.filter((other) => !isNumber(other))]) {
		const isEcho = kept.some(
			({ quantity }) => isSameAmount(quantity, block.quantity) || confirms(block.quantity, quantity)
		);
		if (!isEcho) kept.push(block);
	}
	return kept;
}

function byEffectiveDate(a: Block, b: Block): number {
	return (a.effectiveDate ?? '') < (b.effectiveDate ?? '')
		? -1
		: Number((a.effectiveDate ?? '') > (b.effectiveDate ?? ''));
}

function groupByDate(dated: readonly Block[]): Block[][] {
	const groups: Block[][] = [];
	for (const block of [...dated].sort(byEffectiveDate)) {
		const last = groups.at(-1);
		if (last?.[0]?.effectiveDate === block.effectiveDate) last.push(block);
		else groups.push([block]);
	}
	return groups;
}

/** Whether the standing figure outlives the later ones: they contain its exact number, or only repeat words. */
function outlives(standing: readonly Block[], later: readonly Block[]): boolean {
	const [only, ...others] = standing;
	return only !== undefined && others.length === 0 && later.every((b) => confirms(b.quantity, only.quantity));
}

/** Decides by date; blocks without one can only agree with the rest or leave the choice to a person. */
function decide(blocks: readonly Block[]): Omit<Revision, 'restated'> {
	const replaced: Block[] = [];
	let standing: Block[] = [];
	for (const group of groupByDate(blocks.filter((block) => block.effectiveDate !== null))) {
		const said = withoutEchoes(group);
		if (outlives(standing, said)) continue;
		const repeats = (old: Block) => said.some((block) => isSameAmount(block.quantity, old.quantity));
		replaced.push(...standing.filter((old) => !repeats(old)));
		standing = said;
	}
	const undated = blocks.filter((block) => block.effectiveDate === null);
	const all = withoutEchoes([...standing, ...undated]);
	const [first] = all;
	if (all.length === 1 && first) return { current: first, undecided: [], replaced };
	return { current: null, undecided: all, replaced };
}

/**
 * Whether a restated figure can be true of none of the figures it may speak of: the current one, and those it
 * replaced where the restating report is older than it.
 */
function contradictsReports(restated: Block, current: Block, replaced: readonly Block[]): boolean {
	const isOlder = (restated.effectiveDate ?? '9999') < (current.effectiveDate ?? '');
	return [current, ...(isOlder ? replaced : [])].every((block) => {
		const [a, b] = [constraintOf(restated), constraintOf(block)];
		return a.low > b.high || a.high < b.low;
	});
}

/**
 * Chooses among the blocks of one series and one period. A number is never replaced by words or a blank; a later
 * interval around an earlier exact number confirms it; otherwise the later document holds. A restated or
 * `trong đó` figure stands only where no document reports it itself, and a restated one then checks it; of blocks
 * without a number the latest stands.
 */
export function chooseCurrent(blocks: readonly Block[]): Revision {
	const [only] = blocks;
	if (blocks.length === 1 && only) return { current: only, undecided: NONE, replaced: NONE, restated: NONE };
	const numbers = blocks.filter((block) => isQuantified(block.quantity));
	const own = numbers.filter((block) => block.givesWayAs === null);
	if (own.length > 0) {
		const decided = decide(own);
		const { current, replaced } = decided;
		const restated = numbers.filter(
			(block) =>
				current !== null && block.givesWayAs === 'restatement' && contradictsReports(block, current, replaced)
		);
		return { ...decided, restated };
	}
	if (numbers.length > 0) return { ...decide(numbers), restated: NONE };
	const inWords = blocks.filter((block) => block.quantity.missing === null);
	const latest = [...(inWords.length > 0 ? inWords : blocks)].sort(byEffectiveDate).at(-1) ?? null;
	return { current: latest, undecided: NONE, replaced: NONE, restated: NONE };
}
