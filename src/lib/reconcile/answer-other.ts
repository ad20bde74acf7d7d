import type { TotalNote } from '../domain/total';
import { chainsOf, earliestCutoff, type Answer } from './answer-own';
import type { Block } from './block';
import {
	derive,
	derivedQuantity,
	explain,
	isBoundedFigure,
	isLowerBound,
	type Derivation,
	type Explanation
} from './derive';
import { explainNone, gapNotes, sticksOutNotes } from './explain-none';
import { cutoffNotes, disputesAmong, noteOn, windowNotes } from './notes';
import { sumPieces, type Pieced } from './pieces';
import type { ReconciledSeries } from './reconciled';

function notesOnUsed(
	series: ReconciledSeries,
	blocks: readonly Block[],
	replaced: readonly Block[]
): TotalNote[] {
	return [
		...cutoffNotes(blocks),
		...windowNotes(blocks),
		...disputesAmong(series, blocks),
		...(replaced.length > 0 ? [noteOn('revised', replaced, { count: replaced.length })] : [])
	];
}

/** What the figures used have replaced: whoever asks where a number comes from must find it too. */
function replacedBy(series: ReconciledSeries, blocks: readonly Block[]): readonly Block[] {
	const used = new Set(blocks);
	return series.revisions.flatMap(({ current, replaced }) =>
		current !== null && replaced.length > 0 && used.has(current) ? replaced : []
	);
}

function blocksOf({ chain, upperChain }: Explanation): Block[] {
	return [...new Set([...chain, ...(upperChain ?? [])].map(({ block }) => block))];
}

function answerDerived(series: ReconciledSeries, derivation: Derivation): Answer {
	const explanation = explain(derivation);
	const blocks = blocksOf(explanation);
	const replaced = replacedBy(series, blocks);
	return {
		status: 'derived',
		quantity: derivedQuantity(derivation),
		earlyCutoff: earliestCutoff(blocks),
		coverage: 1,
		...chainsOf(explanation.chain, explanation.upperChain),
		notes: notesOnUsed(series, blocks, replaced),
		figures: blocks.flatMap(({ figures }) => figures),
		history: replaced.flatMap(({ figures }) => figures)
	};
}

function answerPieced(
	series: ReconciledSeries,
	pieced: Pieced,
	derivation: Derivation,
	from: number,
	to: number
): Answer {
	const blocks = [...blocksOf(pieced), ...pieced.inWords];
	const disputes = disputesAmong(series, blocks);
	const replaced = replacedBy(series, blocks);
	const count = pieced.quantity.unquantifiedParts;
	const isWhole = pieced.days === to - from;
	const beyond = isWhole ? [] : explainBeyond(series, derivation, from, to);
	return {
		status: isWhole ? 'derived' : 'pieced',
		quantity: pieced.quantity,
		disputed: disputes.length > 0,
		earlyCutoff: earliestCutoff(blocks),
		coverage: pieced.days / (to - from),
		...chainsOf(pieced.chain, pieced.upperChain),
		notes: [
			...notesOnUsed(series, blocks, replaced),
			...(count > 0 ? [noteOn('unquantified_part', pieced.inWords, { count })] : []),
			...beyond
		],
		figures: blocks.flatMap(({ figures }) => figures),
		history: replaced.flatMap(({ figures }) => figures)
	};
}

function explainBeyond(
	series: ReconciledSeries,
	derivation: Derivation,
	from: number,
	to: number
): TotalNote[] {
	const { high, highChain } = derivation;
	const blocks = highChain.map(({ block }) => block);
	return [
		...(high === Infinity ? [] : [noteOn('capped_by', blocks, { high })]),
		...sticksOutNotes(series, from, to),
		...gapNotes(series, from, to)
	];
}

/**
 * The answer for a window that no current figure reports (domain model §4.2, rules 2 and 5): what follows from
 * the network where that is bounded; else the known pieces with their coverage; else a useful lower bound; else
 * no figure, and why.
 */
export function answerOther(series: ReconciledSeries, from: number, to: number): Answer {
	const derivation = derive(series.clusters, from, to);
	if (isBoundedFigure(derivation)) return answerDerived(series, derivation);
	const pieced = sumPieces(series, from, to);
	const says = isLowerBound(derivation);
	if (pieced && !(says && derivation.wordedLow > (pieced.quantity.low ?? 0))) {
		return answerPieced(series, pieced, derivation, from, to);
	}
	if (says) return answerDerived(series, derivation);
	return { notes: explainNone(series, derivation, from, to) };
}
