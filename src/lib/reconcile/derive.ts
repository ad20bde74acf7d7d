import type { Quantity } from '../domain/quantity';
import { boundedQuantity, spreadFlags } from '../domain/quantity-arithmetic';
import type { Block } from './block';
import type { Cluster } from './cluster';
import { boundsTowardsOthers, constraintOf, endsEarly, isLoose } from './constraint-of';
import { boundsBetween, type Bounds } from './network';

/** A figure added (+1) or taken away (−1) on the way to a bound. */
export interface SignedBlock {
	readonly block: Block;
	readonly sign: 1 | -1;
}

/** What follows for a window: bounds with slack (`low`, `high`) and as the figures are worded (`worded…`). */
export interface Derivation {
	readonly low: number;
	readonly high: number;
	readonly wordedLow: number;
	readonly wordedHigh: number;
	readonly lowChain: readonly SignedBlock[];
	readonly highChain: readonly SignedBlock[];
}

/** A derived figure is not shown once its slack reaches this share of its size (domain model §4.2, rule 4). */
const MOST_SLACK_SHARE = 0.5;

/** The position of the first cluster that ends after `from`. */
export function firstClusterAfter(clusters: readonly Cluster[], from: number): number {
	let low = 0;
	let high = clusters.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((clusters[middle]?.to ?? Infinity) <= from) low = middle + 1;
		else high = middle;
	}
	return low;
}

function boundsOfSingle(block: Block, isWhole: boolean): Bounds {
	const { low, high } = constraintOf(block);
	const steps = [{ constraint: 0, sign: 1 as const }];
	return {
		low: isWhole ? low : 0,
		high,
		lowSteps: isWhole ? steps : [],
		highSteps: Number.isFinite(high) ? steps : []
	};
}

function boundsInCluster(cluster: Cluster, from: number, to: number): Bounds {
	const [single] = cluster.sound;
	if (cluster.network) return boundsBetween(cluster.network, from, to);
	if (single) return boundsOfSingle(single, from === cluster.from && to === cluster.to);
	return { low: 0, high: Infinity, lowSteps: [], highSteps: [] };
}

/** The bound that a chain gives as the figures are worded; `side` 0 for lows, 1 for highs. */
function wordedBound(chain: readonly SignedBlock[], side: 0 | 1): number {
	return chain.reduce((sum, { block, sign }) => {
		const [low, high] = boundsTowardsOthers(block);
		const useHigh = (side === 1) === (sign === 1);
		return sum + sign * (useHigh ? high : low);
	}, 0);
}

/** The tightest interval that follows from the sound figures for the days [from, to) (domain model §4.2). */
export function derive(clusters: readonly Cluster[], from: number, to: number): Derivation {
	let low = 0;
	let high = 0;
	let day = from;
	const lowChain: SignedBlock[] = [];
	const highChain: SignedBlock[] = [];
	for (let at = firstClusterAfter(clusters, from); at < clusters.length; at++) {
		const cluster = clusters[at];
		if (!cluster || cluster.from >= to) break;
		if (cluster.from > day) high = Infinity;
		const bounds = boundsInCluster(cluster, Math.max(from, cluster.from), Math.min(to, cluster.to));
		const signed = ({ constraint, sign }: Bounds['lowSteps'][number]): SignedBlock[] => {
			const block = cluster.sound[constraint];
			return block ? [{ block, sign }] : [];
		};
		low += bounds.low;
		high += bounds.high;
		lowChain.push(...bounds.lowSteps.flatMap(signed));
		highChain.push(...bounds.highSteps.flatMap(signed));
		day = cluster.to;
	}
	if (day < to) high = Infinity;
	const isOpen = high === Infinity;
	return {
		low,
		high,
		wordedLow: Math.max(0, wordedBound(lowChain, 0)),
		wordedHigh: isOpen ? Infinity : Math.max(0, wordedBound(highChain, 1)),
		lowChain,
		highChain: isOpen ? [] : highChain
	};
}

/** Whether slack leaves enough of the figure to show it. */
function isTight({ low, high, wordedLow, wordedHigh }: Derivation): boolean {
	const isOpen = high === Infinity;
	const slack = Math.max(wordedLow - low, isOpen ? 0 : high - wordedHigh);
	const size = isOpen ? wordedLow : (wordedLow + wordedHigh) / 2;
	return slack === 0 || slack < size * MOST_SLACK_SHARE;
}

/** Bounded on both sides by more than "at most": [0, 15] is merely capped and no figure, [0, 0] is one. */
export function isBoundedFigure(derivation: Derivation): boolean {
	const { low, high } = derivation;
	return high !== Infinity && (low > 0 || high === 0) && isTight(derivation);
}

/** A lower bound that says something: [0, open) is no figure. */
export function isLowerBound(derivation: Derivation): boolean {
	return derivation.high === Infinity && derivation.low > 0 && isTight(derivation);
}

/** What a derived amount is made of; `upperChain` where its upper bound is made of something else. */
export interface Explanation {
	readonly chain: readonly SignedBlock[];
	readonly upperChain: readonly SignedBlock[] | null;
}

/** The chain that explains both bounds, where one does; otherwise one for each. */
export function explain(derivation: Derivation): Explanation {
	const { lowChain, highChain, wordedLow, high } = derivation;
	if (high === Infinity) return { chain: lowChain, upperChain: null };
	if (wordedBound(highChain, 0) === wordedLow) return { chain: highChain, upperChain: null };
	return { chain: lowChain, upperChain: highChain };
}

/** A figure as others may use it: an early cut-off one is only a lower bound. */
export function quantityTowardsOthers(block: Block): Quantity {
	return endsEarly(block) ? { ...block.quantity, high: null } : block.quantity;
}

/** The derived amount as the figures are worded, with their flags. */
export function derivedQuantity(derivation: Derivation): Quantity {
	const { chain, upperChain } = explain(derivation);
	const [low, high] = wordedBounds(derivation);
	const flags = spreadFlags([...chain, ...(upperChain ?? [])].map(({ block }) => block.quantity));
	return boundedQuantity(low, high === Infinity ? null : high, flags);
}

/** Without slack two approximate bounds may cross; the one that rests on no approximate figure holds. */
function wordedBounds({ wordedLow, wordedHigh, lowChain, highChain }: Derivation): readonly [number, number] {
	if (wordedLow <= wordedHigh) return [wordedLow, wordedHigh];
	const isCertain = (chain: readonly SignedBlock[]): boolean =>
		chain.every(({ block }) => !isLoose(block.quantity));
	if (isCertain(lowChain)) return [wordedLow, wordedLow];
	return isCertain(highChain) ? [wordedHigh, wordedHigh] : [wordedHigh, wordedLow];
}
