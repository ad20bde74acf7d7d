import type { Quantity } from '../domain/quantity';
import { addQuantities, isQuantified } from '../domain/quantity-arithmetic';
import type { Block } from './block';
import type { Cluster } from './cluster';
import { constraintOf, knownDays } from './constraint-of';
import {
	derive,
	derivedQuantity,
	explain,
	firstClusterAfter,
	isBoundedFigure,
	quantityTowardsOthers,
	type Explanation
} from './derive';
import type { ReconciledSeries } from './reconciled';

/** A stretch of a window whose amount is known: a figure of its own, or one that follows from others. */
interface Piece {
	readonly from: number;
	readonly to: number;
	/** The reported figure, or `null` where the network gives the amount. */
	readonly block: Block | null;
	readonly isDisputed: boolean;
	readonly width: number;
}

/** The known part of a window: its sum, the days that its data reach, and what it is made of. */
export interface Pieced extends Explanation {
	readonly quantity: Quantity;
	readonly days: number;
	/** Figures without a number inside the window, where no number covers their days. */
	readonly inWords: readonly Block[];
}

interface Choice {
	readonly pieces: readonly Piece[];
	readonly days: number;
	readonly disputed: number;
	readonly width: number;
}

function isInside(block: Block, from: number, to: number): boolean {
	return from <= block.from && block.to <= to;
}

function blockPiece(block: Block, cluster: Cluster): Piece {
	const { from, to, low, high } = constraintOf(block);
	return { from, to, block, isDisputed: cluster.disputed.has(block), width: high - low };
}

/** All stretches of a cluster inside [from, to) that a figure or the network can answer for. */
function candidatesIn(cluster: Cluster, from: number, to: number): Piece[] {
	const reported = cluster.blocks
		.filter((block) => isInside(block, from, to))
		.map((block) => blockPiece(block, cluster));
	if (!cluster.network) return reported;
	const days = cluster.network.days.filter((day) => from <= day && day <= to);
	const own = new Set(reported.map((piece) => `${piece.from}:${piece.to}`));
	const derived = days.flatMap((start, i) =>
		days.slice(i + 1).flatMap((end) => {
			if (own.has(`${start}:${end}`)) return [];
			const derivation = derive([cluster], start, end);
			const width = derivation.high - derivation.low;
			return isBoundedFigure(derivation)
				? [{ from: start, to: end, block: null, isDisputed: false, width }]
				: [];
		})
	);
	return [...reported, ...derived];
}

/** More days first; then fewer disputed figures, tighter bounds, fewer pieces. */
function isBetter(a: Choice, b: Choice): boolean {
	if (a.days !== b.days) return a.days > b.days;
	if (a.disputed !== b.disputed) return a.disputed < b.disputed;
	if (a.width !== b.width) return a.width < b.width;
	return a.pieces.length < b.pieces.length;
}

/** Disjoint pieces that cover most days: the best choice up to each last day, built up from the earliest. */
function chooseDisjoint(candidates: readonly Piece[]): readonly Piece[] {
	const best: { readonly to: number; readonly choice: Choice }[] = [
		{ to: -Infinity, choice: { pieces: [], days: 0, disputed: 0, width: 0 } }
	];
	for (const piece of [...candidates].sort((a, b) => a.to - b.to)) {
		const before = best.findLast(({ to }) => to <= piece.from)?.choice;
		const last = best.at(-1)?.choice;
		if (!before || !last) continue;
		const choice = {
			pieces: [...before.pieces, piece],
			days: before.days + piece.to - piece.from,
			disputed: before.disputed + Number(piece.isDisputed),
			width: before.width + piece.width
		};
		if (isBetter(choice, last)) best.push({ to: piece.to, choice });
	}
	return best.at(-1)?.choice.pieces ?? [];
}

function piecesIn(clusters: readonly Cluster[], from: number, to: number): Piece[] {
	const pieces: Piece[] = [];
	for (let at = firstClusterAfter(clusters, from); at < clusters.length; at++) {
		const cluster = clusters[at];
		if (!cluster || cluster.from >= to) break;
		pieces.push(...chooseDisjoint(candidatesIn(cluster, from, to)));
	}
	return pieces;
}

function overlapsAny(
	block: Block,
	taken: readonly { readonly from: number; readonly to: number }[]
): boolean {
	return taken.some((other) => block.from < other.to && other.from < block.to);
}

/** Current figures in words inside the window, on days that no number covers. */
function wordsBeside(series: ReconciledSeries, from: number, to: number, pieces: readonly Piece[]): Block[] {
	const taken: { readonly from: number; readonly to: number }[] = [...pieces];
	return series.revisions.flatMap(({ current }) => {
		if (!current || current.quantity.missing !== null || isQuantified(current.quantity)) return [];
		if (!isInside(current, from, to) || overlapsAny(current, taken)) return [];
		taken.push(current);
		return [current];
	});
}

/**
 * The disjoint pieces inside [from, to) that are known, covering most days, summed (domain model §4.2, rule 5);
 * `null` where no piece has a number. Figures in words open the high end and count as covered; missing days
 * change no bound. Nothing is cut up by days.
 */
export function sumPieces(series: ReconciledSeries, from: number, to: number): Pieced | null {
	const pieces = piecesIn(series.clusters, from, to);
	if (pieces.length === 0) return null;
	const inWords = wordsBeside(series, from, to, pieces);
	const quantities: Quantity[] = [];
	const chains: Explanation[] = [];
	for (const piece of pieces) {
		if (piece.block) {
			quantities.push(quantityTowardsOthers(piece.block));
			chains.push({ chain: [{ block: piece.block, sign: 1 }], upperChain: null });
		} else {
			const derivation = derive(series.clusters, piece.from, piece.to);
			quantities.push(derivedQuantity(derivation));
			chains.push(explain(derivation));
		}
	}
	const quantity = addQuantities([...quantities, ...inWords.map((block) => block.quantity)]);
	const needsUpper = quantity.high !== null && chains.some(({ upperChain }) => upperChain !== null);
	const days = [
		...pieces.map((piece) => (piece.block ? knownDays(piece.block) : piece.to - piece.from)),
		...inWords.map(knownDays)
	].reduce((sum, one) => sum + one, 0);
	return {
		quantity,
		days,
		chain: chains.flatMap(({ chain }) => chain),
		upperChain: needsUpper ? chains.flatMap(({ chain, upperChain }) => upperChain ?? chain) : null,
		inWords
	};
}
