import type { ReportId } from '../../src/lib/domain/brand';
import type { Engine } from '../../src/lib/db/engine-interface';
import type { Figure, Provenance } from '../../src/lib/domain/figure';
import type { FigureFilter } from '../../src/lib/domain/filter';
import type { Finding } from '../../src/lib/domain/finding';
import { groupBy } from '../../src/lib/domain/group-by';
import { hasNumber } from '../../src/lib/domain/limits-of-total';
import type { Remark, Remarks } from '../../src/lib/domain/remark';
import type { Report } from '../../src/lib/domain/report';
import type { Total } from '../../src/lib/domain/total';
import type { LoadedReports } from '../../src/lib/query/ask-overview';
import { checkDuties, type CheckedDuties } from '../../src/lib/query/check-duties';
import type { LoadedRows } from '../../src/lib/query/choose-findings';
import { chooseReports } from '../../src/lib/query/choose-reports';
import { findFigures } from '../../src/lib/query/find-figures';
import type { GroupedTotals, ProvinceCell } from '../../src/lib/query/group-totals';
import { isListed, listEvents } from '../../src/lib/query/list-events';
import { reportedTotals } from '../../src/lib/query/reported-totals';
import { setNationApart } from '../../src/lib/query/set-nation-apart';
import { reconcile } from '../../src/lib/reconcile/reconcile';
import type { Reference } from '../../src/lib/reference/reference';

/**
 * What the overview shows of a choice, the plain way: every figure, series and total at once, each answer looked for in
 * all of them.
 */
