import type { IsoDay } from './brand';
import type {
	ColumnDecision,
	ColumnRef,
	Constant,
	CrosstabDecision,
	DateOrder,
	LoadableKind
} from './decisions';
import type { AliasKind } from './import-memory';
import type { ConventionKind } from './number-convention';

/**
 * Why a column is taken for what it is: said by hand, remembered from a file with this header, its header, its header
 * together with its cells, its cells alone, or nothing. Cells alone only propose; all other reasons count at once.
 */
export type ColumnReason = 'hand' | 'remembered' | 'name' | 'name_and_content' | 'content' | 'none';

/** One column of the file: what stands in it, and what it is. */
export interface ColumnProposal {
	readonly column: ColumnRef;
	/** The first distinct texts, blank ones left out. */
	readonly samples: readonly string[];
	/** `running_number` and `spread` columns are no columns of the format by themselves. */
	readonly is: ColumnDecision['is'] | { readonly kind: 'running_number' } | { readonly kind: 'spread' };
	readonly reason: ColumnReason;
	/** False where it is only proposed: nothing of the column is read as that until the user agrees. */
	readonly applied: boolean;
}

/** A text for a column that the file lacks, found in the rows above the header. Only proposed. */
export interface ConstantProposal extends Constant {
	readonly line: number;
}

/** How one column writes numbers. `ask` where doubtful cells are held until the user says. */
export interface NumbersShown {
	readonly column: ColumnRef;
	readonly style: ConventionKind;
	readonly byHand: boolean;
	readonly ask: boolean;
	/** Up to three cells and the bounds read; both `null` where the cell gives no number. */
	readonly examples: readonly {
		readonly text: string;
		readonly low: number | null;
		readonly high: number | null;
	}[];
}

/** What the cells of a column say about its dates: nothing that decides, day first, month first, or both. */
export type DateEvidence = 'plain' | 'undecided' | 'dmy' | 'mdy' | 'mixed';

/** How one column writes dates. Undecided ones are read day first, as Vietnamese texts write them. */
export interface DatesShown {
	readonly column: ColumnRef;
	readonly order: DateOrder;
	readonly evidence: DateEvidence;
	readonly byHand: boolean;
	readonly ask: boolean;
	readonly examples: readonly { readonly text: string; readonly day: IsoDay | null }[];
}

/** A written name that no list has, or several entries share: one place in the queue, whatever rows bear it. */
export interface UnresolvedName {
	readonly kind: AliasKind;
	readonly column: string;
	readonly written: string;
	readonly state: 'unknown' | 'ambiguous';
	readonly rows: number;
	readonly line: number;
	/** The likeliest first. */
	readonly suggestions: readonly { readonly code: string; readonly name: string }[];
}

/** A crosstab seen in the file. `asked` where it is not sure enough: its rows are held until the user says. */
interface CrosstabShown {
	readonly decision: Extract<CrosstabDecision, { kind: 'spread' }>;
	readonly state: 'by_hand' | 'applied' | 'asked';
}

/** The first rows as they will be loaded, under the columns of the format. */
export interface Preview {
	readonly columns: readonly string[];
	readonly rows: readonly {
		readonly line: number;
		/** The header of the file over this row's value, in a turned crosstab. */
		readonly column: string | null;
		readonly cells: readonly string[];
		readonly fate: 'accepted' | 'held';
		readonly edited: boolean;
		/** Row of the reading's figures; `null` where held or where the file holds none. */
		readonly figure: number | null;
	}[];
}

/** How a file was understood, for a person to see and to correct. All lists are bounded. */
export interface Understanding {
	/** Physical lines of the header; none where the names were given by hand. */
	readonly headerLines: readonly number[];
	/** What a mapping of this header is remembered by. */
	readonly signature: string;
	/** What the file is, or seems to be where needed columns are missing. */
	readonly kind: LoadableKind;
	readonly columns: readonly ColumnProposal[];
	/** Groups of columns the kind needs and the file lacks: one of each group has to be there. */
	readonly missing: readonly (readonly string[])[];
	readonly constants: readonly ConstantProposal[];
	readonly numbers: readonly NumbersShown[];
	readonly dates: readonly DatesShown[];
	/** At most 500; `namesOver` counts the rest. */
	readonly names: readonly UnresolvedName[];
	readonly namesOver: number;
	readonly crosstab: CrosstabShown | null;
	/** The sections of the table, at most 100, which may fill a column by decision. */
	readonly sections: readonly {
		readonly level: 'letter' | 'roman';
		readonly text: string;
		readonly line: number;
	}[];
	readonly preview: Preview;
}
