import type { FileChild } from 'docx';

/** A stretch of a document on pages that stand upright, or on such that lie on their side. */
export interface FlowPart {
	readonly isLandscape: boolean;
	readonly children: readonly FileChild[];
}

/** Stretches in order, those of one kind that follow each other made into one; at least one, upright where all is empty. */
export function joinFlow(parts: readonly FlowPart[]): readonly FlowPart[] {
	const joined: FlowPart[] = [];
	for (const part of parts) {
		const last = joined.at(-1);
		if (last?.isLandscape === part.isLandscape) {
			joined[joined.length - 1] = { ...last, children: [...last.children, ...part.children] };
		} else if (part.children.length > 0) joined.push(part);
	}
	return joined.length === 0 ? [{ isLandscape: false, children: [] }] : joined;
}
