import { foldText } from './fold';

/**
 * The key under which two spellings of one unit are the same: folded, without the commas and spaces that writers
 * vary (`tin, bài`, `tin bài`, `Tin,bài`). Words are kept, for they are the definition counted: `tin, bài và ảnh` is
 * another. Idempotent.
 */
export function unitKey(text: string): string {
	return foldText(text)
		.replace(/[\s,]+/gu, ' ')
		.trim();
}
