import type { Period } from '../domain/period';
import type { ChainStep, TotalNote } from '../domain/total';
import { dayRange } from './day-number';
import type { Block } from './block';
import type { SignedBlock } from './derive';
import { amountParam } from './describe-figures';
import type { Cluster } from './cluster';
import type { ReconciledSeries } from './reconciled';
import { splitWholeAndParts } from './whole-and-parts';

/** A note about `blocks`, which bring their periods, amounts and rows. */
export function noteOn(
	code: TotalNote['code'],
	blocks: readonly Block[],
	params: TotalNote['params'] = {}
): TotalNote {
	return {
		code,
		params,
		periods: blocks.map((block) => block.period),
		quantities: blocks.map((block) => block.quantity),
		figures: blocks.flatMap((block) => block.figures)
	};
}

/** A step of a derivation as it travels with the total. */
export function chainStep({ block, sign }: SignedBlock): ChainStep {
	const { period, quantity, report, figures } = block;
	return { sign, period, quantity, report, figures };
}

/** Early cut-offs among `blocks`, known (`dataEnd`) or not to be told for want of any date. */
export function cutoffNotes(blocks: readonly Block[]): TotalNote[] {
	const unknown = blocks.filter((block) => block.earlyCutoff === 'unknown');
	const early = blocks.flatMap((block) => {
		const { earlyCutoff } = block;
		if (earlyCutoff === null || earlyCutoff === 'unknown') return [];
		return [noteOn('early_cutoff', [block], { dataEnd: earlyCutoff.dataEnd })];
	});
	return unknown.length > 0 ? [...early, noteOn('cutoff_unknown', unknown)] : early;
}

function windowOffsets(period: Period): readonly [start: number, end: number] {
	const nominal = dayRange(period);
	const actual = dayRange(period.window);
	return [actual.from - nominal.from, actual.to - nominal.to];
}

/** Days by which figures that meet at a boundary miss or double-count each other ("trùng/hụt 17 ngày"). */
function mixedDays(blocks: readonly Block[]): number {
	const offsets = new Map<number, number[]>();
	const add = (day: number, offset: number) => offsets.set(day, [...(offsets.get(day) ?? []), offset]);
	for (const block of blocks) {
		for (const period of [block.period, ...block.otherWindows]) {
			const [start, end] = windowOffsets(period);
			add(block.from, start);
			add(block.to, end);
		}
	}
	return Math.max(0, ...[...offsets.values()].map((list) => Math.max(...list) - Math.min(...list)));
}

/** Whether the figures count other days than their nominal period, and whether they mix two ways of counting. */
export function windowNotes(blocks: readonly Block[]): TotalNote[] {
	const differing = blocks.filter(({ period, otherWindows }) =>
		[period, ...otherWindows].some((one) => windowOffsets(one).some((offset) => offset !== 0))
	);
	const [first] = differing;
	if (!first) return [];
	const days = mixedDays(blocks);
	if (days > 0) return [noteOn('mixed_windows', blocks, { days })];
	const { start, end } = first.period.window;
	return [noteOn('window_differs', differing, { start, end })];
}

function disputeNotes({ disputes, disputed }: Cluster, blocks: readonly Block[]): TotalNote[] {
	const contested = blocks.filter((block) => block.isContested && disputed.has(block));
	const sets = disputes.filter((dispute) => dispute.some((block) => blocks.includes(block)));
	return [...contested.map((block) => [block]), ...sets].map((dispute) => {
		const split = splitWholeAndParts(dispute);
		if (!split) return noteOn('disputed', dispute);
		const params = { sum: amountParam(split.sum), whole: amountParam(split.whole.quantity) };
		return noteOn('parts_do_not_add_up', dispute, params);
	});
}

/** The notes for disputed figures among `blocks`, each set of contradicting figures once. */
export function disputesAmong(series: ReconciledSeries, blocks: readonly Block[]): TotalNote[] {
	return series.clusters
		.filter(({ disputed }) => disputed.size > 0)
		.flatMap((cluster) => disputeNotes(cluster, blocks));
}

/** What the series itself says about every total of it: several topics that are counted jointly. */
export function seriesNotes({ series }: ReconciledSeries): TotalNote[] {
	return series.topics.length > 1
		? [noteOn('joint_topics', [], { count: series.topics.length, topics: series.topics.join(';') })]
		: [];
}
