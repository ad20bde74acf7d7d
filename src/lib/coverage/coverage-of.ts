import type { StatementId } from '../domain/brand';
import { groupBy } from '../domain/group-by';
import type { Report } from '../domain/report';
import type { AnsweringLink, Link, Statement } from '../domain/statement';
import { answerLimitation, isAnswer, isSuggestion, type AnsweredLimitation } from './answers';

/**
 * What a report says about limitations. `none_stated` is a state of its own, never full coverage; `unknown`
 * is a report that was not said to have or lack such a section and has no limitation loaded.
 */
export type LimitationsState = 'stated' | 'none_stated' | 'unknown';

/** A planned direction with the limitations it answers; none is `answers: []`. */
export interface AnsweringDirection {
	readonly direction: Statement;
	readonly answers: readonly AnsweringLink[];
	readonly suggestions: readonly Link[];
}

/** Limitations held against directions for one report or plan. */
export interface ReportCoverage {
	readonly report: Report;
	readonly state: LimitationsState;
	/** A plan for whose province no earlier report is loaded, so that there is nothing it could answer. */
	readonly planWithoutReport: boolean;
	readonly limitations: readonly AnsweredLimitation[];
	readonly counts: AnswerCounts;
	readonly directions: readonly AnsweringDirection[];
	readonly strengths: readonly Statement[];
	readonly tasks: readonly Statement[];
}

/** The numbers of a set of limitations; `stated` is their sum. */
export interface AnswerCounts {
	readonly stated: number;
	readonly direct: number;
	readonly partial: number;
	readonly unanswered: number;
}

/**
 * Holds each report's limitations against the directions linked to them (domain model §8). Reports come out in
 * the order given; statements whose report is not loaded are left out, and `accepted` holds the `linkKey`s of
 * the suggestions a person accepted.
 */
export function coverageOf(
	statements: readonly Statement[],
	links: readonly Link[],
	reports: readonly Report[],
	accepted: ReadonlySet<string> = new Set()
): readonly ReportCoverage[] {
	const byLimitation = groupBy(links, (link) => link.limitation);
	const byDirection = groupBy(links, (link) => link.direction);
	const byReport = groupBy(statements, (statement) => statement.report);
	return reports.map((report) => {
		const own = byReport.get(report.id) ?? [];
		const limitations = ofKind(own, 'limitation').map((limitation) =>
			answerLimitation(limitation, byLimitation, accepted)
		);
		return {
			report,
			state: limitationsState(report, limitations.length),
			planWithoutReport: report.type === 'plan' && !hasEarlierReport(report, reports),
			limitations,
			counts: countAnswers(limitations),
			directions: ofKind(own, 'direction').map((direction) => answering(direction, byDirection, accepted)),
			strengths: ofKind(own, 'strength'),
			tasks: ofKind(own, 'task')
		};
	});
}

/** Counts limitations by the state of their answer. */
export function countAnswers(limitations: readonly AnsweredLimitation[]): AnswerCounts {
	const count = (state: AnsweredLimitation['state']) =>
		limitations.filter((limitation) => limitation.state === state).length;
	return {
		stated: limitations.length,
		direct: count('direct'),
		partial: count('partial'),
		unanswered: count('unanswered')
	};
}

function limitationsState(report: Report, stated: number): LimitationsState {
	if (stated > 0) return 'stated';
	return report.limitationsSection === 'none' ? 'none_stated' : 'unknown';
}

function hasEarlierReport(plan: Report, reports: readonly Report[]): boolean {
	return reports.some(
		(report) =>
			report.type !== 'plan' && report.province === plan.province && report.period.end < plan.period.start
	);
}

function answering(
	direction: Statement,
	links: ReadonlyMap<StatementId, readonly Link[]>,
	accepted: ReadonlySet<string>
): AnsweringDirection {
	const own = links.get(direction.id) ?? [];
	return {
		direction,
		answers: own.filter((link): link is AnsweringLink => isAnswer(link, accepted)),
		suggestions: own.filter((link) => isSuggestion(link, accepted))
	};
}

function ofKind(statements: readonly Statement[], kind: Statement['kind']): readonly Statement[] {
	return statements.filter((statement) => statement.kind === kind);
}
