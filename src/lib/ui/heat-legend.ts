import type { HeatKey } from '../chart/heat-table';
import type { Language } from '../i18n/messages';
import { messagesIn } from '../i18n/messages-in';
import type { HeatScale } from './heat-cells';

/** What is shaded: the steps of its scale, and which other kinds of cells it has. */
export interface ShadedCells {
	readonly steps: HeatScale['steps'];
	/** Whether its values may fall below zero. */
	readonly isChange: boolean;
	readonly hasBounds: boolean;
	/** Whether some cells with a number may not be ranked with the others. */
	readonly hasApart: boolean;
	/** A value in words. */
	readonly write: (value: number) => string;
}

/** What the shades of a heat table mean: from which value each begins, falls first, then what other cells are. */
export function heatLegend(shaded: ShadedCells, language: Language): readonly HeatKey[] {
	const { steps, isChange, hasBounds, hasApart, write } = shaded;
	const words = messagesIn(language).compareViews.heat;
	/** The weakest shade is told by where the next begins. */
	const rangeOf = (index: number): string => {
		const [own, next] = [steps[index], steps[index + 1]];
		if (index === 0 && next !== undefined) return words.below(write(next.from));
		return words.from(write(own?.from ?? 0));
	};
	const plain = { isBound: false };
	return [
		...(isChange
			? steps.map((_, index) => ({ ...plain, shade: -index - 1, words: words.down(rangeOf(index)) }))
			: []),
		...steps.map(({ shade }, index) => ({
			...plain,
			shade,
			words: isChange ? words.up(rangeOf(index)) : rangeOf(index)
		})),
		...(hasBounds ? [{ shade: 5, isBound: true, words: words.bound }] : []),
		...(hasApart ? [{ ...plain, shade: 0, words: words.apart }] : [])
	];
}
