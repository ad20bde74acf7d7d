import type {
	AudienceCode,
	BodyKey,
	ChannelCode,
	FigureId,
	IndicatorCode,
	IsoDay,
	PlaceId,
	ReportId,
	TopicCode
} from './brand';
import type { Period } from './period';
import type { Quantity } from './quantity';

/** Whose work is counted: the producer's own, that of all below it too, or not stated, which may be either. */
export type Scope = 'own' | 'consolidated' | 'not_stated';
/** What a row is to others of its report: only items are added; the rest check them or break them down (§4.1). */
export type RowRole = 'item' | 'total' | 'part' | 'restatement';
/** Campaigns and single events are evidence, never a period's total. */
export type Grain = 'period' | 'campaign' | 'event';
/**
 * Where a figure comes from: the sender made what is counted, only put it up again, or sent nothing at all: the number
 * was found on a `published` page and is nobody's report.
 */
export type Origin = 'produced' | 'reposted' | 'published';
/** What was done, or what was planned; never added and never ranked together. */
export type FigureKind = 'actual' | 'plan';
/** How the amount is known from the report: its own number, a list counted by the coder, words only, or not at all. */
export type FigureBasis = 'stated' | 'counted' | 'unquantified' | 'reported_elsewhere' | 'not_applicable';

/** A cell corrected by hand: its column as written, its text in the file and now, who and when (ISO instant). */
export interface EditMark {
	readonly column: string;
	readonly original: string;
	readonly text: string;
	readonly by: string;
	readonly at: string;
}

/**
 * Where a row stands: file name, 1-based physical line, and the place in the report as written. `column` is the header
 * over the figure where a row of a crosstab gave several; `edits` are the cells of the row corrected by hand.
 */
export interface Provenance {
	readonly file: string;
	readonly line: number;
	readonly placeInReport: string;
	readonly source: string;
	readonly note: string;
	readonly column?: string;
	readonly edits?: readonly EditMark[];
}

/**
 * Whether the data end before the window does (domain model §3): the day they end, `unknown` where neither a
 * cut-off nor a report date is given, `null` where the window is covered.
 */
export type EarlyCutoff = { readonly dataEnd: IsoDay } | 'unknown' | null;

/** One reported figure: a row of *activities*, read and matched. Empty sets mean *not stated*. */
export interface Figure {
	readonly id: FigureId;
	readonly province: PlaceId;
	/** The area counted below the province, as written; `null` is the province itself. */
	readonly locality: string | null;
	readonly venue: string;
	readonly scope: Scope;
	readonly role: RowRole;
	/** Line or id of the whole that a `part` row belongs to. */
	readonly partOf: string | null;
	readonly grain: Grain;
	readonly cumulative: boolean;
	readonly origin: Origin;
	readonly asOf: IsoDay | null;
	readonly body: BodyKey | null;
	readonly bodyText: string;
	readonly indicator: IndicatorCode;
	/** Unit as written, folded: it is the definition counted (`tin, bài` / `tin, bài và ảnh`) and keeps series apart. */
	readonly unit: string;
	readonly unitText: string;
	readonly topics: readonly TopicCode[];
	readonly channels: readonly ChannelCode[];
	readonly audiences: readonly AudienceCode[];
	readonly kind: FigureKind;
	readonly basis: FigureBasis;
	readonly period: Period;
	readonly quantity: Quantity;
	readonly report: ReportId | null;
	/** The day the figure takes effect for revisions: report date, a month counting as its last day. */
	readonly effectiveDate: IsoDay | null;
	/** True where the report has no date and the latest document it cites stands in. */
	readonly effectiveDateInferred: boolean;
	readonly earlyCutoff: EarlyCutoff;
	readonly synthetic: boolean;
	readonly provenance: Provenance;
}
