import type { CellEdit, FileDecisions } from '../domain/decisions';
import type { EditMark } from '../domain/figure';
import { indexOfRef, refsOf } from './column-refs';
import type { FindingList } from './finding-list';

/** What a user decided about single rows, ready to be asked line by line. */
export class RowDecisions {
	readonly #edits = new Map<number, { readonly at: number; readonly edit: CellEdit }[]>();
	readonly #fates: ReadonlyMap<number, 'take' | 'drop'>;
	readonly #met = new Set<number>();
	readonly #unplaced: CellEdit[] = [];
	readonly #header: readonly string[];

	constructor(header: readonly string[], { edits, rows }: Pick<FileDecisions, 'edits' | 'rows'>) {
		this.#header = header;
		const refs = refsOf(header);
		for (const edit of edits) {
			const at = indexOfRef(refs, edit.column);
			if (at < 0) {
				this.#unplaced.push(edit);
				continue;
			}
			// Of two corrections of one cell the later counts.
			const others = (this.#edits.get(edit.line) ?? []).filter((other) => other.at !== at);
			this.#edits.set(edit.line, [...others, { at, edit }]);
		}
		this.#fates = new Map(rows.map(({ line, fate }) => [line, fate]));
	}

	/** Whether anything was decided about the row of a line. */
	speakOf(line: number): boolean {
		// Asked for each of a million rows, and mostly nothing was.
		if (this.#edits.size === 0 && this.#fates.size === 0) return false;
		return this.#edits.has(line) || this.#fates.has(line);
	}

	/** What was decided about the row of a line; it counts as met. */
	fateOf(line: number): 'take' | 'drop' | null {
		const fate = this.#fates.get(line);
		if (fate === undefined) return null;
		this.#met.add(line);
		return fate;
	}

	/** The cells of a row as corrected, with a mark for each that changed; `null` where none was. */
	correct(
		line: number,
		cells: readonly string[]
	): { readonly cells: readonly string[]; readonly marks: readonly EditMark[] } | null {
		const edits = this.#edits.get(line);
		if (edits === undefined) return null;
		this.#met.add(line);
		const corrected = [...cells];
		const marks: EditMark[] = [];
		for (const { at, edit } of edits) {
			while (corrected.length <= at) corrected.push('');
			const original = corrected[at] ?? '';
			corrected[at] = edit.text;
			const { text, by, at: when } = edit;
			if (original !== text) marks.push({ column: this.#header[at] ?? '', original, text, by, at: when });
		}
		return { cells: corrected, marks };
	}

	/** Reports the decisions that met no row or column of the file. */
	reportUnfit(findings: FindingList): void {
		for (const { line, column } of this.#unplaced) {
			findings.add('decision.unfit', 'warning', { line, column: column.header, params: { what: 'edit' } });
		}
		for (const [line, edits] of this.#edits) {
			if (this.#met.has(line)) continue;
			for (const { edit } of edits) {
				const column = edit.column.header;
				findings.add('decision.unfit', 'warning', {
					line,
					column,
					value: edit.text,
					params: { what: 'edit' }
				});
			}
		}
		for (const line of this.#fates.keys()) {
			if (!this.#met.has(line)) findings.add('decision.unfit', 'warning', { line, params: { what: 'row' } });
		}
	}
}
