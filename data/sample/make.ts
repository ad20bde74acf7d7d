/**
 * Writes the illustrative data set of this folder: `npm run make-sample`. Every number is invented by a seeded
 * source, so that two runs give the same bytes; every row says `synthetic` = yes.
 */
import { writeFileSync } from 'node:fs';
import Papa from 'papaparse';
import { figuresOf, type Row } from './figures';
import { OFFICES } from './offices';
import { bodyOn, reportsOf, shift, type SampleReport } from './reports';
import { statementsOf } from './statements';

const SOURCE = 'Dữ liệu minh họa do chương trình sinh ra, không phải số liệu thật';

/** The files of the data set by name, as CSV text. */
export function makeSample(): ReadonlyMap<string, string> {
	const offices = OFFICES.map((office) => ({ office, reports: reportsOf(office) }));
	const reports = offices.flatMap((entry) => entry.reports);
	const figures = offices.flatMap((entry) => figuresOf(entry.office, entry.reports));
	const stated = offices.map((entry) => statementsOf(entry.office, entry.reports));
	const statements = stated.flatMap((entry) => entry.statements);
	const withLimitations = new Set(
		statements.filter((row) => row['kind'] === 'limitation').map((row) => row['report'])
	);
	return new Map([
		['reports.csv', csv(reports.map((report) => reportRow(report, withLimitations.has(report.id))))],
		['activities.csv', csv(figures)],
		['statements.csv', csv(statements)],
		['links.csv', csv(stated.flatMap((entry) => entry.links))],
		['deadlines.csv', csv(reports.flatMap(deadlineRows))]
	]);
}

function reportRow(report: SampleReport, hasLimitations: boolean): Row {
	return {
		id: report.id,
		province: report.office.province,
		body: bodyOn(report.date),
		type: report.type,
		number: report.number,
		date: report.date,
		period: report.label,
		cut_off: report.cutOff?.day ?? '',
		title: titleOf(report),
		due_date: report.dueDate,
		received_date: report.receivedDate,
		limitations_section: hasLimitations ? 'yes' : report.type === 'plan' ? 'none' : '',
		source: SOURCE,
		synthetic: 'yes'
	};
}

function titleOf(report: SampleReport): string {
	const what = report.type === 'plan' ? 'Kế hoạch tuyên truyền' : 'Báo cáo công tác tuyên truyền';
	const corrected = report.version === 'correction' ? ' (đính chính)' : '';
	return `${what} ${report.label}${corrected} – minh họa`;
}

/** A plan names the last day for the half-year and the year report of its own department. */
function deadlineRows(report: SampleReport): Row[] {
	if (report.type !== 'plan') return [];
	const row = (period: string, last: string): Row => ({
		report: report.id,
		province: report.office.province,
		date: shift(last, 5),
		who: bodyOn(report.date),
		to_whom: 'UBND tỉnh',
		what: `Báo cáo ${period}`,
		period,
		synthetic: 'yes'
	});
	return [
		row(`6 tháng đầu năm ${report.year}`, `${report.year}-06-30`),
		row(`năm ${report.year}`, `${report.year}-12-31`)
	];
}

function csv(rows: readonly Row[]): string {
	const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))];
	return `${Papa.unparse({ fields: columns, data: rows.map((row) => columns.map((name) => row[name] ?? '')) }, { newline: '\n' })}\n`;
}

if (process.argv[1] === import.meta.filename)
	for (const [name, text] of makeSample()) writeFileSync(new URL(name, import.meta.url), text);
