import type { UnreadableReason } from '../../domain/quantity-reading';
import { candidatesOf, countOf, dayOf, ifGiven, textOf, type FindingWords } from '../finding-words';
import type { cellFindings as vietnamese } from '../vi/findings-cell';
import { periodFindings } from './findings-period';
import { yearFindings } from './findings-year';

const DATE_REASONS: Readonly<Record<string, string>> = {
	impossible: 'no calendar has this day',
	implausible_year: 'the year is not plausible',
	no_year: 'the year is missing',
	unreadable: 'it can’t be read as a date'
};
const VALUE_REASONS: Readonly<Record<string, string>> = {
	no_quantity: 'has neither a number nor a quantity word',
	several_numbers: 'has several numbers, and none is clearly the result',
	negative: 'is negative',
	date: 'is a date',
	malformed_number: 'has a number written wrongly',
	no_accents: 'is written without accents, so that a bound can’t be told from an exact number',
	parted_qualifier:
		'has a word such as “tối thiểu” (at least) or “bình quân” (on average) parted from its number, so that it may not speak of it'
} satisfies Record<UnreadableReason, string>;
const FORMS: Readonly<Record<string, string>> = {
	change: 'a change',
	index: 'a ratio to another period',
	completion: 'a share of the plan',
	percent: 'a percentage',
	average: 'an average',
	whole: 'a part of a whole',
	previous: 'a figure beside that of another period'
};

const BASES: Readonly<Record<string, string>> = {
	reported_elsewhere: 'reported elsewhere',
	not_applicable: 'not applicable',
	unquantified: 'no number given'
};

/** Codes as the importer takes them in words: `not stated`, and `yes` and `no` for what is true or not. */
function wordAllowed(codes: readonly string[]): string {
	const words = new Map([
		['true', 'yes'],
		['false', 'no']
	]);
	return codes.map((code) => words.get(code) ?? code.replaceAll('_', ' ')).join(', ');
}

function unknown(what: string, advice: string): FindingWords {
	return {
		title: `Unknown ${what}`,
		message: (value, params) =>
			`The list has no ${what} “${value}”${ifGiven(params, 'suggestion', (name) => `; the nearest is “${name}”`)}. The row is held.`,
		advice
	};
}

function ambiguous(what: string): FindingWords {
	return {
		title: `Ambiguous ${what}`,
		message: (value, params) => `“${value}” can be: ${textOf(params, 'candidates')}. The row is held.`,
		advice: `Write the full name or the code of the ${what}.`
	};
}

const FIX_NAME = 'Write the name as in the list; use the suggestion if it is right.';

