import type { StatementKind } from '../domain/statement';

/** A statement as a card shows it, every field in words; `''` is left out. */
export interface StatementView {
	readonly id: string;
	readonly kind: StatementKind;
	/** Short name within its report, by which links speak of it: `L2`. */
	readonly code: string;
	readonly text: string;
	/** Language of `text` where it is not that of the page. */
	readonly lang?: string;
	readonly category: string;
	readonly body: string;
	readonly deadline: string;
	readonly target: string;
	/** Where it stands in its report, and in which file and line. */
	readonly place: string;
	/** True for an illustrative statement, whose card says so. */
	readonly synthetic: boolean;
	/** True for one of a public page, whose card says so. */
	readonly published?: boolean;
}

/**
 * How strongly a direction answers a limitation; what the coder of the document (`coded`) or the app (`suggested`) only
 * suggests answers nothing until a person accepts it.
 */
export type DrawnStrength = 'direct' | 'partial' | 'coded' | 'suggested';
