import type { ColumnRef, NumberStyle } from '../domain/decisions';
import { decideConvention, type ConventionKind } from '../domain/number-convention';
import { readQuantity } from '../domain/read-quantity';
import type { NumbersShown } from '../domain/understanding';
import type { FindingList } from './finding-list';
import { tellConvention } from './tell-convention';

const EXAMPLES = 3;

/** The cells that say most about a column first: those with a separator. */
function examplesOf(texts: readonly string[]): string[] {
	const marked: string[] = [];
	const plain: string[] = [];
	for (const text of texts) {
		if (marked.length === EXAMPLES) break;
		if (/\d[.,]\d/u.test(text)) marked.push(text);
		else if (plain.length < EXAMPLES && /\d/u.test(text)) plain.push(text);
	}
	return [...marked, ...plain].slice(0, EXAMPLES);
}

/** How the columns of one file write numbers: decided once for each, and kept to be shown. */
export class Conventions {
	readonly #styles: ReadonlyMap<string, NumberStyle>;
	readonly #refs: ReadonlyMap<string, ColumnRef>;
	readonly #findings: FindingList;
	readonly #shown: NumbersShown[] = [];
	readonly #decided = new Map<string, ConventionKind>();
	/** What a lone `-` means. */
	readonly dash: 'zero' | 'blank' | 'undecided';

	/** `styles` and `refs` by the column of the format. */
	constructor(
		styles: ReadonlyMap<string, NumberStyle>,
		refs: ReadonlyMap<string, ColumnRef>,
		dash: 'zero' | 'blank' | null,
		findings: FindingList
	) {
		this.#styles = styles;
		this.#refs = refs;
		this.dash = dash ?? 'undecided';
		this.#findings = findings;
	}

	/** Decides how a column writes numbers; one that writes the other way, or both, is a finding under its header. */
	decide(name: string, texts: readonly string[]): ConventionKind {
		const told = this.#styles.get(name);
		const column = this.#refs.get(name) ?? { header: name, occurrence: 1 };
		const found = decideConvention(texts);
		const style = told ?? found.kind;
		this.#decided.set(name, style);
		if (told === undefined) tellConvention(found, column.header, this.#findings);
		if (this.#refs.has(name)) this.#show(column, style, told !== undefined, texts);
		return style;
	}

	/** The convention decided for a column; `ambiguous` where none was. */
	styleOf(name: string): ConventionKind {
		return this.#decided.get(name) ?? 'ambiguous';
	}

	/** The conventions decided so far, to be shown. */
	shown(): readonly NumbersShown[] {
		return this.#shown;
	}

	#show(column: ColumnRef, style: ConventionKind, byHand: boolean, texts: readonly string[]): void {
		const examples = examplesOf(texts).map((text) => {
			const reading = readQuantity(text, { convention: style });
			const { low, high } = reading.kind === 'quantity' ? reading.quantity : { low: null, high: null };
			return { text, low, high };
		});
		const ask = style === 'ambiguous' || style === 'mixed';
		this.#shown.push({ column, style, byHand, ask, examples });
	}
}
