import type { Block } from './block';
import { constraintOf } from './constraint-of';
import { findConflict } from './find-conflict';
import { boundsBetween, solveNetwork, toleranceOf, type Network } from './network';

/**
 * Current figures of one series whose days overlap, directly or through each other. Clusters of a series share
 * at most a boundary day, so every bound over several clusters is the sum of their bounds.
 */
export interface Cluster {
	readonly from: number;
	readonly to: number;
	readonly blocks: readonly Block[];
	/** The figures that can all be true together, in the order of the network's constraints. */
	readonly sound: readonly Block[];
	/** `null` for a single figure, which needs no network. */
	readonly network: Network | null;
	/** Sets of figures that can't all be true. */
	readonly disputes: readonly (readonly Block[])[];
	/** All figures of these sets, and contested sums. */
	readonly disputed: ReadonlySet<Block>;
}

/** One set and one list for the many figures that stand alone. */
const NOBODY: ReadonlySet<Block> = new Set();
const NOTHING: readonly (readonly Block[])[] = [];

/** The blocks at `positions` in the order of time, the shorter of two that begin together first. */
function pick(blocks: readonly Block[], positions: readonly number[]): Block[] {
	return positions
		.flatMap((position) => blocks[position] ?? [])
		.sort((a, b) => a.from - b.from || a.to - b.to);
}

/** Every set of figures that contradict each other, until each disputed figure agrees with all that is left. */
function findDisputes(blocks: readonly Block[]): {
	sound: Block[];
	network: Network | null;
	disputes: Block[][];
} {
	const disputes: Block[][] = [];
	let sound = [...blocks];
	const exclude = (conflict: readonly Block[]) => {
		disputes.push([...conflict]);
		sound = sound.filter((block) => !conflict.includes(block));
	};
	for (;;) {
		const network = solveNetwork(sound.map(constraintOf));
		if (network) {
			const further = conflictWithSound(disputes, sound, network);
			if (!further) return { sound, network, disputes };
			exclude(further);
		} else {
			const conflict = findConflict(sound.map(constraintOf));
			if (!conflict) return { sound, network, disputes };
			exclude(pick(sound, conflict));
		}
	}
}

/** A disputed figure may also contradict figures outside its set; those are then disputed with it. */
function conflictWithSound(
	disputes: readonly (readonly Block[])[],
	sound: readonly Block[],
	network: Network
): Block[] | null {
	for (const block of new Set(disputes.flat())) {
		const constraint = constraintOf(block);
		const { low, high } = boundsBetween(network, block.from, block.to);
		const tolerance = toleranceOf([constraint]);
		if (constraint.low <= high + tolerance && constraint.high >= low - tolerance) continue;
		const together = [...sound, block];
		const conflict = findConflict(together.map(constraintOf));
		if (conflict) return pick(together, conflict);
	}
	return null;
}

function solveCluster(blocks: readonly Block[], from: number, to: number): Cluster {
	const contested = blocks.filter((block) => block.isContested);
	const usable = contested.length === 0 ? blocks : blocks.filter((block) => !block.isContested);
	if (blocks.length === 1) {
		const disputed = contested.length === 0 ? NOBODY : new Set(contested);
		return { from, to, blocks, sound: usable, network: null, disputes: NOTHING, disputed };
	}
	const { sound, network, disputes } = findDisputes(usable);
	return {
		from,
		to,
		blocks,
		sound,
		network,
		disputes,
		disputed: new Set([...disputes.flat(), ...contested])
	};
}

/**
 * Splits a series' current quantified figures, sorted by first day, into clusters. A series of disjoint months
 * becomes single figures and never meets the network.
 */
export function buildClusters(sorted: readonly Block[]): Cluster[] {
	const clusters: Cluster[] = [];
	let open: Block[] = [];
	let from = 0;
	let to = -Infinity;
	const close = () => {
		if (open.length > 0) clusters.push(solveCluster(open, from, to));
	};
	for (const block of sorted) {
		if (block.from >= to) {
			close();
			open = [];
			from = block.from;
			to = block.to;
		}
		open.push(block);
		to = Math.max(to, block.to);
	}
	close();
	return clusters;
}
