import type { BodyKey, IsoDay, PlaceId, ReportId } from './brand';
import type { Provenance } from './figure';
import type { Period } from './period';

/** Sơ kết, tổng kết, giai đoạn, kế hoạch; a plan counts nothing and has no data end. */
export type ReportType = 'interim' | 'annual' | 'period' | 'plan' | 'other';

/** A day, or a month whose day was left blank (`2020-08`), which counts as its last day. */
export interface LooseDate {
	readonly text: string;
	readonly day: IsoDay;
	readonly precision: 'day' | 'month';
}

/** A report or plan: a row of *reports*. `null` dates and `''` numbers were left blank in the document. */
export interface Report {
	readonly id: ReportId;
	readonly province: PlaceId;
	readonly body: BodyKey | null;
	readonly bodyText: string;
	readonly type: ReportType;
	readonly number: string;
	readonly date: LooseDate | null;
	readonly period: Period;
	readonly cutOff: IsoDay | null;
	readonly title: string;
	readonly dueDate: IsoDay | null;
	readonly receivedDate: IsoDay | null;
	readonly limitationsSection: 'yes' | 'none' | 'not_stated';
	readonly synthetic: boolean;
	readonly provenance: Provenance;
}

/** A reporting duty or dated event named in a report: a row of *deadlines*. `date` is the last day allowed. */
export interface Deadline {
	readonly report: ReportId;
	readonly province: PlaceId;
	readonly date: IsoDay | null;
	readonly who: string;
	readonly toWhom: string;
	readonly what: string;
	readonly period: Period | null;
	readonly provenance: Provenance;
}

/** A document that a report cites: a row of *documents_cited*. `date` is as printed, even where impossible. */
export interface CitedDocument {
	readonly report: ReportId;
	readonly number: string;
	readonly kind: string;
	readonly date: LooseDate | null;
	readonly issuer: string;
	readonly title: string;
	readonly provenance: Provenance;
}
