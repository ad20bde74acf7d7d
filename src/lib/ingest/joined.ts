import type { IsoDay, ReportId } from '../domain/brand';
import type { CategoryEntry, CategoryLists } from '../domain/category';
import type { EarlyCutoff } from '../domain/figure';
import type { Coded, FigureTable } from '../domain/figure-table';
import type { Finding } from '../domain/finding';
import type { CitedDocument, Deadline, Report } from '../domain/report';
import type { FollowUp, Link, Recurrence, Statement, StatementOrdinals } from '../domain/statement';

/** The day a figure takes effect; `inferred` where the latest document its report cites stands in. */
export interface EffectiveDate {
	readonly day: IsoDay | null;
	readonly inferred: boolean;
}

/** One file's figures with what only all files together can tell, row by row as in `table`. */
export interface JoinedTable {
	readonly table: FigureTable;
	/** The `FigureId` of the table's row `r` is `firstId + r`. */
	readonly firstId: number;
	readonly report: Coded<ReportId | null>;
	readonly effectiveDate: Coded<EffectiveDate>;
	readonly earlyCutoff: Coded<EarlyCutoff>;
}

/**
 * All loaded files as one body of data. `reports` holds the rows of *reports* and one implied report for every
 * reference that no row answers, so that the figures of one document stay one block. `findings` are those that
 * need more than one file (or more than one row's report) to see.
 */
export interface Joined {
	readonly tables: readonly JoinedTable[];
	readonly figureCount: number;
	readonly reports: readonly Report[];
	/** The statements that stand, each id once: none whose place another has taken. */
	readonly statements: readonly Statement[];
	/** The statements whose place others have taken, as they were read. */
	readonly superseded: readonly Statement[];
	/** The number of each among those of its kind in its document, which it keeps whatever becomes of the others. */
	readonly ordinals: StatementOrdinals;
	/** One for each pair of standing statements: the last word on it. */
	readonly links: readonly Link[];
	readonly deadlines: readonly Deadline[];
	readonly cited: readonly CitedDocument[];
	/** In the order of their days, those without a day first. */
	readonly followUps: readonly FollowUp[];
	/** One for each pair of standing limitations: the last word on it. */
	readonly recurrences: readonly Recurrence[];
	/** What users say of the category lists, one for each code: the last word on it. */
	readonly categoryEntries: readonly CategoryEntry[];
	/** The category lists with those entries. */
	readonly categories: CategoryLists;
	readonly findings: readonly Finding[];
}