export async function askPlainOverview(
	engine: Engine,
	filter: FigureFilter,
	loaded: LoadedReports,
	reference: Reference
) {
	const figures = await findFigures(engine, filter);
	const all = reconcile(
		figures.filter((figure) => !isListed(figure)),
		reference
	);
	const { reconciled, nation } = setNationApart(all, filter, reference);
	const totals = reportedTotals(reconciled);
	const reports = chooseReports(loaded.reports, filter);
	return {
		figures,
		totals,
		groups: groupTotals(totals, reference),
		nation: groupTotals(reportedTotals(nation), reference),
		events: listEvents(figures.filter(isListed), reference),
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

/** Lists totals under their indicators and groups, in the order of the catalogue; groups without any are absent. */
function groupTotals(totals: readonly Total[], reference: Reference): readonly GroupedTotals[] {
	return reference.indicators.groups.flatMap(({ code }) => {
		const rows = reference.indicators.all
			.filter((indicator) => indicator.group === code)
			.map((indicator) => ({
				indicator: indicator.code,
				cells: cellsOf(totals.filter(({ series }) => series.indicator === indicator.code))
			}))
			.filter((row) => row.cells.length > 0);
		return rows.length > 0 ? [{ group: code, rows }] : [];
	});
}

function cellsOf(totals: readonly Total[]): readonly ProvinceCell[] {
	const byProvince = groupBy(totals, ({ series }) => series.province);
	return [...byProvince].map(([province, own]) => ({
		province,
		latest: [...groupBy(own, ({ series }) => series.key).values()].map((sameSeries) => ({
			total: sameSeries.reduce((latest, total) => (isLater(total, latest) ? total : latest)),
			otherPeriods: sameSeries.length - 1
		}))
	}));
}

/** The later end counts; of two that end together the longer says more. */
function isLater(total: Total, latest: Total): boolean {
	if (total.period.end !== latest.period.end) return total.period.end > latest.period.end;
	return total.period.start < latest.period.start;
}

/**
 * The findings that a choice takes: those on a row of a chosen figure or of anything a chosen report holds, and those
 * on a file as a whole that has such a row. Without a filter all of them; with one, rows that were not loaded are
 * nobody's, for whose they are is not known.
 */
function chooseFindings(
	findings: readonly Finding[],
	filter: FigureFilter,
	chosen: { readonly figures: readonly Figure[]; readonly reports: readonly Report[] },
	loaded: LoadedRows
): readonly Finding[] {
	if (!isFiltered(filter)) return findings;
	const ids = new Set(chosen.reports.map(({ id }) => id));
	const rows = [
		...chosen.figures,
		...chosen.reports,
		...loaded.statements.filter(({ report }) => report !== null && ids.has(report)),
		...loaded.deadlines.filter(({ report }) => ids.has(report)),
		...loaded.cited.filter(({ report }) => ids.has(report))
	].map(({ provenance }) => provenance);
	const files = new Set(rows.map(({ file }) => file));
	const places = new Set(rows.map(placeOf));
	return findings.filter(({ file, line }) =>
		line === null ? files.has(file) : places.has(placeOf({ file, line }))
	);
}

function placeOf({ file, line }: Pick<Provenance, 'file' | 'line'>): string {
	return `${line} ${file}`;
}

function isFiltered({ provinces, indicators, topics, channels, bodies, kind }: FigureFilter): boolean {
	return kind !== null || [provinces, indicators, topics, channels, bodies].some((list) => list.length > 0);
}

/** What remarks are found in: the figures of a choice, what follows from them, and their reports. */
interface RemarkSources {
	readonly filter: FigureFilter;
	readonly figures: readonly Figure[];
	/** One total for each series and each period it is reported for. */
	readonly totals: readonly Total[];
	readonly reports: readonly Report[];
	readonly findings: readonly Finding[];
	readonly duties: CheckedDuties;
}

/** An indicator that fewer provinces report is not yet a common one. */
const FEWEST_TO_SHARE = 2;
/** More shared indicators than this would hide the rest. */
const MOST_SHARED = 3;

/** Finds what a reader should know before reading any number (domain model §1: missing is never zero). */
function findRemarks(sources: RemarkSources): Remarks {
	const { filter, figures, totals, reports, findings, duties } = sources;
	const joint = totals.filter((total) => total.series.topics.length > 1).length;
	const disputed = totals.filter((total) => total.disputed).length;
	const doubtful = findings.filter((finding) => finding.level !== 'info').length;
	const unquantified = figures.filter(
		(figure) => figure.quantity.low === null && figure.quantity.high === null
	);
	const results = reports.filter((report) => report.type !== 'plan');
	const counted = new Set(figures.map((figure) => figure.report));
	const uncounted = isNarrowed(filter) ? [] : reports.filter((report) => !counted.has(report.id));
	const lacksPlan = filter.kind === null && totals.length > 0 && !hasPlanWithResult(totals);
	return {
		standsOut: [
			...sharedIndicators(totals),
			...some(joint, { code: 'joint_topics', totals: joint }),
			...some(disputed, { code: 'disputed', totals: disputed }),
			...some(doubtful, { code: 'doubtful', findings: doubtful }),
			...some(duties.late.length, { code: 'late', late: duties.late })
		],
		missing: [
			...(reports.length > 0 && figures.length === 0 ? [{ code: 'nothing_reported' } as const] : []),
			...some(duties.missed.length, { code: 'missed', missed: duties.missed }),
			...some(unquantified.length, {
				code: 'unquantified',
				figures: unquantified.length,
				of: figures.length
			}),
			...about(
				'reported_elsewhere',
				reportsOf(figures, (figure) => figure.basis === 'reported_elsewhere')
			),
			...about('early_cutoff', reportsOf(figures, isCutOffEarly)),
			...about('undated', idsOf(results.filter((report) => report.date === null))),
			...about('no_figures', idsOf(uncounted)),
			...about('no_limitations', idsOf(results.filter((report) => report.limitationsSection === 'none'))),
			...(totals.length > 0 && !hasRepeatedPeriod(totals) ? [{ code: 'no_repeated_period' } as const] : []),
			...(lacksPlan ? [{ code: 'no_plan_with_result' } as const] : [])
		]
	};
}

function some(count: number, remark: Remark): readonly Remark[] {
	return count > 0 ? [remark] : [];
}

type ReportRemark = Extract<Remark, { readonly reports: readonly ReportId[] }>['code'];

function about(code: ReportRemark, reports: readonly ReportId[]): readonly Remark[] {
	return reports.length > 0 ? [{ code, reports }] : [];
}

function sharedIndicators(totals: readonly Total[]): readonly Remark[] {
	const results = totals.filter(
		(total) => hasNumber(total) && total.series.kind === 'actual' && total.series.origin !== 'published'
	);
	const alike = groupBy(results, ({ series }) => `${series.indicator} ${series.synthetic}`);
	return [...alike.values()]
		.flatMap((own) => (own[0] === undefined ? [] : [{ own, series: own[0].series }]))
		.map(({ own, series }) => ({
			code: 'shared_indicator' as const,
			indicator: series.indicator,
			synthetic: series.synthetic,
			provinces: [...new Set(own.map((total) => total.series.province))],
			definitions: [...new Set(own.map((total) => total.series.unitText))],
			periods: new Set(own.map((total) => `${total.period.start} ${total.period.end}`)).size
		}))
		.filter((remark) => remark.provinces.length >= FEWEST_TO_SHARE)
		.sort((one, other) => other.provinces.length - one.provinces.length)
		.slice(0, MOST_SHARED);
}

function isCutOffEarly(figure: Figure): boolean {
	return figure.earlyCutoff !== null && figure.earlyCutoff !== 'unknown';
}

/** Whether only some figures of each report were asked for, so that their absence says nothing of the report. */
function isNarrowed({ indicators, topics, channels, bodies, kind }: FigureFilter): boolean {
	return kind !== null || [indicators, topics, channels, bodies].some((chosen) => chosen.length > 0);
}

function reportsOf(figures: readonly Figure[], has: (figure: Figure) => boolean): readonly ReportId[] {
	return [...new Set(figures.filter(has).map((figure) => figure.report))].filter((id) => id !== null);
}

function idsOf(reports: readonly Report[]): readonly ReportId[] {
	return reports.map((report) => report.id);
}

/** Whether any series has two periods of one type: without them nothing can be set against the year before. */
function hasRepeatedPeriod(totals: readonly Total[]): boolean {
	const seen = new Set<string>();
	return totals.some((total) => {
		const key = `${total.series.key} ${total.period.type}`;
		if (total.quantity === null || total.period.type === 'custom') return false;
		if (seen.has(key)) return true;
		seen.add(key);
		return false;
	});
}

function hasPlanWithResult(totals: readonly Total[]): boolean {
	const keyOf = ({ series, period }: Total) =>
		`${series.province} ${series.indicator} ${period.start} ${period.end}`;
	const planned = new Set(totals.filter((total) => total.series.kind === 'plan').map(keyOf));
	return totals.some((total) => total.series.kind === 'actual' && planned.has(keyOf(total)));
}
