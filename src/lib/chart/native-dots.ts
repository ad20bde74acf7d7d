import type { ExportChart } from '../export/model';
import type { Language } from '../i18n/messages';
import { amountOfValue } from './amount-of-measured';
import { isDot, orderDots, wordDot, type DotOrder, type DotRow } from './dot-row';
import type { DrawnMeasure } from './drawn-measure';
import { lightTheme } from './theme';

/** More bars than these can't be read in one chart on a page. */
const MOST_BARS = 36;

/**
 * Compared figures as lying bars that Office draws, in the order of the picture; `null` where it can't: bars on one
 * scale rank whatever they show, so that figures which may not be ranked have no place among them. `valueTitle` is what
 * is measured, with its unit.
 */
export function nativeOfDots(
	rows: readonly DotRow[],
	spec: { readonly measure: DrawnMeasure; readonly order: DotOrder; readonly valueTitle: string },
	language: Language
): ExportChart | null {
	if (rows.length === 0 || rows.length > MOST_BARS || rows.some(({ ranked }) => !ranked)) return null;
	const dots = orderDots(rows, spec.order).filter(isDot);
	const [common = ''] = dots.map(({ detail }) => detail);
	// A period that all have in common is said once, at the axis.
	const isCommon = dots.length > 1 && dots.every(({ detail }) => detail === common);
	const join = (...words: readonly string[]): string => words.filter((part) => part !== '').join(', ');
	return {
		categories: dots.map(({ name, detail }) => (isCommon ? name : join(name, detail))),
		series: [
			{
				name: spec.valueTitle,
				mark: 'bar',
				axis: 'left',
				colour: (lightTheme.hues[0] ?? lightTheme.ink).replace('#', ''),
				points: dots.map((dot) => {
					const amount = amountOfValue(spec.measure, dot.quantity);
					return amount && { amount, label: wordDot(dot, language, 'short') };
				})
			}
		],
		valueTitle: isCommon ? join(spec.valueTitle, common) : spec.valueTitle,
		rightTitle: '',
		lying: true
	};
}
