import type { FigureId } from '../domain/brand';
import type { Reconciled } from '../reconcile/reconciled';

/**
 * What a figure is used for: in force; replaced by a later document; one of several of which none is in force yet; a
 * single event or campaign; or only held against others, as totals and `trong đó` are.
 */
export type FigureUse = 'in_force' | 'replaced' | 'undecided' | 'event' | 'check';

/** What each figure of the series is used for; a figure that is in none of them is `check`. */
export function tellUses({ series }: Reconciled): ReadonlyMap<FigureId, FigureUse> {
	const uses = new Map<FigureId, FigureUse>();
	const tell = (figures: readonly FigureId[], use: FigureUse): void => {
		for (const id of figures) uses.set(id, use);
	};
	for (const { revisions, rates, events } of series) {
		for (const { current, undecided, replaced } of revisions) {
			for (const block of replaced) tell(block.figures, 'replaced');
			for (const block of undecided) tell(block.figures, 'undecided');
			if (current !== null) tell(current.figures, 'in_force');
		}
		for (const block of rates) tell(block.figures, 'in_force');
		for (const { id } of events) uses.set(id, 'event');
	}
	return uses;
}
