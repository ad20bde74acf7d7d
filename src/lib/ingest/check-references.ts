import { foldText } from '../domain/fold';
import type { Finding } from '../domain/finding';
import type { Provenance } from '../domain/figure';
import type { CitedDocument, Report } from '../domain/report';
import type { Link, Statement } from '../domain/statement';
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

/** Statements of one id in two files, and links to statements that are not loaded or of the wrong kind. */
export function checkReferences(
	joined: {
		readonly statements: readonly Statement[];
		readonly links: readonly Link[];
		readonly cited: readonly CitedDocument[];
		readonly stated: readonly Report[];
	},
	findings: FindingGroups
): void {
	const byId = new Map<string, Statement>();
	for (const statement of joined.statements) {
		const { id, provenance } = statement;
		const earlier = byId.get(id);
		if (earlier === undefined) byId.set(id, statement);
		else {
			const params = { line: earlier.provenance.line, file: earlier.provenance.file };
			findings.add(id, { ...warn('id.duplicate', provenance, 'id', id, params), level: 'error' });
		}
	}
	if (byId.size > 0) {
		for (const { limitation, direction, provenance } of joined.links) {
			for (const [column, id] of [
				['limitation', limitation],
				['direction', direction]
			] as const) {
				if (!byId.has(id)) findings.add(`${column} ${id}`, warn('link.unknown', provenance, column, id));
			}
			const kind = byId.get(limitation)?.kind ?? 'limitation';
			if (kind !== 'limitation') {
				findings.add(limitation, warn('link.not_limitation', provenance, 'limitation', limitation, { kind }));
			}
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
