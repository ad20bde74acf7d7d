import type { ReportId } from '../domain/brand';
import type { Finding } from '../domain/finding';
import type { FileReading } from '../domain/reading';
import type { Report } from '../domain/report';
import type { Statement, StatementRow } from '../domain/statement';
import { workAtOnce, type Pieces } from '../work/take-turns';
import { buildCategoryLists } from '../reference/category-lists';
import type { Reference } from '../reference/reference';
import { checkCited } from './check-cited';
import { checkReferences, checkSharedNumbers, checkStatementYears } from './check-references';
import { FindingGroups } from './finding-groups';
import { joinTable } from './join-table';
import type { Joined, JoinedTable } from './joined';
import { numberStatements } from './number-statements';
import { ReportIndex } from './report-index';
import { checkMayAnswer, lastOfEach, settleCategories } from './settle-categories';
import { settleFollowUps, settleLinks, settleRecurrences } from './settle-links';
import { settleStatements } from './settle-statements';

export type { Joined } from './joined';

function isStatement(row: StatementRow): row is Statement {
	return row.kind !== 'none_stated';
}

/** What each report says of limitations once people have said which have no such section. */
function settleSections(
	reports: readonly Report[],
	statements: readonly StatementRow[],
	findings: FindingGroups
): readonly Report[] {
	const stating = new Set(statements.flatMap(({ kind, report }) => (kind === 'limitation' ? [report] : [])));
	const lacking = new Set<ReportId | null>();
	for (const { kind, report, provenance } of statements) {
		if (kind !== 'none_stated') continue;
		if (!stating.has(report)) lacking.add(report);
		else {
			const { file, line } = provenance;
			const place = { file, line, column: 'report', value: report ?? '', params: {} };
			findings.add(report ?? '', { ...place, code: 'limitations.stated', level: 'warning' });
		}
	}
	return reports.map((report) =>
		lacking.has(report.id) ? { ...report, limitationsSection: 'none' } : report
	);
}

/**
 * Joins the readings of all loaded files: report references become reports, figures get the day they take effect
 * and whether their data end early, statements, links and words on them are those that stand, and what only several
 * rows or files can show becomes findings. Refused files give nothing. Pure and deterministic in the order of
 * `readings`: of two words on one thing the later counts.
 */
export function joinReadings(readings: readonly FileReading[], reference: Reference): Joined {
	return workAtOnce(joinInPieces(readings, reference));
}

/** `joinReadings` in pieces, for a page that is to answer meanwhile. */
export function* joinInPieces(readings: readonly FileReading[], reference: Reference): Pieces<Joined> {
	const stated = readings.flatMap(({ reports }) => reports);
	const statements = readings.flatMap((reading) => reading.statements);
	const links = readings.flatMap((reading) => reading.links);
	const followUps = readings.flatMap((reading) => reading.followUps);
	const recurrences = readings.flatMap((reading) => reading.recurrences);
	const categoryEntries = lastOfEach(readings.flatMap((reading) => reading.categories));
	const categories = buildCategoryLists(reference, categoryEntries);
	const findings = new FindingGroups();
	const index = new ReportIndex(stated, reference, findings);
	const cited = readings
		.flatMap((reading) => reading.cited)
		.map((document) => ({ ...document, report: index.idOfCited(document.report) }));
	checkSharedNumbers(stated, findings);
	const tables: JoinedTable[] = [];
	let figureCount = 0;
	for (const { figures } of readings) {
		if (figures === null) continue;
		tables.push(yield* joinTable(figures, figureCount, index, cited, findings));
		figureCount += figures.length;
	}
	const settled = settleStatements(statements, findings);
	const reported = settleCategories(settled.standing, categories, findings).map((statement): StatementRow => {
		if (statement.report === null) return statement;
		const { id, trouble } = index.idOf(statement.report, statement);
		const { file, line } = statement.provenance;
		if (trouble !== null) {
			const finding: Finding = { ...trouble, file, line, level: 'warning', column: 'report' };
			findings.add(`${file} ${trouble.value}`, finding);
		}
		return { ...statement, report: id };
	});
	checkReferences({ statements, links, followUps, recurrences, cited, stated }, findings);
	checkMayAnswer(categoryEntries, categories, findings);
	const standing = reported.filter(isStatement);
	checkStatementYears(standing, findings);
	checkCited(cited, index.all(), findings);
	const reports = settleSections(index.all(), reported, findings);
	const read = new Set([...settled.standing, ...settled.superseded]);
	return {
		tables,
		figureCount,
		reports,
		statements: standing,
		superseded: settled.superseded.filter(isStatement),
		// After `reports`: a document that only replaced statements name is none.
		ordinals: numberStatements(
			statements.filter((statement) => read.has(statement)),
			(row) => (row.report === null ? null : index.idOf(row.report, row).id)
		),
		links: settleLinks(links, settled.standFor),
		deadlines: readings.flatMap((reading) => reading.deadlines),
		cited,
		followUps: settleFollowUps(followUps, settled.standFor),
		recurrences: settleRecurrences(recurrences, settled.standFor),
		categoryEntries,
		categories,
		findings: findings.all()
	};
}
