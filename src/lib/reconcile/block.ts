import type { FigureId, IsoDay, ReportId } from '../domain/brand';
import type { EarlyCutoff, Figure, Provenance } from '../domain/figure';
import type { Period } from '../domain/period';
import type { Quantity } from '../domain/quantity';

/**
 * A figure of a series (domain model §4.1): all rows of one document with the same series, nominal period and
 * window, added up. `from`/`to` are the nominal days as day numbers, [from, to).
 */
export interface Block {
	/** The nominal period; for cumulative rows it begins with the year or programme. */
	readonly period: Period;
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
	/** Restated and `trong đó` rows stand only where no document reports the figure itself. */
	readonly givesWay: boolean;
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
