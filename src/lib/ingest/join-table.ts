import { codeAt } from '../domain/codes';
import type { IsoDay, ReportId } from '../domain/brand';
import { earlyCutoffOf } from '../domain/early-cutoff';
import type { EarlyCutoff } from '../domain/figure';
import type { Coded, FigureTable } from '../domain/figure-table';
import type { Finding } from '../domain/finding';
import type { Period } from '../domain/period';
import { readLooseDate } from '../domain/read-date';
import type { CitedDocument, LooseDate, Report } from '../domain/report';
import type { Pieces } from '../work/take-turns';
import { mapPairs } from './coded-columns';
import { dedupeColumn } from './dedupe-column';
import type { FindingGroups } from './finding-groups';
import type { EffectiveDate, JoinedTable } from './joined';
import type { ReportIndex, ReportTrouble } from './report-index';

/** References to reports that are resolved in one piece. */
const REPORTS = 250;

/** The latest day a document cited by a report bears; days after the report's own period are no evidence. */
function latestCited(report: Report, cited: readonly CitedDocument[]): IsoDay | null {
	let latest: IsoDay | null = null;
	const lastYear = Number(report.period.end.slice(0, 4)) + 1;
	for (const { report: citing, date } of cited) {
		if (citing !== report.id || date === null || Number(date.day.slice(0, 4)) > lastYear) continue;
		if (latest === null || date.day > latest) latest = date.day;
	}
	return latest;
}

function readReportDate(text: string): LooseDate | null {
	const reading = readLooseDate(text);
	return reading.kind === 'date' || reading.kind === 'serial' ? reading.date : null;
}

/** What a figure takes from its report: the id it is joined by and the dates that bound it. */
interface Standing {
	readonly id: ReportId | null;
	readonly effective: EffectiveDate;
	readonly date: LooseDate | null;
	readonly cutOff: IsoDay | null;
	readonly trouble: ReportTrouble | null;
}

/** Data that end before the period does; where it has not even begun, the period or the date must be wrong. */
function tellCutoff(period: Period, dataEnd: IsoDay): Omit<Finding, 'file' | 'line'> {
	const about = { column: 'period', value: period.label };
	const start = period.window.start < period.start ? period.window.start : period.start;
	if (dataEnd < start) {
		const params = { dataEnd, period: period.label, start };
		return { ...about, code: 'period.after_report', level: 'warning', params };
	}
	const params = { dataEnd, period: period.label, end: period.window.end };
	return { ...about, code: 'period.early_cutoff', level: 'info', params };
}

/**
 * Joins one file's figures to their reports: identity, day of effect, early cut-off. Plans have no cut-off. In pieces,
 * each of one look at every row.
 */
export function* joinTable(
	table: FigureTable,
	firstId: number,
	index: ReportIndex,
	cited: readonly CitedDocument[],
	findings: FindingGroups
): Pieces<JoinedTable> {
	const latest = new Map<Report, IsoDay | null>();
	const latestOf = (report: Report): IsoDay | null => {
		const known = latest.get(report);
		if (known !== undefined) return known;
		const day = latestCited(report, cited);
		latest.set(report, day);
		return day;
	};
	const provinces = table.columns.province;
	const references = mapPairs(table.report, provinces, (text, province) => ({ text, province }));
	yield;
	const dated = mapPairs(references, table.reportDate, (reference, date) => ({ ...reference, date }));
	yield;
	const marked = mapPairs(dated, table.columns.synthetic, (row, synthetic) => ({ ...row, synthetic }));
	yield;
	const paired = mapPairs(marked, table.columns.period, (row, period) => ({ ...row, period }));
	const resolved: Standing[] = [];
	for (const { text, date, ...row } of paired.values) {
		if (resolved.length % REPORTS === 0) yield;
		const own = readReportDate(date);
		const { report, trouble } = index.resolve(text, { ...row, date: own, file: table.file });
		const reportDate = own ?? report?.date ?? null;
		const inferred = reportDate === null && report !== null ? latestOf(report) : null;
		resolved.push({
			id: report?.id ?? null,
			effective: { day: reportDate?.day ?? inferred, inferred: inferred !== null },
			date: reportDate,
			cutOff: report?.cutOff ?? null,
			trouble
		});
	}
	const standings = { codes: paired.codes, values: resolved };
	yield;
	const cutoffs = mapPairs(standings, table.columns.period, (standing, period) => ({ standing, period }));
	yield;
	const early = mapPairs(cutoffs, table.columns.asOf, ({ standing, period }, asOf) => ({
		standing,
		period,
		cutoff: earlyCutoffOf(period, { cutOff: standing.cutOff, reportDate: standing.date, asOf })
	}));
	yield;
	const { kind } = table.columns;
	const isPlanOf = kind.values.map((value) => value === 'plan');
	const told = new Uint8Array(early.values.length * 2);
	for (let row = 0; row < table.length; row += 1) {
		const code = codeAt(early, row);
		const isPlan = isPlanOf[codeAt(kind, row)] ?? false;
		const facts = code * 2 + Number(isPlan);
		const entry = early.values[code];
		if (entry === undefined || told[facts] === 1) continue;
		told[facts] = 1;
		const place = { file: table.file, line: table.line[row] ?? null };
		const { trouble } = entry.standing;
		if (trouble !== null) {
			const finding: Finding = { ...trouble, ...place, level: 'warning', column: 'report' };
			findings.add(`${table.file} ${trouble.value}`, finding);
		}
		if (isPlan || entry.cutoff === null || entry.cutoff === 'unknown') continue;
		const { start, end } = entry.period;
		findings.add(`${entry.standing.id ?? ''} ${start} ${end}`, {
			...tellCutoff(entry.period, entry.cutoff.dataEnd),
			...place
		});
	}
	yield;
	const pick = <Value>(read: (standing: Standing) => Value): Coded<Value> =>
		dedupeColumn({ codes: standings.codes, values: standings.values.map(read) });
	const planless = mapPairs(early, table.columns.kind, ({ cutoff }, kind): EarlyCutoff =>
		kind === 'plan' ? null : cutoff
	);
	yield;
	const report = pick(({ id }) => id);
	yield;
	const effectiveDate = pick(({ effective }) => effective);
	yield;
	return { table, firstId, report, effectiveDate, earlyCutoff: dedupeColumn(planless) };
}
