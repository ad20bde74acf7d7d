import type { Engine } from '../db/engine';
import type { IsoDay } from '../domain/brand';
import type { Figure } from '../domain/figure';
import type { FigureFilter } from '../domain/filter';
import type { Finding } from '../domain/finding';
import type { Remarks } from '../domain/remark';
import type { Report } from '../domain/report';
import type { Total } from '../domain/total';
import type { Reference } from '../reference/reference';
import { askReconciled } from './ask-reconciled';
import { checkDuties } from './check-duties';
import { chooseFindings, type LoadedRows } from './choose-findings';
import { chooseReports } from './choose-reports';
import { findRemarks } from './find-remarks';
import { groupTotals, type GroupedTotals } from './group-totals';
import { listEvents, type ListedEvent } from './list-events';
import { reportedTotals } from './reported-totals';

/** What the overview shows of a choice. */
export interface Overview {
	readonly figures: readonly Figure[];
	readonly totals: readonly Total[];
	readonly groups: readonly GroupedTotals[];
	/** The whole country, in a list of its own. */
	readonly nation: readonly GroupedTotals[];
	/** Single events and campaigns of public pages. */
	readonly events: readonly ListedEvent[];
	readonly remarks: Remarks;
	/** Reports and plans of the chosen data and provinces, whether or not they hold a chosen figure. */
	readonly reports: readonly Report[];
}

/** What is loaded besides the figures, and the day on which it is looked at. */
export interface LoadedReports extends LoadedRows {
	readonly findings: readonly Finding[];
	readonly today: IsoDay;
}

/** What do we have, from whom, for when; what stands out, what is missing. */
export async function askOverview(
	engine: Engine,
	filter: FigureFilter,
	loaded: LoadedReports,
	reference: Reference,
	signal?: AbortSignal
): Promise<Overview> {
	const { figures, reconciled, nation, listed } = await askReconciled(engine, filter, reference, signal);
	const totals = reportedTotals(reconciled);
	const reports = chooseReports(loaded.reports, filter);
	return {
		figures,
		totals,
		groups: groupTotals(totals, reference),
		nation: groupTotals(reportedTotals(nation), reference),
		events: listEvents(listed, reference),
		remarks: findRemarks({
			filter,
			figures,
			totals,
			reports,
			findings: [
				...chooseFindings(loaded.findings, filter, { figures, reports }, loaded),
				...reconciled.findings
			],
			duties: checkDuties(reports, loaded.deadlines, reference, loaded.today)
		}),
		reports
	};
}
