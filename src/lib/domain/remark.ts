import type { IndicatorCode, IsoDay, PlaceId, ReportId } from './brand';
import type { Period } from './period';

/** A report received after the day it was due. */
export interface LateReport {
	readonly report: ReportId;
	readonly due: IsoDay;
	readonly received: IsoDay;
}

/** A report that a plan set a last day for, and that is not there though the day has passed. */
export interface MissedDuty {
	readonly province: PlaceId;
	readonly period: Period;
	readonly due: IsoDay;
	readonly synthetic: boolean;
}

/** What the overview points at; the words belong to the message catalogue. */
export type Remark =
	| {
			readonly code: 'shared_indicator';
			readonly indicator: IndicatorCode;
			/** Whether the provinces share it in reported or in illustrative figures, which are never told together. */
			readonly synthetic: boolean;
			readonly provinces: readonly PlaceId[];
			/** Definitions as written (`tin, bài`), one for each way it is counted. */
			readonly definitions: readonly string[];
			/** Number of different reporting periods among them. */
			readonly periods: number;
	  }
	| { readonly code: 'joint_topics'; readonly totals: number }
	| { readonly code: 'disputed'; readonly totals: number }
	| { readonly code: 'doubtful'; readonly findings: number }
	| { readonly code: 'late'; readonly late: readonly LateReport[] }
	| { readonly code: 'nothing_reported' }
	| { readonly code: 'missed'; readonly missed: readonly MissedDuty[] }
	| { readonly code: 'unquantified'; readonly figures: number; readonly of: number }
	| { readonly code: 'reported_elsewhere'; readonly reports: readonly ReportId[] }
	| { readonly code: 'early_cutoff'; readonly reports: readonly ReportId[] }
	| { readonly code: 'undated'; readonly reports: readonly ReportId[] }
	| { readonly code: 'no_figures'; readonly reports: readonly ReportId[] }
	| { readonly code: 'no_limitations'; readonly reports: readonly ReportId[] }
	| { readonly code: 'no_repeated_period' }
	| { readonly code: 'no_plan_with_result' };

/** Remarks in two lists: what stands out in the figures, and what they lack. Empty lists where nothing does. */
export interface Remarks {
	readonly standsOut: readonly Remark[];
	readonly missing: readonly Remark[];
}
