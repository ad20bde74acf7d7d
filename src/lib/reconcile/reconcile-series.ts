import { isQuantified } from '../domain/quantity-arithmetic';
import type { Series } from '../domain/total';
import type { Indicator, Reference } from '../reference/reference';
import type { Block, SeriesRows } from './block';
import { chooseCurrent, type Revision } from './choose-current';
import { buildClusters } from './cluster';
import type { PartialRollUp, ReconciledSeries, TimeRule } from './reconciled';

/** What may be done with the indicator's figures along time. */
function timeRuleOf(indicator: Indicator): TimeRule {
	if (indicator.kind !== 'flow') return indicator.kind;
	return indicator.additiveOverTime ? 'count' : 'own_period';
}

type DatedRevision = Revision & { readonly from: number; readonly to: number };

function byDays(a: DatedRevision, b: DatedRevision): number {
	return a.from - b.from || b.to - a.to;
}

/** Blocks for the same nominal days revise each other; of a stock, those for the same days and as-of day. */
function reviseByPeriod(blocks: readonly Block[], isStock: boolean): DatedRevision[] {
	const groups = new Map<string, [Block, ...Block[]]>();
	for (const block of blocks) {
		const key = `${block.from}:${block.to}:${isStock ? (block.asOf ?? '') : ''}`;
		const group = groups.get(key);
		if (group) group.push(block);
		else groups.set(key, [block]);
	}
	return [...groups.values()]
		.map((group) => {
			const { current, undecided, replaced, restated } = chooseCurrent(group);
			return { current, undecided, replaced, restated, from: group[0].from, to: group[0].to };
		})
		.sort(byDays);
}

/** Applies revisions and solves the clusters of one series; `partials` are carried along. */
export function reconcileSeries(
	series: Series,
	rows: SeriesRows,
	reference: Reference,
	partials: readonly PartialRollUp[] = []
): ReconciledSeries {
	const rule = timeRuleOf(reference.indicators.get(series.indicator));
	const revisions = reviseByPeriod(rows.blocks, rule === 'stock');
	const numbers: Block[] = [];
	for (const { current } of revisions) {
		if (current && isQuantified(current.quantity)) numbers.push(current);
	}
	const clusters = rule === 'count' ? buildClusters(numbers) : [];
	return { series, rule, revisions, clusters, rates: rows.rates, events: rows.events, partials };
}
