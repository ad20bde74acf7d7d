import { isItemUnit, itemsIn } from '../domain/definition-of-unit';
import { foldText } from '../domain/fold';
import { unitKey } from '../domain/unit-key';
import type { Indicator } from '../reference/reference';

/** The unit in the column of units and the one written after the number, both tidied, `''` where there is none. */
export interface WrittenUnit {
	readonly column: string;
	readonly own: string;
}

/** Money and time come in many units; a bare number of them may be in any. */
const MEASURES = new Set(['đồng', 'phút', '%']);
/** What makes a unit a list: the number then counts more than the first thing named. */
const LIST = /[,;/+]| và | hoặc /u;

/** A bare number can only be of what the indicator counts, unless offices combine that in ways of their own. */
function isImplied({ kind, unitVi }: Indicator): boolean {
	return kind !== 'rate' && !MEASURES.has(unitVi) && !LIST.test(unitVi);
}

/** `cuộc mít tinh` is counted in `cuộc`; `tin, bài và ảnh` is a definition of its own beside `tin, bài`. */
function beginsWith(own: string, unit: string): boolean {
	const [written, whole] = [unitKey(own), unitKey(unit)];
	if (written === whole) return true;
	if (isItemUnit(whole)) return itemsIn(written).join(' ') === whole;
	return written.startsWith(`${whole} `) && !LIST.test(foldText(own));
}

/**
 * The unit of a figure (domain model §4.1): that of its column as written, else the one after the number, in the
 * catalogue's words where it begins with them, else the catalogue's where only that can be meant. `''` is not stated.
 */
export function settleUnit({ column, own }: WrittenUnit, indicator: Indicator | null): string {
	if (column !== '' || indicator === null) return column || own;
	if (own === '') return isImplied(indicator) ? indicator.unitVi : '';
	return indicator.kind !== 'rate' && beginsWith(own, indicator.unitVi) ? indicator.unitVi : own;
}
