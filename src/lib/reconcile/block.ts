import type { FigureId, IsoDay, ReportId } from '../domain/brand';
import type { EarlyCutoff, Figure, Provenance } from '../domain/figure';
import type { Period } from '../domain/period';
import type { Quantity } from '../domain/quantity';

/**
 * A figure of a series (domain model §4.1): all rows of one document with the same series and nominal period, added
 * up. `from`/`to` are the nominal days as day numbers, [from, to).
 */
export interface Block {
	/** The nominal period; for cumulative rows it begins with the year or programme. */
	readonly period: Period;
	/** The period with each other window that rows of the block count; empty where all count the same days. */
	readonly otherWindows: readonly Period[];
	readonly from: number;
	readonly to: number;
	readonly quantity: Quantity;
	readonly report: ReportId | null;
	readonly effectiveDate: IsoDay | null;
	readonly effectiveDateInferred: boolean;
	readonly earlyCutoff: EarlyCutoff;
	/** Day of a stock, where stated. */
	readonly asOf: IsoDay | null;
	/** The rows added up; a lone total, `trong đó` or restated row stands for itself. */
	readonly figures: readonly FigureId[];
	/** Where the first row stands. */
	readonly provenance: Provenance;
	/** The wholes that these rows are a named part of; empty for ordinary figures. */
	readonly partOf: readonly FigureId[];
	/**
	 * What the block is where it stands only while no document reports the figure itself: a figure restated from an
	 * earlier report, `trong đó` rows, or the sum of a merged unit's predecessors. `null` for ordinary figures.
	 */
	readonly givesWayAs: 'restatement' | 'part' | 'predecessors' | null;
	/** A sum over disputed figures of a merged unit's predecessors: like them it may be added, never taken away. */
	readonly isContested: boolean;
}

/** The rows of one series, sorted by what they may be used for. */
export interface SeriesRows {
	/** Candidate figures, several for one period where several documents report it. */
	readonly blocks: readonly Block[];
	/** Rates as reported, one block a row: they are never added. */
	readonly rates: readonly Block[];
	/** Single events and campaigns: evidence, never a total, a part or coverage. */
	readonly events: readonly Figure[];
}
