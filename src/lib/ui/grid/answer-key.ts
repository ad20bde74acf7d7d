import { isWrittenIn } from './cell-controls';
import { HEADER, moveCell, type CellPlace, type GridSize } from './move-cell';

/** What a key asks of a grid; `null` where it is not for the grid. */
export type GridAct =
	| { readonly kind: 'go'; readonly to: CellPlace; readonly extend: boolean }
	| { readonly kind: 'enter' | 'sort' | 'select_all' | 'collapse' | 'leave_control' }
	| null;

/** What a key event holds. */
type Key = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'target' | 'currentTarget'>;

/**
 * What a key means at a cell, as in the ARIA pattern for grids. A button or field inside a cell keeps the keys that are
 * its own; from a button arrows lead on, and Escape leads back to the grid from anything.
 */
export function answerKey(event: Key, at: CellPlace, size: GridSize): GridAct {
	const { key, target } = event;
	const far = event.ctrlKey || event.metaKey;
	const enters = key === 'Enter' || key === ' ' || key === 'F2';
	if (target !== event.currentTarget) {
		if (key === 'Escape') return { kind: 'leave_control' };
		if (enters || far || isWrittenIn(target)) return null;
	}
	if (key === 'Escape') return { kind: 'collapse' };
	if (enters) return { kind: at.row === HEADER ? 'sort' : 'enter' };
	if (far && key.toLowerCase() === 'a') return { kind: 'select_all' };
	const to = moveCell(key, far, at, size);
	return to === null ? null : { kind: 'go', to, extend: event.shiftKey && to.row !== HEADER };
}
