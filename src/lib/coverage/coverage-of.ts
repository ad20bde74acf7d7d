import type { ReportId, StatementId } from '../domain/brand';
import { groupBy } from '../domain/group-by';
import type { Report } from '../domain/report';
import type { Link, Statement } from '../domain/statement';
import { answersOf, stateOf, type Answer, type AnsweredLimitation } from './answers';
import { comesAfter, groupBySuccessor, type Successors } from './following-reports';

/**
 * What a report says about limitations. `none_stated` is a state of its own, never full coverage; `unknown`
 * is a report that was not said to have or lack such a section and has no limitation loaded.
 */
export type LimitationsState = 'stated' | 'none_stated' | 'unknown';

/** A planned direction with the limitations it answers; none is `answers: []`. */
interface AnsweringDirection {
	readonly direction: Statement;
	readonly answers: readonly Answer[];
	readonly suggestions: readonly Answer[];
}

/** Limitations held against directions for one report or plan. */
export interface ReportCoverage {
	readonly report: Report;
	readonly state: LimitationsState;
	/** A plan for whose province no earlier report is loaded, so that there is nothing it could answer. */
	readonly planWithoutReport: boolean;
	readonly limitations: readonly AnsweredLimitation[];
	readonly counts: AnswerCounts;
	/** What may answer a limitation: its directions and, in a plan, its tasks. */
	readonly directions: readonly AnsweringDirection[];
	readonly strengths: readonly Statement[];
	/** All its tasks; those of a plan stand among `directions` too. */
	readonly tasks: readonly Statement[];
}

/** The numbers of a set of limitations; `stated` is their sum. */
export interface AnswerCounts {
	readonly stated: number;
	readonly direct: number;
	readonly partial: number;
	readonly unanswered: number;
}

interface LinksOf {
	readonly limitation: ReadonlyMap<StatementId, readonly Link[]>;
	readonly direction: ReadonlyMap<StatementId, readonly Link[]>;
	readonly reports: ReadonlyMap<StatementId, ReportId | null>;
}

/**
 * Holds each report's limitations against the directions linked to them, in the same document or in one that follows
 * (domain model §8). Reports come out in the order given; statements whose report is not among them are left out.
 * `statements` should be all that stand, since a link to one that is not given can't be told to lead across
 * documents; narrow what comes out, not what goes in.
 */
export function coverageOf(
	statements: readonly Statement[],
	links: readonly Link[],
	reports: readonly Report[],
	places: Successors
): readonly ReportCoverage[] {
	const index: LinksOf = {
		limitation: groupBy(links, (link) => link.limitation),
		direction: groupBy(links, (link) => link.direction),
		reports: new Map(statements.map(({ id, report }) => [id, report]))
	};
	const byReport = groupBy(statements, (statement) => statement.report);
	const byUnit = groupBySuccessor(reports, places);
	return reports.map((report) => {
		const own = byReport.get(report.id) ?? [];
		const limitations = ofKind(own, 'limitation').map((one) => answerLimitation(one, index));
		return {
			report,
			state: limitationsState(report, limitations.length),
			planWithoutReport: report.type === 'plan' && !followsReport(report, byUnit, places),
			limitations,
			counts: countAnswers(limitations),
			directions: own.filter((statement) => canAnswer(statement, report)).map((one) => answering(one, index)),
			strengths: ofKind(own, 'strength'),
			tasks: ofKind(own, 'task')
		};
	});
}

/** Whether a statement of a report can answer a limitation: a direction, or a task of a plan. */
export function canAnswer({ kind }: Statement, { type }: Report): boolean {
	return kind === 'direction' || (kind === 'task' && type === 'plan');
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

function followsReport(
	plan: Report,
	byUnit: ReturnType<typeof groupBySuccessor>,
	places: Successors
): boolean {
	const unit = byUnit.get(places.get(plan.province).successor) ?? [];
	return unit.some((report) => report.type !== 'plan' && comesAfter(plan, report, places));
}

function answerLimitation(limitation: Statement, index: LinksOf): AnsweredLimitation {
	const own = index.limitation.get(limitation.id) ?? [];
	const answers = answersOf(own, 'answer', index.reports);
	return {
		limitation,
		state: stateOf(answers),
		answers,
		suggestions: answersOf(own, 'suggestion', index.reports)
	};
}

function answering(direction: Statement, index: LinksOf): AnsweringDirection {
	const own = index.direction.get(direction.id) ?? [];
	return {
		direction,
		answers: answersOf(own, 'answer', index.reports),
		suggestions: answersOf(own, 'suggestion', index.reports)
	};
}

function ofKind(statements: readonly Statement[], kind: Statement['kind']): readonly Statement[] {
	return statements.filter((statement) => statement.kind === kind);
}
