import type { IsoDay, ReportId, StatementId } from '../domain/brand';
import { groupBy } from '../domain/group-by';
import type { Report } from '../domain/report';
import type { FollowUp, Link, Recurrence, Statement } from '../domain/statement';

/** All that is said of limitations over time, as it is loaded. */
export interface Said {
	readonly statements: readonly Statement[];
	readonly reports: readonly Report[];
	readonly links: readonly Link[];
	readonly followUps: readonly FollowUp[];
	readonly recurrences: readonly Recurrence[];
}

/** What is said, by the limitation it is said of; built once for many questions. */
export interface HistoryIndex {
	readonly statements: ReadonlyMap<StatementId, Statement>;
	readonly reports: ReadonlyMap<ReportId, Report>;
	readonly links: ReadonlyMap<StatementId, readonly Link[]>;
	readonly followUps: ReadonlyMap<StatementId, readonly FollowUp[]>;
	/** Confirmed recurrences only, by the earlier limitation and by the later one. */
	readonly later: ReadonlyMap<StatementId, readonly Recurrence[]>;
	readonly earlier: ReadonlyMap<StatementId, readonly Recurrence[]>;
}

export function indexHistory(said: Said): HistoryIndex {
	const confirmed = said.recurrences.filter(({ same }) => same);
	return {
		statements: new Map(said.statements.map((statement) => [statement.id, statement])),
		reports: new Map(said.reports.map((report) => [report.id, report])),
		links: groupBy(said.links, ({ limitation }) => limitation),
		followUps: groupBy(said.followUps, ({ limitation }) => limitation),
		later: groupBy(confirmed, ({ earlier }) => earlier),
		earlier: groupBy(confirmed, ({ later }) => later)
	};
}

/**
 * A limitation with all that a person confirmed to be the same one, earlier or later, directly or through others;
 * itself first. What is no longer loaded is left out.
 */
export function sameLimitation(limitation: StatementId, index: HistoryIndex): readonly StatementId[] {
	const chain = new Set<StatementId>();
	const add = (id: StatementId) => {
		if (index.statements.has(id)) chain.add(id);
	};
	add(limitation);
	// A set goes on to what is added while it is walked.
	for (const id of chain) {
		for (const { later } of index.later.get(id) ?? []) add(later);
		for (const { earlier } of index.earlier.get(id) ?? []) add(earlier);
	}
	return [...chain];
}

/**
 * The day by which a statement had been made: the date of its document, the last day of the period where the document
 * has no date; `null` where neither is known. For order only: a period's end is no date of anything.
 */
export function madeBy(statement: Statement, index: HistoryIndex): IsoDay | null {
	const report = statement.report === null ? undefined : index.reports.get(statement.report);
	const date = statement.reportDate ?? report?.date;
	return date?.day ?? statement.period?.end ?? report?.period.end ?? null;
}
