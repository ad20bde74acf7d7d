import { writeDate } from '../format/write-date';
import { textOf, type FindingWords } from '../finding-words';
import type { yearFindings as vietnamese } from '../vi/findings-year';

/** Findings about a year that a text names and that can't be meant. */
export const yearFindings: Readonly<Record<keyof typeof vietnamese, FindingWords>> = {
	'year.unlike': {
		title: 'Year in the title unlike the period',
		message: (_, params) =>
			`The title names ${textOf(params, 'year')}, the period is ${textOf(params, 'period')}.`,
		advice: 'Check whether the title was copied from another year.'
	},
	'year.left_over': {
		title: 'Year in the text unlike the period',
		message: (value, params) =>
			`“${value}”: the document writes ${textOf(params, 'year')}, the period is ${textOf(params, 'period')}; it may be left over from an earlier text.`,
		advice: 'Compare with the document; the text stays as it was written.'
	},
	'year.past': {
		title: 'Aim already past when signed',
		message: (_, params) =>
			`Document ${textOf(params, 'number')} is dated ${writeDate(textOf(params, 'date'), 'en')}, and its title runs “until ${textOf(params, 'year')}”: that was over, so the year or the date may be wrong.`,
		advice: 'Compare with the document; nothing is corrected by itself.'
	}
};
