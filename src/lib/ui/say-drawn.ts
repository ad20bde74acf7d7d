import type { DrawnPoint } from '../chart/drawn-measure';
import { rounded } from '../chart/word-measured';
import { drawnValue } from '../domain/drawn-value';
import type { Measured } from '../domain/measure-total';
import type { Quantity } from '../domain/quantity';
import { isPercentageMeasure, type Measure } from '../domain/verdict';
import type { Language } from '../i18n/messages';
import { wordValue } from '../summary/course-between';
import { wordMeasured, type WordedMeasure } from './word-measured';

/** What is drawn of a measured total, with its words: those of the bound where it covers a part of its period. */
export function sayDrawn(measured: Measured, measure: Measure, language: Language) {
	const drawn = drawnValue(measured, measure);
	const { brief, full } = wordMeasured({ ...measured, ...drawn }, measure, language);
	const said: WordedMeasure = {
		brief: drawn.value === null ? brief : wordValue(asMarked(drawn.value, measure), measure, language),
		full
	};
	return { ...drawn, said };
}

/** A fraction is rounded where it is written. */
function asMarked(value: Quantity, measure: Measure): Quantity {
	return isPercentageMeasure(measure) ? value : rounded(value);
}

/** A measured total as a point of a picture along time; an average has the words that such a picture has anyway. */
export function drawnPointOf(measured: Measured, measure: Measure, language: Language): DrawnPoint {
	const { value, reasons, said } = sayDrawn(measured, measure, language);
	const bare = { total: measured.total, value, reasons, change: null, against: measured.beside[0] ?? null };
	return measure === 'monthly_average' && value !== null ? bare : { ...bare, said };
}
