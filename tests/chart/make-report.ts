import type { IsoDay, PlaceId, ReportId } from '../../src/lib/domain/brand';
import type { Period } from '../../src/lib/domain/period';
import type { Deadline, LooseDate, Report } from '../../src/lib/domain/report';

const provenance = { file: 'reports.csv', line: 2, placeInReport: '', source: '', note: '' };

/** A report with a number and no dates unless they are given. */
export function makeReport(
	id: string,
	province: PlaceId,
	period: Period,
	part: Partial<Report> = {}
): Report {
	return {
		id: id as ReportId,
		province,
		body: null,
		bodyText: 'Sở Thông tin và Truyền thông',
		type: 'annual',
		number: '624/BC-STTTT',
		date: null,
		period,
		cutOff: null,
		title: '',
		dueDate: null,
		receivedDate: null,
		limitationsSection: 'not_stated',
		synthetic: false,
		provenance,
		...part
	};
}

export function makeDate(day: string, precision: LooseDate['precision'] = 'day'): LooseDate {
	return { text: day, day: day as IsoDay, precision };
}

export function makeDeadline(report: string, province: PlaceId, date: string, what: string): Deadline {
	return {
		report: report as ReportId,
		province,
		date: date as IsoDay,
		who: 'Các đơn vị',
		toWhom: 'Sở Thông tin và Truyền thông',
		what,
		period: null,
		provenance
	};
}
