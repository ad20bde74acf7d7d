import type { Origin } from '../domain/figure';
import type { TotalStatus } from '../domain/total';
import type { Citation } from './word-citation';

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
	/** Number, date, title and what issued it; `null` where no loaded report bears the figure. */
	readonly report: {
		readonly number: string;
		readonly date: string;
		readonly title: string;
		readonly issuer: string;
	} | null;
	readonly place: string;
	readonly file: string;
	/** 1-based physical line. */
	readonly line: number;
	/** The header over the figure in a crosstab; `''` in other tables. */
	readonly column: string;
	readonly source: string;
	readonly note: string;
	/** Cells of its row corrected by hand: what, by whom, when, and what the file says. */
	readonly edits: readonly string[];
	readonly synthetic: boolean;
	/** True for a figure of a public page: `place` is then its title and `source` its address, which is never followed. */
	readonly published?: boolean;
}

/** One figure inside an explanation: its period and amount, its words as written, and where it stands. */
export interface EvidenceTerm {
	/** Added or taken away; `''` where it only stands beside others. */
	readonly sign: '' | '+' | '−';
	/** "Năm 2020: 120" */
	readonly text: string;
	/** The words of the document in quotation marks; `''` where they say no more than `text`. */
	readonly written: string;
	/** The document, the place in it, file and line; `''` where nothing is known of them. */
	readonly source: string;
}

/** How a number follows: the whole as a sentence (`''` where it has one step), and what each step is. */
export interface EvidenceDerivation {
	readonly sentence: string;
	readonly steps: readonly EvidenceTerm[];
}

/** Figures that can't all be true, each with its source. */
export interface EvidenceDispute {
	readonly text: string;
	readonly members: readonly EvidenceTerm[];
}

/** All that the evidence panel shows for one number. */
export interface Evidence {
	/** What was asked: "Trà Vinh, năm 2020, tin, bài". */
	readonly subject: string;
	readonly amount: string;
	readonly status: TotalStatus;
	readonly origin?: Origin;
	/** Without steps unless the number follows from others. */
	readonly derivation: EvidenceDerivation;
	/** How the upper bound follows, where other figures give it; else without steps. */
	readonly upperDerivation: EvidenceDerivation;
	/** How much of the period the number is of; empty where it is of all of it. */
	readonly coverage: readonly string[];
	readonly disputes: readonly EvidenceDispute[];
	/** What was replaced by what, when and by which report, oldest first: a sentence each. */
	readonly revisions: readonly string[];
	readonly notes: readonly string[];
	readonly figures: readonly EvidenceFigure[];
	readonly citation: Citation;
}
