import type { Finding } from '../domain/finding';
import { isExact } from '../domain/quantity-arithmetic';
import type { Block } from './block';
import { amountParam, blockParams, findingAt, listAmounts } from './describe-figures';
import type { ReconciledSeries } from './reconciled';
import { splitWholeAndParts } from './whole-and-parts';

/** A figure ten times its neighbour, or a tenth of it, is more often a slip of the separator than a campaign. */
const JUMP_FACTOR = 10;
/** Below this size a tenfold change (2 → 20 talks) is ordinary. */
const JUMP_FLOOR = 100;
/** Overlaps are listed pair by pair only while a reader could go through them. */
const MOST_CROSSINGS = 20;

function disputeFinding(dispute: readonly Block[]): Finding[] {
	const split = splitWholeAndParts(dispute);
	if (split) {
		const sum = amountParam(split.sum);
		const whole = amountParam(split.whole.quantity);
		const params = { ...blockParams(split.whole), sum, whole, parts: split.parts.length };
		return [findingAt(split.whole.provenance, 'parts_do_not_add_up', 'warning', `${sum} / ${whole}`, params)];
	}
	const [first] = dispute;
	if (!first) return [];
	const params = {
		...blockParams(first),
		figures: listAmounts(dispute),
		periods: dispute.map((block) => block.period.label).join(' / ')
	};
	return [findingAt(first.provenance, 'disputed_figures', 'warning', listAmounts(dispute), params)];
}

function revisionFindings({ revisions }: ReconciledSeries): Finding[] {
	return revisions.flatMap(({ current, undecided, replaced }) => {
		const [first] = undecided;
		if (first) {
			const value = listAmounts(undecided);
			const params = { ...blockParams(first), figures: value };
			return [findingAt(first.provenance, 'undecided_revision', 'warning', value, params)];
		}
		if (!current || replaced.length === 0) return [];
		const params = {
			...blockParams(current),
			before: listAmounts(replaced),
			now: amountParam(current.quantity)
		};
		return [findingAt(current.provenance, 'revised', 'info', listAmounts([...replaced, current]), params)];
	});
}

function restatementFindings({ revisions }: ReconciledSeries): Finding[] {
	return revisions.flatMap(({ current, restated }) =>
		restated.map((block) => {
			const value = String(amountParam(block.quantity));
			const reported = current === null ? '' : amountParam(current.quantity);
			const params = { ...blockParams(block), whole: value, reported };
			return findingAt(block.provenance, 'restatement_disagrees', 'warning', value, params);
		})
	);
}

function crosses(a: Block, b: Block): boolean {
	return a.from < b.from && b.from < a.to && a.to < b.to;
}

function crossingFindings({ clusters }: ReconciledSeries): Finding[] {
	const found: Finding[] = [];
	for (const { blocks } of clusters) {
		for (const a of blocks) {
			for (const b of blocks) {
				if (found.length >= MOST_CROSSINGS || !crosses(a, b)) continue;
				const value = `${a.period.label} / ${b.period.label}`;
				found.push(findingAt(b.provenance, 'crossing_periods', 'info', value, blockParams(b)));
			}
		}
	}
	return found;
}

function jumpFindings({ revisions }: ReconciledSeries): Finding[] {
	const before = new Map<string, Block>();
	return revisions.flatMap(({ current }) => {
		if (!current || !isExact(current.quantity)) return [];
		const earlier = before.get(current.period.type);
		before.set(current.period.type, current);
		if (!earlier || current.period.type === 'custom') return [];
		const [one, other] = [earlier.quantity.low ?? 0, current.quantity.low ?? 0];
		const small = Math.min(one, other);
		const large = Math.max(one, other);
		if (!small || !large || large < JUMP_FLOOR || large < small * JUMP_FACTOR) return [];
		const params = {
			...blockParams(current),
			before: amountParam(earlier.quantity),
			now: amountParam(current.quantity)
		};
		const value = listAmounts([earlier, current]);
		return [findingAt(current.provenance, 'tenfold_jump', 'warning', value, params)];
	});
}

/** One finding for each set of figures of the series that can't all be true. */
export function disputeFindings(series: ReconciledSeries): Finding[] {
	return series.clusters.flatMap((cluster) => cluster.disputes.flatMap(disputeFinding));
}

/** What a person should look at in one series: contradictions, revisions, crossing periods and sudden jumps. */
export function reportFindings(series: ReconciledSeries): Finding[] {
	return [
		...disputeFindings(series),
		...revisionFindings(series),
		...restatementFindings(series),
		...crossingFindings(series),
		...jumpFindings(series)
	];
}
