import type { Office } from './offices';
import { randomFrom } from './random';
import { customDutiesOf, dutiesOf, type Duty } from './schedule';
import { monthIndex } from './truth';

/** A row of *reports*, with what the figures and statements need to know about it. */
export interface SampleReport {
	readonly id: string;
	readonly office: Office;
	readonly duty: Duty | null;
	readonly type: 'interim' | 'annual' | 'period' | 'plan' | 'other';
	readonly label: string;
	readonly year: number;
	readonly number: string;
	readonly date: string;
	readonly dueDate: string;
	readonly receivedDate: string;
	/** Where the data end before the period does: the last month counted, and the day where the report states it. */
	readonly cutOff: { readonly month: number; readonly day: string } | null;
	/** A report as it stayed, one that was corrected later, or the correction. */
	readonly version: 'final' | 'corrected' | 'correction';
}

/** Regular reports that were never sent: the series has a gap there and the calendar a missing report. */
const NEVER_SENT = new Set([
	'mh-bt-2020-t4',
	'mh-bt-2021-t8',
	'mh-bt-2021-t9',
	'mh-vl-2021-6tc',
	'mh-ls-2019-q3',
	'mh-na-2023-t5',
	'mh-tv-2022-9t'
]);
/** Reports written before their period was over, and what they had counted by then. */
const EARLY: ReadonlyMap<string, { readonly date: string; readonly cutOff: SampleReport['cutOff'] }> =
	new Map([
		['mh-ls-2019-6t', { date: '2019-05-15', cutOff: { month: monthIndex(2019, 5), day: '' } }],
		['mh-na-2024-9t', { date: '2024-09-05', cutOff: { month: monthIndex(2024, 8), day: '2024-08-31' } }],
		['mh-ls-2021-2025', { date: '2025-08-20', cutOff: { month: monthIndex(2025, 8), day: '2025-08-14' } }]
	]);
/** The day before which the departments of the merged provinces sent their last reports. */
const LAST_REPORTS = '2025-06-24';
const MERGER_MONTH = monthIndex(2025, 6);
/** Share of reports that come after their due date. */
const LATE = 0.12;
/** Share of reports that are corrected by a later one. */
const CORRECTED = 0.05;

/** All reports and plans of an office, the never sent ones left out, corrections after what they correct. */
export function reportsOf(office: Office): readonly SampleReport[] {
	const random = randomFrom(`${office.key}/reports`);
	const reports: SampleReport[] = [];
	let number = 11;
	for (const duty of dutiesOf(office)) {
		number += 3 + Math.floor(random() * 9);
		const dueDate = dayAfterMonth(duty.last, office.clock === 'administrative' ? -10 : 5);
		const late = random() < LATE;
		const inTime = shift(dueDate, late ? 3 + Math.floor(random() * 18) : -Math.floor(random() * 4));
		const isCorrected = random() < CORRECTED;
		if (NEVER_SENT.has(duty.id)) continue;
		const early = EARLY.get(duty.id);
		const isLast = isMerged(office) && duty.last === MERGER_MONTH;
		const receivedDate = early?.date ?? (isLast ? LAST_REPORTS : inTime);
		const version = isCorrected && early === undefined && !isLast ? 'corrected' : 'final';
		const report: SampleReport = {
			id: duty.id,
			office,
			duty,
			type: duty.type,
			label: duty.label,
			year: Math.floor(duty.last / 12),
			number: `${number}/BC-${symbolOn(receivedDate)}`,
			date: receivedDate,
			dueDate: isLast ? LAST_REPORTS : dueDate,
			receivedDate,
			cutOff: early?.cutOff ?? null,
			version
		};
		reports.push(report, ...(version === 'corrected' ? [correctionOf(report)] : []));
	}
	return [...plansOf(office), ...reports, ...customReportsOf(office)];
}

function isMerged({ to }: Office): boolean {
	return monthIndex(to.year, to.month) === MERGER_MONTH;
}

/** Reports besides the regular ones, sent four days after their period. */
function customReportsOf(office: Office): SampleReport[] {
	return customDutiesOf(office).map((duty, at) => {
		const date = dayAfterMonth(duty.last, 4);
		return {
			id: duty.id,
			office,
			duty,
			type: duty.type,
			label: duty.label,
			year: Math.floor(duty.last / 12),
			number: `${at + 1}/BCCĐ-${symbolOn(date)}`,
			date,
			dueDate: '',
			receivedDate: date,
			cutOff: null,
			version: 'final' as const
		};
	});
}

/** The name of the department on a day: its duties passed to another on 01/03/2025. */
export function bodyOn(day: string): string {
	return day < '2025-03-01' ? 'Sở Thông tin và Truyền thông' : 'Sở Văn hóa, Thể thao và Du lịch';
}

/** A calendar day moved by `days`, as `YYYY-MM-DD`. */
export function shift(day: string, days: number): string {
	return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

/** A day counted from the last day of a month: 5 is the fifth day of the next month. */
export function dayAfterMonth(month: number, days: number): string {
	const firstOfNext = new Date(Date.UTC(Math.floor((month + 1) / 12), (month + 1) % 12, 1))
		.toISOString()
		.slice(0, 10);
	return shift(firstOfNext, days - 1);
}

function correctionOf(report: SampleReport): SampleReport {
	const date = shift(report.receivedDate, 41);
	return {
		...report,
		id: `${report.id}-dc`,
		type: 'other',
		number: `${report.number.split('/')[0]}a/BC-${symbolOn(date)}`,
		date,
		dueDate: '',
		receivedDate: date,
		version: 'correction'
	};
}

function plansOf(office: Office): SampleReport[] {
	const plans: SampleReport[] = [];
	for (let year = office.from.year; year <= office.to.year; year += 1) {
		if (office.from.year === year && office.from.month > 1) continue;
		const date = `${year}-02-${year % 2 === 0 ? '06' : '19'}`;
		plans.push({
			id: `mh-${office.key}-${year}-kh`,
			office,
			duty: null,
			type: 'plan',
			label: `năm ${year}`,
			year,
			number: `${7 + (year % 5)}/KH-${symbolOn(date)}`,
			date,
			dueDate: '',
			receivedDate: date,
			cutOff: null,
			version: 'final'
		});
	}
	return plans;
}

function symbolOn(day: string): string {
	return day < '2025-03-01' ? 'STTTT' : 'SVHTTDL';
}
