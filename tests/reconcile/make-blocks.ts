import type { Figure } from '../../src/lib/domain/figure';
import type { Finding } from '../../src/lib/domain/finding';
import type { Block } from '../../src/lib/reconcile/block';
import { buildBlocks } from '../../src/lib/reconcile/build-blocks';
import { findWholes } from '../../src/lib/reconcile/find-wholes';
import { figure } from './make-figure';
import { bounds } from './show-total';

/** A row of one report for 2020. */
export const row = (value: string | number, given: Partial<Parameters<typeof figure>[0]> = {}) =>
	figure({ period: '2020', value, report: 'r', ...given });

/** What the rows come to, and the findings as `code value`. */
export function build(figures: readonly Figure[], isStock = false) {
	const findings: Finding[] = [];
	const rows = buildBlocks(figures, findWholes(figures), isStock, findings);
	return { ...rows, findings: findings.map(({ code, value }) => `${code} ${value}`) };
}

/** The amounts of the blocks. */
export const amounts = (figures: readonly Figure[], isStock = false) =>
	build(figures, isStock).blocks.map(({ quantity }) => bounds(quantity));

/** Rows of one report, period and series as the one block that they are. */
export function blockOf(...figures: readonly Figure[]): Block {
	const [only, ...others] = build(figures).blocks;
	if (!only || others.length > 0) throw new Error('one block expected');
	return only;
}
