import type { Finding } from '../domain/finding';

/** Findings across rows and files: one for each matter, at the place where it is first seen. */
export class FindingGroups {
	readonly #found = new Map<string, Finding>();

	/** Adds a finding unless one of its code was added under the same matter. */
	add(matter: string, finding: Finding): void {
		const key = `${finding.code}\u0000${matter}`;
		if (!this.#found.has(key)) this.#found.set(key, finding);
	}

	all(): Finding[] {
		return [...this.#found.values()];
	}
}
