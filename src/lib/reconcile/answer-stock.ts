import { isQuantified } from '../domain/quantity-arithmetic';
import { answerOwn, answerUndecided, type Answer } from './answer-own';
import type { Block } from './block';
import { dayNumber } from './day-number';
import { gapNotes } from './explain-none';
import { noteOn } from './notes';
import type { ReconciledSeries } from './reconciled';

type DatedRevision = ReconciledSeries['revisions'][number];

function firstBlock({ current, undecided }: DatedRevision): Block | undefined {
	return current ?? undecided[0];
}

/** The day a stock was counted (exclusive end): its as-of day, else the end of its period. */
function countedUntil(block: Block): number {
	return block.asOf === null ? block.to : dayNumber(block.asOf) + 1;
}

/** A stock with an as-of day belongs to every window with that day; one without only to windows around its period. */
function isInWindow(block: Block, from: number, to: number): boolean {
	const until = countedUntil(block);
	return block.asOf === null ? from <= block.from && block.to <= to : from < until && until <= to;
}

/**
 * A stock takes the last value counted in the window (domain model §4.2, rule 6), never a sum or a difference;
 * without one it has only the words reported for exactly that period, and the last value known before is a note
 * ("gần nhất: 7, 2018").
 */
export function answerStock(series: ReconciledSeries, from: number, to: number): Answer {
	const counted = series.revisions
		.flatMap((revision) => {
			const block = firstBlock(revision);
			return block && isQuantified(block.quantity) ? [{ revision, block }] : [];
		})
		.sort(
			(a, b) =>
				countedUntil(a.block) - countedUntil(b.block) ||
				a.block.to - a.block.from - (b.block.to - b.block.from)
		);
	const last = counted.findLast(({ block }) => isInWindow(block, from, to));
	if (last) {
		const { current, undecided, replaced } = last.revision;
		return current ? answerOwn(series, current, last.revision) : answerUndecided(undecided, replaced);
	}
	const before = counted.findLast(({ block }) => countedUntil(block) <= to);
	const known = before ? [noteOn('last_known_stock', [before.block])] : [];
	const inWords = series.revisions.find(
		({ current }) => current?.from === from && current.to === to && current.quantity.missing === null
	)?.current;
	if (!inWords) return { notes: [...known, ...gapNotes(series, from, to)] };
	const own = answerOwn(series, inWords);
	return { ...own, notes: [...(own.notes ?? []), ...known] };
}
