import type { Period } from '../../domain/period';
import type { ChainStep } from '../../domain/total';
import type { Language } from '../messages';
import { messagesIn } from '../messages-in';
import { labelPeriod, partsOfPeriod } from './label-period';
import { wordQuantity, type QuantityForm } from './word-quantity';

/**
 * The chain behind a derived figure, as it would be said: `năm 120 − 6 tháng 50`. Where the steps speak of more
 * than one year each keeps its years: `giai đoạn 2016–2020 (100) − năm 2020 (40)`. An empty chain gives `''`. In a
 * sentence (`long`) bounds are words: a sign would be read as part of the sum.
 */
export function wordDerivation(
	chain: readonly ChainStep[],
	language: Language,
	form: QuantityForm = 'normal'
): string {
	const years = new Set(chain.flatMap(({ period }) => [period.start.slice(0, 4), period.end.slice(0, 4)]));
	const oneYear = years.size === 1 && chain.every(({ period }) => period.type !== 'custom');
	return chain
		.map((step, index) => {
			const amount = wordQuantity(step.quantity, language, form);
			const words = oneYear
				? `${nameWithoutYear(step.period, language)} ${amount}`
				: `${labelPeriod(step.period, language, 'inline')} (${amount})`;
			return `${signOf(step.sign, index)}${words}`;
		})
		.join('');
}

function signOf(sign: ChainStep['sign'], index: number): string {
	if (index === 0) return sign === 1 ? '' : '− ';
	return sign === 1 ? ' + ' : ' − ';
}

/** Names a period where the year is said elsewhere: `tháng 6`, `quý II`, `6 tháng`. */
export function nameWithoutYear(period: Period, language: Language): string {
	const words = messagesIn(language).period.yearless;
	const { month, quarter, firstHalf } = partsOfPeriod(period);
	switch (period.type) {
		case 'month':
			return words.month(month);
		case 'quarter':
			return words.quarter(quarter);
		case 'half':
			return firstHalf ? words.firstHalf : words.secondHalf;
		case 'nine_months':
			return words.nineMonths;
		case 'year':
			return words.year;
		case 'multi_year':
		case 'custom':
			return labelPeriod(period, language, 'inline');
	}
}
