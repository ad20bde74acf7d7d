import type { ExportTable } from '../export/model';
import { labelPeriod } from '../i18n/format/label-period';
import { markSample } from '../i18n/format/mark-sample';
import { nameOf } from '../i18n/format/name-of';
import { namePlace } from '../i18n/format/name-place';
import type { Series } from '../domain/total';
import type { Block } from '../reconcile/block';
import { dayCell, textCell } from './cells';
import type { Ground } from './ground';
import { tabulateRows } from './table';
import { amountCell } from './word-amount';

/** A figure that another document replaced, or that waits beside others for a choice. */
interface Revised {
	readonly series: Series;
	readonly block: Block;
	readonly current: Block | null;
	readonly isUndecided: boolean;
}

/**
 * What was replaced by what: a row for each figure of a document that is no longer in force, or of which none is in force
 * yet, beside the figure in force.
 */
export function tabulateRevisions(ground: Ground): ExportTable {
	const { words, language, reference, cite } = ground;
	const { revisions: heads, uses } = words;
	const rows = ground.reconciled.series.flatMap(({ series, revisions }) =>
		revisions.flatMap(({ current, replaced, undecided }): readonly Revised[] => [
			...replaced.map((block) => ({ series, block, current, isUndecided: false })),
			...undecided.map((block) => ({ series, block, current: null, isUndecided: true }))
		])
	);
	const written = (block: Block | null): string =>
		block === null
			? ''
			: block.figures
					.map((id) => ground.figureOf(id)?.quantity.text ?? '')
					.filter((text) => text !== '')
					.join(' + ');
	return tabulateRows<Revised>(rows, [
		[
			heads.province,
			({ series }) =>
				textCell(markSample(namePlace(reference.places.get(series.province), language), series, language))
		],
		[heads.indicator, ({ series }) => textCell(nameOf(reference.indicators.get(series.indicator), language))],
		[heads.unit, ({ series }) => textCell(series.unitText)],
		[heads.period, ({ block }) => textCell(labelPeriod(block.period, language))],
		[heads.state, ({ isUndecided }) => textCell(uses[isUndecided ? 'undecided' : 'replaced'])],
		[heads.former, ({ block }) => amountCell(block.quantity, ground), 'numeric'],
		[heads.formerWords, ({ block }) => textCell(written(block))],
		[heads.formerDocument, ({ block }) => textCell(cite(block.report))],
		[heads.formerDay, ({ block }) => dayCell(block.effectiveDate, language)],
		[
			heads.current,
			({ current }) => (current === null ? textCell('') : amountCell(current.quantity, ground)),
			'numeric'
		],
		[heads.currentWords, ({ current }) => textCell(written(current))],
		[heads.currentDocument, ({ current }) => textCell(cite(current?.report ?? null))],
		[heads.currentDay, ({ current }) => dayCell(current?.effectiveDate ?? null, language)]
	]);
}
