import type { Origin } from '../domain/figure';
import type { TotalStatus } from '../domain/total';

/** One reported figure as evidence, every field already in words; `''` is left out, `written` is kept literally. */
export interface EvidenceFigure {
	readonly id: string | number;
	/** What is counted and for whom: "Trà Vinh · tin, bài". */
	readonly label: string;
	/** The amount as written in the report; `''` where the report left it blank. */
	readonly written: string;
	/** True where `written` is not the report's: whoever entered the figure counted what the report lists. */
	readonly isCounted: boolean;
	readonly reading: string;
	readonly period: string;
	/** Number, date and title of the report; `null` where no loaded report bears it. */
	readonly report: { readonly number: string; readonly date: string; readonly title: string } | null;
	readonly place: string;
	readonly file: string;
	/** 1-based physical line. */
	readonly line: number;
	/** The header over the figure in a crosstab; `''` in other tables. */
	readonly column: string;
	readonly source: string;
	readonly note: string;
	/** Figures that this one replaced, oldest first. */
	readonly revisions: readonly { readonly written: string; readonly report: string }[];
	/** Cells of its row corrected by hand: what, by whom, when, and what the file says. */
	readonly edits: readonly string[];
	readonly synthetic: boolean;
	/** True for a figure of a public page: `place` is then its title and `source` its address, which is never followed. */
	readonly published?: boolean;
}

/** A step of a derivation in words: "năm 2020: 120" with its sign. */
export interface EvidenceStep {
	readonly sign: 1 | -1;
	readonly text: string;
}

/** All that the evidence panel shows for one number. */
export interface Evidence {
	/** What was asked: "Trà Vinh, năm 2020, tin, bài". */
	readonly subject: string;
	readonly amount: string;
	readonly status: TotalStatus;
	readonly origin?: Origin;
	/** Empty unless the number is derived or pieced. */
	readonly steps: readonly EvidenceStep[];
	/** How the upper bound follows, where other figures than those of `steps` give it; else empty. */
	readonly upperSteps: readonly EvidenceStep[];
	readonly notes: readonly string[];
	readonly figures: readonly EvidenceFigure[];
}
