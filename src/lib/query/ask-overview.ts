import type { Engine } from '../db/engine';
import type { FigureId, IsoDay } from '../domain/brand';
import type { Figure } from '../domain/figure';
import type { FigureFilter } from '../domain/filter';
import type { Finding } from '../domain/finding';
import type { Remarks } from '../domain/remark';
import type { Report } from '../domain/report';
import type { Total } from '../domain/total';
import { totalOf } from '../reconcile/total-of';
import type { Reference } from '../reference/reference';
import { checkDuties } from './check-duties';
import { createFindingChooser, type LoadedRows } from './choose-findings';
import { chooseReports } from './choose-reports';
import { findRemarks } from './find-remarks';
import { groupTotals, latestOf, type GroupedTotals, type LatestTotal } from './group-totals';
import { isListed, listEvents, type ListedEvent } from './list-events';
import { collectFacts } from './overview-facts';
import { reportedPeriods } from './reported-totals';
import { sourceOf, type FigureSource } from './reports-behind';
import { shownPlaces } from './set-nation-apart';
import { walkSeries, type SeriesVisitor, type WalkOptions } from './walk-series';

/** How many figures a choice has. */
interface OverviewCounts {
	readonly figures: number;
	readonly synthetic: number;
	readonly published: number;
	/** One for each series and each period it is reported for, those of the whole country apart. */
	readonly totals: number;
	/** Those of them that are a number. */
	readonly numbers: number;
}

/** What the overview shows of a choice. Of the figures themselves only counts are kept, and where those behind it stand. */
export interface Overview {
	readonly counts: OverviewCounts;
	readonly groups: readonly GroupedTotals[];
	/** The whole country, in a list of its own. */
	readonly nation: readonly GroupedTotals[];
	/** The figures behind the totals of both, in the order loaded. */
	readonly sources: readonly FigureSource[];
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

/**
 * What do we have, from whom, for when; what stands out, what is missing. Goes through the series in pieces and keeps the
 * latest total of each. Rejects as `walkSeries` does.
 */
export function askOverview(
	engine: Engine,
	filter: FigureFilter,
	loaded: LoadedReports,
	reference: Reference,
	options?: WalkOptions
): Promise<Overview> {
	return walkSeries(engine, filter, reference, () => viewOver(filter, loaded, reference), options);
}

interface MetTotal extends LatestTotal {
	readonly first: FigureId;
}

function viewOver(
	filter: FigureFilter,
	loaded: LoadedReports,
	reference: Reference
): SeriesVisitor<Overview> {
	const reports = chooseReports(loaded.reports, filter);
	const chooser = createFindingChooser(loaded.findings, filter, reports, loaded);
	const facts = collectFacts();
	const isShown = shownPlaces(filter.provinces, reference);
	const [shown, nation]: [MetTotal[], MetTotal[]] = [[], []];
	const sources: FigureSource[] = [];
	const listed: Figure[] = [];
	let doubtful = 0;
	const keep = (into: MetTotal[], totals: readonly Total[], rows: readonly [Figure, ...Figure[]]): void => {
		const latest = latestOf(totals);
		if (latest === null) return;
		into.push({ ...latest, first: rows[0].id });
		const behind = new Set(latest.total.figures);
		for (const row of rows) if (behind.has(row.id)) sources.push([row.id, sourceOf(row)]);
	};
	return {
		figure(figure) {
			facts.figure(figure);
			chooser.see(figure.provenance);
			if (isListed(figure)) listed.push(figure);
		},
		series({ own, rows, findings }) {
			doubtful += countDoubtful(findings);
			const totals = reportedPeriods(own).map((period) => totalOf(own, period));
			const isBeside = isShown(own.series.province);
			if (isBeside) facts.totals(totals, rows[0].id);
			keep(isBeside ? shown : nation, totals, rows);
		},
		endOfPiece: () => facts.endOfPiece(),
		answer() {
			const told = facts.facts();
			const grouped = (met: readonly MetTotal[]) =>
				groupTotals(
					[...met]
						.sort((one, other) => one.first - other.first)
						.map(({ total, otherPeriods }) => ({ total, otherPeriods })),
					reference
				);
			const { figures, synthetic, published, totals, numbers } = told;
			return {
				counts: { figures, synthetic, published, totals, numbers },
				groups: grouped(shown),
				nation: grouped(nation),
				sources: sources.sort(([one], [other]) => one - other),
				events: listEvents(listed, reference),
				remarks: findRemarks({
					filter,
					facts: told,
					reports,
					doubtful: doubtful + countDoubtful(chooser.chosen()),
					duties: checkDuties(reports, loaded.deadlines, reference, loaded.today)
				}),
				reports
			};
		}
	};
}

function countDoubtful(findings: readonly Finding[]): number {
	return findings.filter(({ level }) => level !== 'info').length;
}
