import type { IndicatorCode, PlaceId, ReportId } from './brand';

/** What the overview points at; the words belong to the message catalogue. */
export type Remark =
	| {
			readonly code: 'shared_indicator';
			readonly indicator: IndicatorCode;
			readonly provinces: readonly PlaceId[];
			/** Definitions as written (`tin, bài`), one for each way it is counted. */
			readonly definitions: readonly string[];
			/** Number of different reporting periods among them. */
			readonly periods: number;
	  }
	| { readonly code: 'joint_topics'; readonly totals: number }
	| { readonly code: 'disputed'; readonly totals: number }
	| { readonly code: 'doubtful'; readonly findings: number }
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
