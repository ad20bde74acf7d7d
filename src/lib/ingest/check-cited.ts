import { foldText } from '../domain/fold';
import type { CitedDocument, Report } from '../domain/report';
import { yearsPast } from './check-years';
import type { FindingGroups } from './finding-groups';

interface Numbered {
	readonly document: CitedDocument;
	readonly running: number;
	readonly day: string;
}

/** `247/KH-STTTT` is running number 247 of the series `kh-sttt`; `null` where a number has not that form. */
function splitNumber(number: string): { running: number; symbols: string } | null {
	const parts = /^(\d+)[a-z]?\/(.+)$/u.exec(foldText(number));
	return parts?.[1] === undefined || parts[2] === undefined
		? null
		: { running: Number(parts[1]), symbols: parts[2].replace(/\s/gu, '') };
}

/** A document can't be cited before it exists. */
function checkDate(cited: CitedDocument, report: Report | undefined, findings: FindingGroups): void {
	const { date, number, provenance } = cited;
	if (date === null || report === undefined) return;
	const { file, line } = provenance;
	// A report without a date speaks, at the latest, from the year after its period.
	const latest = report.date?.day ?? `${Number(report.period.end.slice(0, 4)) + 1}-12-31`;
	if (date.day <= latest) return;
	findings.add(`${file} ${line}`, {
		code: 'date.after_report',
		level: 'warning',
		file,
		line,
		column: 'date',
		value: date.text,
		params: { number, report: report.id, reportDate: report.date?.text ?? report.period.label }
	});
}

/** Nothing is planned for a year that is over: the year, or the date, must be wrong. */
function checkAim({ title, date, number, provenance }: CitedDocument, findings: FindingGroups): void {
	const years = date === null ? [] : yearsPast(title, date.day);
	if (date === null || years.length === 0) return;
	const { file, line } = provenance;
	findings.add(`${file} ${line}`, {
		code: 'year.past',
		level: 'warning',
		file,
		line,
		column: 'title',
		value: title,
		params: { number, year: years.join(', '), date: date.text }
	});
}

/** Within one office, series of symbols and year, numbers run with the dates; the later one that is lower is named. */
function checkOrder(series: readonly Numbered[], findings: FindingGroups): void {
	const byDay = [...series].sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : a.running - b.running));
	let highest: Numbered | null = null;
	for (const entry of byDay) {
		if (highest !== null && entry.running < highest.running && entry.day > highest.day) {
			const { provenance, number, date } = entry.document;
			findings.add(`${provenance.file} ${provenance.line}`, {
				code: 'number.out_of_order',
				level: 'warning',
				file: provenance.file,
				line: provenance.line,
				column: 'number',
				value: number,
				params: {
					date: date?.text ?? entry.day,
					other: highest.document.number,
					otherDate: highest.document.date?.text ?? highest.day
				}
			});
		}
		if (highest === null || entry.running > highest.running) highest = entry;
	}
}

/** Checks the dates of cited documents against the citing report, their own titles and each other's running numbers. */
export function checkCited(
	cited: readonly CitedDocument[],
	reports: readonly Report[],
	findings: FindingGroups
): void {
	const byId = new Map<string, Report>(reports.map((report) => [report.id, report]));
	const series = new Map<string, Numbered[]>();
	for (const document of cited) {
		checkDate(document, byId.get(document.report), findings);
		checkAim(document, findings);
		const split = splitNumber(document.number);
		if (split === null || document.date === null) continue;
		const day = document.date.day;
		const key = [document.report, foldText(document.issuer), split.symbols, day.slice(0, 4)].join('\u0000');
		series.set(key, [...(series.get(key) ?? []), { document, running: split.running, day }]);
	}
	for (const entries of series.values()) checkOrder(entries, findings);
}
