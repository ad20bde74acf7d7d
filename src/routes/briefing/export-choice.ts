/** The templates of Word, in the order offered. */
export const TEMPLATES = ['report', 'annex', 'own'] as const;
/** The grounds of slides, in the order offered. */
export const SLIDE_THEMES = ['plain', 'dark'] as const;
/** How many figures stand on a slide at most. */
export const PER_SLIDE = ['1', '2'] as const;

/** How a briefing is written. */
export interface ExportChoice {
	readonly template: (typeof TEMPLATES)[number];
	/** The office's own document; `null` until one is chosen. */
	readonly file: File | null;
	readonly draft: boolean;
	/** Whether the numbers of each chart follow it as a table. */
	readonly tables: boolean;
	readonly theme: (typeof SLIDE_THEMES)[number];
	readonly perSlide: (typeof PER_SLIDE)[number];
}

/** A report that is a draft, without the tables of its charts: those of long series fill dozens of pages. */
export const DEFAULT_CHOICE: ExportChoice = {
	template: 'report',
	file: null,
	draft: true,
	tables: false,
	theme: 'plain',
	perSlide: '1'
};
