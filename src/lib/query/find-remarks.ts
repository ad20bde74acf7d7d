import type { ReportId } from '../domain/brand';
import type { Figure } from '../domain/figure';
import type { FigureFilter } from '../domain/filter';
import type { Finding } from '../domain/finding';
import { groupBy } from '../domain/group-by';
import { hasNumber } from '../domain/limits-of-total';
import type { Remark, Remarks } from '../domain/remark';
import type { Report } from '../domain/report';
import type { Total } from '../domain/total';
import type { CheckedDuties } from './check-duties';

/** What remarks are found in: the figures of a choice, what follows from them, and their reports. */
export interface RemarkSources {
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
export function findRemarks(sources: RemarkSources): Remarks {
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