/** Findings about one cell or row. */
export const cellFindings: Readonly<Record<keyof typeof vietnamese, FindingWords>> = {
	...periodFindings,
	...yearFindings,
	'province.missing': {
		title: 'Province missing',
		message: () => 'The row names no province, so nobody knows whose figure it is.',
		advice: 'Name the province; for national figures write “cả nước”.'
	},
	'province.unknown': unknown(
		'province',
		'Mend the name; districts, communes and towns belong in the column địa bàn.'
	),
	'province.ambiguous': {
		...ambiguous('province'),
		advice:
			'Write the full name, or the code with its list: “qd124:86” is the province until 30/06/2025, “qd19:86” the one since.'
	},
	'province.ended': {
		title: 'Province merged away',
		message: (value, params) =>
			`${value} existed until ${dayOf(params, 'ended', 'en')} and belongs to ${textOf(params, 'successor')} since; the period of the figure ends after that day.`,
		advice: 'Check the province and the period; figures of the new province carry its name.'
	},
	'indicator.missing': {
		title: 'Indicator missing',
		message: () => 'The row names no indicator, so nobody knows what is counted.',
		advice: 'Write the name or code of an indicator of the catalogue.'
	},
	'indicator.unknown': unknown('indicator', FIX_NAME),
	'indicator.ambiguous': ambiguous('indicator'),
	'topic.unknown': unknown('topic', FIX_NAME),
	'topic.ambiguous': ambiguous('topic'),
	'channel.unknown': unknown('channel', FIX_NAME),
	'channel.ambiguous': ambiguous('channel'),
	'audience.unknown': unknown('audience', FIX_NAME),
	'audience.ambiguous': ambiguous('audience'),
	'category.code': {
		title: 'Category code of another form',
		message: (value) => `“${value}” can’t be the code of a category.`,
		advice: 'Use small letters without accents, digits and underscores, a letter first, such as: language.'
	},
	'category.unknown': {
		title: 'Unknown category',
		message: (value) => `The list has no category “${value}”; the statement is put under “other”.`,
		advice: FIX_NAME
	},
	'cell.missing': {
		title: 'Required cell empty',
		message: () => 'The cell is empty, and without it the row can’t be used.',
		advice: 'Fill the cell and load the file again.'
	},
	'word.unknown': {
		title: 'Word not in the list',
		message: (value, params) =>
			`“${value}” is no value of this column. Allowed: ${wordAllowed(textOf(params, 'allowed').split(', '))}.`,
		advice: 'Use one of these, or leave the cell blank.'
	},
	'origin.derived': {
		title: 'Derived figure',
		message: () => 'The row was worked out from other figures and not reported, so it is not loaded.',
		advice: 'Load reported figures only; what follows from them is worked out again.'
	},
	'number.ambiguous': {
		title: 'Number with two readings',
		message: (value, params) =>
			`“${value}” can be ${candidatesOf(params, 'en').join(' or ')}, and nothing in the column decides. The row is held.`,
		advice:
			'Choose how the column is read under “How numbers and dates are written”, or write the number without a mark for thousands (such as 2000) and load the file again.'
	},
	'number.mixed': {
		title: 'Mixed number formats',
		message: (_, params) =>
			`One column has numbers in the Vietnamese (${textOf(params, 'vietnamese')}) and in another way (${textOf(params, 'english')}).`,
		advice: 'Check these numbers, write them in one way, and load the file again.'
	},
	'number.convention': {
		title: 'How the column writes numbers',
		message: (_, params) =>
			`The column writes numbers with a comma for thousands and a decimal point (${textOf(params, 'english')}), and they are read so.`,
		advice: 'If it is meant the Vietnamese way, choose that and load the file again.'
	},
	'number.foreign': {
		title: 'Number not written the Vietnamese way',
		message: (value, params) =>
			`“${value}” has a comma for thousands or a decimal point; it is read as ${countOf(params, 'bound', 'en')}.`,
		advice: 'Check the number; if it is wrong, write it the Vietnamese way.'
	},
	'unit.disagrees': {
		title: 'Units disagree',
		message: (value, params) =>
			`“${value}” counts “${textOf(params, 'own')}”, but the ${textOf(params, 'by') === 'column' ? 'unit column says' : 'indicator counts'} “${textOf(params, 'stated')}”${ifGiven(params, 'held', () => '. The row is held') || '; the unit of the column is used'}.`,
		advice: 'Correct the unit, the amount or the indicator; split two amounts into two rows.'
	},
	'value.unreadable': {
		title: 'Amount can’t be read',
		message: (value, params) =>
			`“${value}” ${VALUE_REASONS[textOf(params, 'reason')] ?? 'can’t be read'}. The row is held.`,
		advice: 'Write an amount or a quantity word (nhiều, một số…); leave the cell blank if there is no figure.'
	},
	'value.not_amount': {
		title: 'Not an amount',
		message: (value, params) =>
			`“${value}” is ${FORMS[textOf(params, 'form')] ?? 'a comparison'}, not what was done. The row is held.`,
		advice: 'Write the amount of the period; comparisons are worked out again.'
	},
	'value.dash': {
		title: 'Dash',
		message: () => 'A “-” can mean none (0) or no figure; it counts as missing for now.',
		advice: 'Say what “-” means in this file.'
	},
	'value.second_number': {
		title: 'Two numbers in a cell',
		message: (value) => `“${value}” has two numbers; only the first is loaded.`,
		advice: 'Put the second in a row of its own with its indicator.'
	},
	'value.disagrees': {
		title: 'Amount and what was entered by hand disagree',
		message: (value, params) =>
			ifGiven(
				params,
				'basis',
				(basis) =>
					`The row has a number, but its basis is “${BASES[basis] ?? basis}”; the number is ${textOf(params, 'used') === 'number' ? 'used all the same' : 'not used'}.`
			) ||
			`“${value}” differs from the bounds given (${countOf(params, 'low', 'en') || '…'} – ${countOf(params, 'high', 'en') || '…'}); the bounds are used.`,
		advice: 'Compare with the report.'
	},
	'bound.unreadable': {
		title: 'Bound is no number',
		message: (value) => `“${value}” is not one number and can’t be a bound.`,
		advice: 'Write one number only in low and high.'
	},
	'bound.reversed': {
		title: 'Bounds reversed',
		message: (value) => `The lower bound is above the upper one: ${value}.`,
		advice: 'Swap the bounds.'
	},
	'part.unknown': {
		title: 'Whole not found',
		message: (value) => `The part belongs to “${value}”, but the file has no such line or id.`,
		advice: 'Write the line or id of the row with the whole.'
	},
	'part.unnamed': {
		title: 'Part of no row',
		message: () =>
			'The row is a part but names no whole, so that it could pass for the figure of the period. The row is held.',
		advice: 'Write the line or id of the row with the whole under part_of.'
	},
	'total.disagrees': {
		title: 'Total row disagrees',
		message: (_, params) =>
			`The total row says ${countOf(params, 'total', 'en')}; the rows add up to ${countOf(params, 'sum', 'en')}.`,
		advice: 'Look for a missing or doubled row or a typing error.'
	},
	'date.invalid': {
		title: 'Date that can’t be read',
		message: (value, params) =>
			`“${value}”: ${DATE_REASONS[textOf(params, 'reason')] ?? 'it can’t be read as a date'}.`,
		advice: 'Write dates as day/month/year, for example 05/6/2020.'
	},
	'date.serial': {
		title: 'Date turned into a number',
		message: (value, params) =>
			`“${value}” is a spreadsheet’s day number, read as ${dayOf(params, 'day', 'en')}.`,
		advice: 'Check the date; format the column as a date before exporting.'
	},
	'date.month': {
		title: 'Month only',
		message: (value, params) =>
			`“${value}” has no day; where a day is needed it counts as ${dayOf(params, 'day', 'en')}.`,
		advice: 'Nothing to do if the document leaves the day blank.'
	},
	'date.blank': {
		title: 'Report without a date',
		message: () => 'The day of issue is not known, so it is uncertain how far the data reach.',
		advice: 'Add the date if you know it.'
	},
	'number.blank': {
		title: 'Report without a number',
		message: () => 'The document number is blank, as in drafts and unregistered copies.',
		advice: 'Add the number if you know it.'
	}
};
