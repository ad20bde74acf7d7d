import type { ColumnDecision, DECISIONS_VERSION, LoadableKind } from './decisions';

/** The lists whose names a user may add to. */
export const ALIAS_KINDS = ['province', 'indicator', 'topic', 'channel', 'audience'] as const;

/** A list whose names a user may add to. */
export type AliasKind = (typeof ALIAS_KINDS)[number];

/** A written name that a user said stands for a code: `Sở T4 Trà Vinh` for `qd124:84`. Never beats an exact name. */
export interface NameAlias {
	readonly kind: AliasKind;
	readonly written: string;
	readonly code: string;
}

/** What the columns under one header were, for the next file with the same header. */
export interface RememberedMapping {
	/** `signatureOf` the header. */
	readonly signature: string;
	readonly kind: LoadableKind;
	/** Of a column named by a period, its year is told from the earliest of the header: `Tháng 1/+0`. */
	readonly columns: readonly ColumnDecision[];
}

/** What a workspace learned from earlier imports; plain and JSON-safe. Of two words on one thing the later counts. */
export interface ImportMemory {
	readonly version: typeof DECISIONS_VERSION;
	readonly aliases: readonly NameAlias[];
	readonly mappings: readonly RememberedMapping[];
}

/** Nothing learned yet. */
export const NO_MEMORY: ImportMemory = { version: 1, aliases: [], mappings: [] };
