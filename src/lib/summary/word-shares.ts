import { formatNumber } from '../i18n/format/format-number';
import { formatPercent } from '../i18n/format/format-percent';
import { messagesIn } from '../i18n/messages-in';
import type { ComparedSide } from './compared-side';
import { wordSide, type Telling } from './word-side';

/** So many are told one by one; of more only those that stand out. */
const MOST_NAMED = 3;

/**
 * Sides with a percentage, the highest first, in one clause: each with what it was worked out from, or how many rose and
 * fell or reached their plan, and which is the highest and which the lowest. `period` is the one they share or `''`.
 */
export function wordShares(ranked: readonly ComparedSide[], period: string, telling: Telling): string {
	const { language } = telling;
	const words = messagesIn(language).summary;
	const { side, within, ranked: among } = words.comparison;
	if (ranked.length <= MOST_NAMED) {
		const list = ranked.map((own) => side(own.name, wordSide(own, telling))).join('; ');
		return period === '' ? list : within(period, list);
	}
	const span = among(formatNumber(ranked.length, language), period);
	const values = ranked.map(valueOf);
	const [highest, lowest] = [Math.max(...values), Math.min(...values)];
	const counts = countOutcomes(values, telling);
	if (highest === lowest) return words.measure.allAlike(span, counts, write(highest, telling));
	const nameAt = (value: number): string =>
		nameAlike(
			ranked.filter((own) => valueOf(own) === value),
			value,
			telling
		);
	return words.measure.spread(span, counts, nameAt(highest), nameAt(lowest));
}

function valueOf({ measured }: ComparedSide): number {
	return measured.value?.low ?? 0;
}

function write(value: number, { measure, language }: Telling): string {
	return formatPercent(value, language, measure === 'plan_share' ? undefined : 'change');
}

/** One with what it was worked out from; several by the percentage that they share. */
function nameAlike(sides: readonly ComparedSide[], value: number, telling: Telling): string {
	const [only] = sides;
	const words = messagesIn(telling.language).summary;
	if (only !== undefined && sides.length === 1)
		return words.comparison.side(only.name, wordSide(only, telling));
	return words.series.entry(sides.map(({ name }) => name).join(', '), write(value, telling));
}

function countOutcomes(values: readonly number[], { measure, language }: Telling): string {
	const words = messagesIn(language).summary.measure;
	const isPlan = measure === 'plan_share';
	const outcomes = isPlan
		? ([
				[words.met, values.filter((value) => value >= 1).length],
				[words.unmet, values.filter((value) => value < 1).length]
			] as const)
		: ([
				[words.rose, values.filter((value) => value > 0).length],
				[words.fell, values.filter((value) => value < 0).length],
				[words.stayed, values.filter((value) => value === 0).length]
			] as const);
	return outcomes
		.filter(([, count]) => count > 0)
		.map(([word, count]) => word(formatNumber(count, language)))
		.join(', ');
}
