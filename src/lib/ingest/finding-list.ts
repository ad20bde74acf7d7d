import type { Finding, FindingLevel } from '../domain/finding';

/** Enough to see a pattern and to jump to the rows; a million alike would only fill memory. */
const ALIKE_MAX = 1000;
const VALUE_MAX = 200;

/** Where a finding stands and what it speaks of; what is left out is not known or does not apply. */
export interface FindingPlace {
	readonly line?: number | null;
	readonly column?: string | null;
	readonly value?: string;
	readonly params?: Finding['params'];
}

/**
 * Collects the findings of one file. Of findings with the same code and column, the first thousand are kept and
 * the rest counted in one `finding.more`; values are cut at 200 characters.
 */
export class FindingList {
	readonly #file: string;
	readonly #kept: Finding[] = [];
	readonly #alike = new Map<
		string,
		{ count: number; level: FindingLevel; code: string; column: string | null }
	>();

	constructor(file: string) {
		this.#file = file;
	}

	add(code: string, level: FindingLevel, place: FindingPlace = {}): void {
		const column = place.column ?? null;
		const key = `${code}\u0000${column ?? ''}`;
		const alike = this.#alike.get(key) ?? { count: 0, level, code, column };
		alike.count += 1;
		this.#alike.set(key, alike);
		if (alike.count > ALIKE_MAX) return;
		this.#kept.push({
			code,
			level,
			file: this.#file,
			line: place.line ?? null,
			column,
			value: (place.value ?? '').slice(0, VALUE_MAX),
			params: place.params ?? {}
		});
	}

	/** Ends a file that can't be used: what was said of its lines goes, `code` says why. */
	refuse(code: string, place: FindingPlace): void {
		const whole = this.#kept.filter(({ line }) => line === null);
		this.#kept.length = 0;
		this.#alike.clear();
		this.#kept.push(...whole);
		this.add(code, 'error', place);
	}

	/** The findings so far, in the order of their lines; those of the whole file first. */
	all(): Finding[] {
		const more = [...this.#alike.values()]
			.filter(({ count }) => count > ALIKE_MAX)
			.map(({ code, level, column, count }) => ({
				code: 'finding.more',
				level,
				file: this.#file,
				line: null,
				column,
				value: code,
				params: { count: count - ALIKE_MAX }
			}));
		return [...this.#kept, ...more].sort((a, b) => (a.line ?? 0) - (b.line ?? 0));
	}
}
