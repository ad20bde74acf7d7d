import { isQuantified } from '../domain/quantity-arithmetic';
import type { TotalNote } from '../domain/total';
import type { Block } from './block';
import type { Derivation } from './derive';
import { disputesAmong, noteOn } from './notes';
import type { ReconciledSeries } from './reconciled';

function overlaps(block: Block, from: number, to: number): boolean {
	return block.from < to && from < block.to;
}

function containsWindow(block: Block, from: number, to: number): boolean {
	return block.from <= from && to <= block.to;
}

/** Many windows ask for the same numbers, so that each series lists them once. */
const numbersOf = new WeakMap<ReconciledSeries, readonly Block[]>();

function currentNumbers(series: ReconciledSeries): readonly Block[] {
	const known = numbersOf.get(series);
	if (known) return known;
	const numbers = series.revisions.flatMap(({ current }) =>
		current && isQuantified(current.quantity) ? [current] : []
	);
	numbersOf.set(series, numbers);
	return numbers;
}

/** Current figures that reach out of the window without containing it. */
export function sticksOutNotes(series: ReconciledSeries, from: number, to: number): TotalNote[] {
	const crossing = currentNumbers(series).filter(
		(block) =>
			overlaps(block, from, to) && !containsWindow(block, from, to) && !(from <= block.from && block.to <= to)
	);
	return crossing.length > 0 ? [noteOn('sticks_out', crossing)] : [];
}

/**
 * Reports inside the window that give no figure to add: values between which a person has to choose, and figures
 * that a separate report holds.
 */
export function gapNotes(series: ReconciledSeries, from: number, to: number): TotalNote[] {
	const inside = series.revisions.filter((revision) => from <= revision.from && revision.to <= to);
	const elsewhere = inside.flatMap(({ current }) =>
		current?.quantity.missing === 'reported_elsewhere' ? [current] : []
	);
	return [
		...inside.flatMap(({ undecided }) => (undecided.length > 0 ? [noteOn('disputed', undecided)] : [])),
		...(elsewhere.length > 0 ? [noteOn('reported_elsewhere', elsewhere)] : [])
	];
}

/** The figures that cap the window, with the most that they leave for it. */
function cappedNote({ high, highChain }: Derivation): TotalNote {
	return noteOn(
		'capped_by',
		highChain.map(({ block }) => block),
		{ high }
	);
}

/**
 * Why a window has no figure although there are figures around it: the least that caps it (`capped_by`, "nhiều
 * nhất 20"), the shortest reported period that contains it (`inside_reported`, "2016–2020: 15"), figures that
 * stick out, and figures that contradict each other.
 */
export function explainNone(
	series: ReconciledSeries,
	derivation: Derivation,
	from: number,
	to: number
): TotalNote[] {
	const numbers = currentNumbers(series);
	const around = numbers
		.filter((block) => containsWindow(block, from, to))
		.sort((a, b) => a.to - a.from - (b.to - b.from))
		.slice(0, 1);
	const [container] = around;
	const context =
		derivation.high !== Infinity && derivation.highChain.length > 0
			? [cappedNote(derivation)]
			: container
				? [noteOn('inside_reported', [container])]
				: [];
	const near = numbers.filter((block) => overlaps(block, from, to));
	return [
		...context,
		...sticksOutNotes(series, from, to),
		...disputesAmong(series, near),
		...gapNotes(series, from, to)
	];
}
