import type { Quantity } from '../domain/quantity';
import { addQuantities } from '../domain/quantity-arithmetic';
import type { Block } from './block';

/** A whole, the parts that fill its days exactly, and what they add up to. */
export interface WholeAndParts {
	readonly whole: Block;
	readonly parts: readonly Block[];
	readonly sum: Quantity;
}

/** Reads a set of figures as one whole and parts that tile it; `null` where they are anything else. */
export function splitWholeAndParts(blocks: readonly Block[]): WholeAndParts | null {
	if (blocks.length < 3) return null;
	const [whole, ...parts] = [...blocks].sort((a, b) => b.to - b.from - (a.to - a.from));
	if (!whole) return null;
	parts.sort((a, b) => a.from - b.from);
	let day = whole.from;
	for (const part of parts) {
		if (part.from !== day) return null;
		day = part.to;
	}
	return day === whole.to ? { whole, parts, sum: addQuantities(parts.map((part) => part.quantity)) } : null;
}
