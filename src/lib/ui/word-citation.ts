import { groupBy } from '../domain/group-by';
import type { Figure } from '../domain/figure';
import { formatNumber } from '../i18n/format/format-number';
import { labelPeriod } from '../i18n/format/label-period';
import type { Language } from '../i18n/messages';
import { messagesIn } from '../i18n/messages-in';
import { escapeMarkup } from '../domain/escape-markup';
import type { EvidenceIndex } from './evidence-sources';
import { wordDocument, wordRows, wordWritten } from './word-location';

/** A number with all that a reader needs to find it again, in the parts that a citation is set in. */
export interface Citation {
	/** Says that the data are illustrative; `''` for real ones. */
	readonly mark: string;
	/** Indicator, place, period and the amount. */
	readonly lead: string;
	/** The amount in the words of each document, its type, number, date, issuing body, section, file and line. */
	readonly sources: readonly string[];
	/** What must be read with the number. */
	readonly notes: readonly string[];
}

/** What is cited: the amount and what it is of, in words, how it is known where it is not as reported, and its notes. */
export interface Cited {
	readonly what: readonly string[];
	readonly amount: string;
	readonly how: string;
	readonly synthetic: boolean;
	readonly notes: readonly string[];
	/** The period of the number; sources of another one name theirs. */
	readonly period: string;
	readonly figures: readonly Figure[];
}

/** More rows than this are counted: a citation stands under a table, not beside one. */
const MOST_ROWS = 12;

/** Words a citation in the official manner; every row behind the number is a source of its own, up to twelve. */
export function wordCitation(cited: Cited, index: EvidenceIndex): Citation {
	const words = messagesIn(index.language).evidence.citation;
	const { figures, how, amount } = cited;
	const shown = figures.slice(0, MOST_ROWS);
	const rest = figures.length - shown.length;
	return {
		mark: cited.synthetic ? words.sample : '',
		lead: words.amount(cited.what.join(', '), how === '' ? amount : words.known(amount, how)),
		sources: [
			...[...groupBy(shown, keyOf).values()].map((own) => wordSourceOf(own, cited, index)),
			...(rest > 0 ? [words.more(formatNumber(rest, index.language))] : [])
		],
		notes: cited.notes
	};
}

/** Rows of one document with the same words are one source. */
function keyOf({ report, period, quantity }: Figure): string {
	return [report ?? '', period.start, period.end, quantity.text].join('\n');
}

function wordSourceOf(own: readonly Figure[], { period }: Cited, index: EvidenceIndex): string {
	const [first] = own;
	if (first === undefined) return '';
	const name = labelPeriod(first.period, index.language, 'inline');
	const written = wordWritten(first, index);
	const said = name === period ? written : messagesIn(index.language).notes.pair(name, written);
	return [said, wordDocument(first, index), wordRows(own, index)].join(', ');
}

/** The citation as plain text, a line each for the mark, the number, its sources and its notes. */
export function writeCitation({ mark, lead, sources, notes }: Citation, language: Language): string {
	const words = messagesIn(language).evidence.citation;
	const listed =
		sources.length > 1
			? sources.map((source, at) => words.entry(formatNumber(at + 1, language), source))
			: sources;
	return [
		mark,
		lead,
		sources.length === 0 ? '' : `${words.source}: ${listed.join('; ')}.`,
		notes.length === 0 ? '' : `${words.notes}: ${notes.join(' ')}`
	]
		.filter((line) => line !== '')
		.join('\n');
}

/** The same as markup for a word processor; every word of it is text, whatever a file holds. */
export function markUpCitation({ mark, lead, sources, notes }: Citation, language: Language): string {
	const words = messagesIn(language).evidence.citation;
	const [only = ''] = sources;
	const list = sources.map((source) => `<li>${escapeMarkup(source)}</li>`).join('');
	const where =
		sources.length > 1
			? `<p>${escapeMarkup(words.source)}:</p><ol>${list}</ol>`
			: `<p>${escapeMarkup(`${words.source}: ${only}.`)}</p>`;
	return [
		mark === '' ? '' : `<p><strong>${escapeMarkup(mark)}</strong></p>`,
		`<p><strong>${escapeMarkup(lead)}</strong></p>`,
		sources.length === 0 ? '' : where,
		notes.length === 0 ? '' : `<p><em>${escapeMarkup(`${words.notes}: ${notes.join(' ')}`)}</em></p>`
	].join('');
}
