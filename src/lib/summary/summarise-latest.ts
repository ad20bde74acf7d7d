import { verdictOfMeasured } from '../domain/verdict-of-measured';
import type { ComparedSide } from './compared-side';
import { wordRanked } from './word-ranked';
import type { Telling } from './word-side';
import { writeSentence } from './write-sentences';

/**
 * Of several series over periods, what the latest period lets be said: which stands highest and lowest, or how many rose
 * and fell. `columns` are the periods in the order of time, each with its figures; the latest that has two which may
 * be ranked is told. `''` where none has.
 */
export function summariseLatest(columns: readonly (readonly ComparedSide[])[], telling: Telling): string {
	for (const sides of columns.toReversed()) {
		const verdict = verdictOfMeasured(
			sides.map(({ measured }) => measured),
			telling.measure
		);
		const ranked = verdict.ranked.flatMap((index) => sides[index] ?? []);
		if (ranked.length > 1) return writeSentence([wordRanked(ranked, verdict, telling)]);
	}
	return '';
}
