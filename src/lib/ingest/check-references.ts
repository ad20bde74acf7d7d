import { foldText } from '../domain/fold';
import type { Finding } from '../domain/finding';
import type { Provenance } from '../domain/figure';
import type { CitedDocument, Report } from '../domain/report';
import type { FollowUp, Link, Recurrence, Statement, StatementRow } from '../domain/statement';
import { yearsLeftOver } from './check-years';
import type { FindingGroups } from './finding-groups';

function warn(
	code: string,
	{ file, line }: Provenance,
	column: string,
	value: string,
	params: Finding['params'] = {}
): Finding {
	return { code, level: 'warning', file, line, column, value, params };
}

/** Two reports of one province and year with one number: one of them is a copy or a misprint. */
export function checkSharedNumbers(reports: readonly Report[], findings: FindingGroups): void {
	const bearers = new Map<string, Report>();
	for (const report of reports) {
		if (report.number === '' || report.number.startsWith('/')) continue;
		const year = (report.date?.day ?? report.period.end).slice(0, 4);
		const key = [report.province, report.body ?? '', year, foldText(report.number)].join('\u0000');
		const earlier = bearers.get(key);
		if (earlier === undefined) bearers.set(key, report);
		else {
			const params = { reports: `${earlier.id}, ${report.id}` };
			findings.add(key, warn('report.number_shared', report.provenance, 'number', report.number, params));
		}
	}
}

/** A statement that speaks of a year before its period was probably copied from an earlier text. */
export function checkStatementYears(statements: readonly Statement[], findings: FindingGroups): void {
	for (const { text, period, provenance } of statements) {
		const years = period === null ? [] : yearsLeftOver(text, provenance.note, period);
		if (period === null || years.length === 0) continue;
		const params = { year: years.join(', '), period: period.label };
		const matter = `${provenance.file} ${provenance.line}`;
		findings.add(matter, warn('year.left_over', provenance, 'text', text, params));
	}
}

/** The statements that a row speaks of, by column. */
function namedBy(joined: {
	readonly links: readonly Link[];
	readonly followUps: readonly FollowUp[];
	readonly recurrences: readonly Recurrence[];
}): readonly (readonly [column: string, id: string, provenance: Provenance, isLimitation: boolean])[] {
	return [
		...joined.links.flatMap(
			({ limitation, direction, provenance }) =>
				[
					['limitation', limitation, provenance, true],
					['direction', direction, provenance, false]
				] as const
		),
		...joined.followUps.map(
			({ limitation, provenance }) => ['limitation', limitation, provenance, true] as const
		),
		...joined.recurrences.flatMap(
			({ earlier, later, provenance }) =>
				[
					['earlier', earlier, provenance, true],
					['later', later, provenance, true]
				] as const
		)
	];
}

/** Statements of one id in two files, and words on statements that are not loaded or of the wrong kind. */
export function checkReferences(
	joined: {
		readonly statements: readonly StatementRow[];
		readonly links: readonly Link[];
		readonly followUps: readonly FollowUp[];
		readonly recurrences: readonly Recurrence[];
		readonly cited: readonly CitedDocument[];
		readonly stated: readonly Report[];
	},
	findings: FindingGroups
): void {
	const byId = new Map<string, StatementRow>();
	for (const statement of joined.statements) {
		const { id, provenance } = statement;
		const earlier = byId.get(id);
		if (earlier === undefined || statement.replaces.includes(id)) byId.set(id, statement);
		else {
			const params = { line: earlier.provenance.line, file: earlier.provenance.file };
			findings.add(id, { ...warn('id.duplicate', provenance, 'id', id, params), level: 'error' });
		}
	}
	if (byId.size > 0) {
		for (const [column, id, provenance, isLimitation] of namedBy(joined)) {
			const kind = byId.get(id)?.kind;
			if (kind === undefined) findings.add(`${column} ${id}`, warn('link.unknown', provenance, column, id));
			else if (isLimitation && kind !== 'limitation')
				findings.add(id, warn('link.not_limitation', provenance, column, id, { kind }));
		}
	}
	const ids = new Set<string>(joined.stated.map(({ id }) => id));
	if (ids.size === 0) return;
	for (const { report, provenance } of [...joined.statements, ...joined.cited]) {
		if (report === null || ids.has(report)) continue;
		const numbered = joined.stated.some(
			({ number }) => number !== '' && foldText(number) === foldText(report)
		);
		if (!numbered)
			findings.add(`${provenance.file} ${report}`, warn('report.unknown', provenance, 'report', report));
	}
}
