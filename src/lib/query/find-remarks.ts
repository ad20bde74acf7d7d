import type { ReportId } from '../domain/brand';
import type { FigureFilter } from '../domain/filter';
import type { Remark, Remarks } from '../domain/remark';
import type { Report } from '../domain/report';
import type { CheckedDuties } from './check-duties';
import { isNarrowed } from './is-narrowed';
import type { OverviewFacts, SharedNumbers } from './overview-facts';

/** What remarks are found in: what is known of the figures of a choice, and their reports. */
export interface RemarkSources {
	readonly filter: FigureFilter;
	readonly facts: OverviewFacts;
	readonly reports: readonly Report[];
	/** Findings that are more than a note. */
	readonly doubtful: number;
	readonly duties: CheckedDuties;
}

/** An indicator that fewer provinces report is not yet a common one. */
const FEWEST_TO_SHARE = 2;
/** More shared indicators than this would hide the rest. */
const MOST_SHARED = 3;

/** Finds what a reader should know before reading any number (domain model §1: missing is never zero). */
export function findRemarks(sources: RemarkSources): Remarks {
	const { filter, facts, reports, doubtful, duties } = sources;
	const { figures, totals, unquantified, joint, disputed } = facts;
	const results = reports.filter((report) => report.type !== 'plan');
	const uncounted = isNarrowed(filter) ? [] : reports.filter((report) => !facts.counted.has(report.id));
	const lacksPlan = filter.kind === null && totals > 0 && !facts.hasPlanWithResult;
	return {
		standsOut: [
			...sharedIndicators(facts.shared),
			...some(joint, { code: 'joint_topics', totals: joint }),
			...some(disputed, { code: 'disputed', totals: disputed }),
			...some(doubtful, { code: 'doubtful', findings: doubtful }),
			...some(duties.late.length, { code: 'late', late: duties.late })
		],
		missing: [
			...(reports.length > 0 && figures === 0 ? [{ code: 'nothing_reported' } as const] : []),
			...some(duties.missed.length, { code: 'missed', missed: duties.missed }),
			...some(unquantified, { code: 'unquantified', figures: unquantified, of: figures }),
			...about('reported_elsewhere', facts.elsewhere),
			...about('early_cutoff', facts.early),
			...about('undated', idsOf(results.filter((report) => report.date === null))),
			...about('no_figures', idsOf(uncounted)),
			...about('no_limitations', idsOf(results.filter((report) => report.limitationsSection === 'none'))),
			...(totals > 0 && !facts.hasRepeatedPeriod ? [{ code: 'no_repeated_period' } as const] : []),
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

function sharedIndicators(shared: readonly SharedNumbers[]): readonly Remark[] {
	return shared
		.filter(({ provinces }) => provinces.length >= FEWEST_TO_SHARE)
		.sort((one, other) => other.provinces.length - one.provinces.length)
		.slice(0, MOST_SHARED)
		.map((own) => ({ code: 'shared_indicator', ...own }));
}

function idsOf(reports: readonly Report[]): readonly ReportId[] {
	return reports.map((report) => report.id);
}
