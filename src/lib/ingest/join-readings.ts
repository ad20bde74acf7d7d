import type { Finding } from '../domain/finding';
import type { FileReading } from '../domain/reading';
import type { Statement } from '../domain/statement';
import type { Reference } from '../reference/reference';
import { checkCited } from './check-cited';
import { checkReferences, checkSharedNumbers, checkStatementYears } from './check-references';
import { FindingGroups } from './finding-groups';
import { joinTable } from './join-table';
import type { Joined, JoinedTable } from './joined';
import { ReportIndex } from './report-index';

export type { Joined, JoinedTable } from './joined';

/** Of statements with one id, the first. */
function firstOfEach(statements: readonly Statement[]): Statement[] {
	const seen = new Set<string>();
	return statements.filter(({ id }) => !seen.has(id) && seen.add(id));
}

/**
 * Joins the readings of all loaded files: report references become reports, figures get the day they take effect
 * and whether their data end early, and what only several rows or files can show becomes findings. Refused files
 * give nothing. Pure and deterministic in the order of `readings`.
 */
export function joinReadings(readings: readonly FileReading[], reference: Reference): Joined {
	const stated = readings.flatMap(({ reports }) => reports);
	const statements = readings.flatMap((reading) => reading.statements);
	const links = readings.flatMap((reading) => reading.links);
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
		tables.push(joinTable(figures, figureCount, index, cited, findings));
		figureCount += figures.length;
	}
	const reported = firstOfEach(statements).map((statement): Statement => {
		if (statement.report === null) return statement;
		const { id, trouble } = index.idOf(statement.report, statement.province);
		const { file, line } = statement.provenance;
		if (trouble !== null) {
			const finding: Finding = { ...trouble, file, line, level: 'warning', column: 'report' };
			findings.add(`${file} ${trouble.value}`, finding);
		}
		return { ...statement, report: id };
	});
	checkReferences({ statements, links, cited, stated }, findings);
	checkStatementYears(reported, findings);
	checkCited(cited, index.all(), findings);
	return {
		tables,
		figureCount,
		reports: index.all(),
		statements: reported,
		links,
		deadlines: readings.flatMap((reading) => reading.deadlines),
		cited,
		findings: findings.all()
	};
}
