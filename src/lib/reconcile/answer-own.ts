import type { EarlyCutoff } from '../domain/figure';
import type { Quantity } from '../domain/quantity';
import { boundedQuantity, isExact, isQuantified } from '../domain/quantity-arithmetic';
import type { ChainStep, Total, TotalNote } from '../domain/total';
import type { Block } from './block';
import type { Revision } from './choose-current';
import { endsEarly, isLoose, knownDays } from './constraint-of';
import { derive, derivedQuantity, explain, isBoundedFigure, isLowerBound, type SignedBlock } from './derive';
import { chainStep, cutoffNotes, disputesAmong, noteOn, windowNotes } from './notes';
import type { ReconciledSeries } from './reconciled';

/** What one way of answering fills in of a total; the rest is as for a window of which nothing is known. */
export type Answer = Partial<Omit<Total, 'series' | 'period'>>;

/** The first early cut-off among `blocks`, an unknown one where no other is. */
export function earliestCutoff(blocks: readonly Block[]): EarlyCutoff {
	const early = blocks.find(endsEarly);
	return early?.earlyCutoff ?? (blocks.some((block) => block.earlyCutoff === 'unknown') ? 'unknown' : null);
}

/** What was added first, then what was taken away: "năm 120 − 6 tháng 50". */
function steps(chain: readonly SignedBlock[]): ChainStep[] {
	return [...chain].sort((a, b) => b.sign - a.sign).map(chainStep);
}

/** The chains of an answer; `upperChain` only where it says more. */
export function chainsOf(
	chain: readonly SignedBlock[],
	upperChain: readonly SignedBlock[] | null
): Pick<Answer, 'chain' | 'upperChain'> {
	return { chain: steps(chain), ...(upperChain ? { upperChain: steps(upperChain) } : {}) };
}

interface Narrowing {
	readonly quantity: Quantity;
	readonly chain: readonly SignedBlock[];
	readonly upperChain: readonly SignedBlock[] | null;
}

/** What the other figures add to an open or ranged one, or to one in words; `null` where they add nothing. */
function narrow(series: ReconciledSeries, block: Block, isDisputed: boolean): Narrowing | null {
	const { quantity } = block;
	if (isDisputed || endsEarly(block) || isLoose(quantity) || isExact(quantity)) return null;
	const derivation = derive(series.clusters, block.from, block.to);
	const chains = explain(derivation);
	if (!isQuantified(quantity)) {
		const says = isBoundedFigure(derivation) || isLowerBound(derivation);
		return says ? { quantity: derivedQuantity(derivation), ...chains } : null;
	}
	const low = Math.max(quantity.low ?? 0, derivation.low);
	const high = Math.min(quantity.high ?? Infinity, derivation.high);
	if (low <= (quantity.low ?? 0) && high >= (quantity.high ?? Infinity)) return null;
	const top = high === Infinity ? null : Math.max(low, high);
	return { quantity: boundedQuantity(low, top, quantity.flags), ...chains };
}

/** Other figures of the same period: those it replaced, and what other reports restate otherwise. */
type Beside = Pick<Revision, 'replaced' | 'restated'>;

const ALONE: Beside = { replaced: [], restated: [] };

/** Notes on a reported figure: cut-off, window, disputes, what it replaced and what it is part of. */
function ownNotes(
	series: ReconciledSeries,
	block: Block,
	{ replaced, restated }: Beside,
	disputes: readonly TotalNote[]
): TotalNote[] {
	const { quantity } = block;
	const unquantified = isQuantified(quantity) ? quantity.unquantifiedParts : 0;
	return [
		...cutoffNotes([block]),
		...windowNotes([block]),
		...disputes,
		...(replaced.length > 0 ? [noteOn('revised', replaced, { count: replaced.length })] : []),
		...(restated.length > 0 ? [noteOn('restated', restated)] : []),
		...(block.partOf.length > 0 ? [{ ...noteOn('part_of', [block]), figures: block.partOf }] : []),
		...(unquantified > 0 ? [noteOn('unquantified_part', [block], { count: unquantified })] : []),
		...(series.rule === 'rate' ? [noteOn('rate', [block])] : [])
	];
}

/**
 * A reported figure for its own period in its own words (domain model §4.2, rule 1). Other figures may narrow an
 * open or ranged one, and give a number to one in words; the words stay in `asReported`. Disputed, early cut-off
 * and approximate figures are left as they are.
 */
export function answerOwn(series: ReconciledSeries, block: Block, beside: Beside = ALONE): Answer {
	const { replaced } = beside;
	const disputes = disputesAmong(series, [block]);
	const narrowing = narrow(series, block, disputes.length > 0);
	const chain = narrowing?.chain ?? [];
	const used = [block, ...chain.map((step) => step.block).filter((other) => other !== block)];
	const notes = ownNotes(series, block, beside, disputes);
	return {
		status: 'reported',
		quantity: narrowing?.quantity ?? block.quantity,
		asReported: block.quantity,
		disputed: disputes.length > 0,
		earlyCutoff: block.earlyCutoff,
		coverage: knownDays(block) / (block.to - block.from),
		...chainsOf(chain, narrowing?.upperChain ?? null),
		notes: narrowing ? [...notes, noteOn('narrowed', used.slice(1))] : notes,
		figures: block.figures,
		history: replaced.flatMap(({ figures }) => figures)
	};
}

/** Several values of which none may replace another: no figure until a person chooses. */
export function answerUndecided(undecided: readonly Block[], replaced: readonly Block[]): Answer {
	return {
		disputed: true,
		notes: [noteOn('disputed', undecided)],
		figures: undecided.flatMap(({ figures }) => figures),
		history: replaced.flatMap(({ figures }) => figures)
	};
}
