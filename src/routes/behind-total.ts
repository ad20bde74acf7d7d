import type { FigureId } from '../lib/domain/brand';
import type { Total } from '../lib/domain/total';

/** The figures that the evidence of a number names, each once: its own, those replaced, of its chains and of its notes. */
export function figuresBehind({ figures, history, chain, upperChain, notes }: Total): readonly FigureId[] {
	const steps = [...chain, ...(upperChain ?? [])];
	return [
		...new Set([
			...figures,
			...history,
			...steps.flatMap((step) => step.figures),
			...notes.flatMap((note) => note.figures)
		])
	];
}
