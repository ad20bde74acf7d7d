import { earlyCutoffOf } from '../domain/early-cutoff';
import type { Report } from '../domain/report';
import { formatNumber } from '../i18n/format/format-number';
import type { Language } from '../i18n/messages';
import { messagesIn } from '../i18n/messages-in';
import { joinSentences, writeSentence } from './write-sentences';

/** What can be said of documents on time, before any words. */
export interface DocumentFacts {
	readonly reports: number;
	readonly plans: number;
	readonly provinces: number;
	/** First and last year that a document speaks of. */
	readonly from: string;
	readonly to: string;
	/** Reports whose data end before their period does; a plan counts nothing. */
	readonly early: number;
	readonly undated: number;
	readonly synthetic: number;
}

/** Counts what documents there are; `null` for none. */
export function factsOfDocuments(documents: readonly Report[]): DocumentFacts | null {
	if (documents.length === 0) return null;
	const years = documents.flatMap(({ period }) => [period.start.slice(0, 4), period.end.slice(0, 4)]).sort();
	const reports = documents.filter(({ type }) => type !== 'plan');
	return {
		reports: reports.length,
		plans: documents.length - reports.length,
		provinces: new Set(documents.map(({ province }) => province)).size,
		from: years[0] ?? '',
		to: years.at(-1) ?? '',
		early: reports.filter(isEarly).length,
		undated: documents.filter(({ date }) => date === null).length,
		synthetic: documents.filter(({ synthetic }) => synthetic).length
	};
}

function isEarly({ period, cutOff, date }: Report): boolean {
	const cutoff = earlyCutoffOf(period, { cutOff, reportDate: date, asOf: null });
	return cutoff !== null && cutoff !== 'unknown';
}

/** Documents on time in at most two sentences: how many, whose and for which years; then what limits them. */
export function summariseDocuments(documents: readonly Report[], language: Language): string {
	const words = messagesIn(language).summary.documents;
	const { year, multiYear } = messagesIn(language).period;
	const facts = factsOfDocuments(documents);
	if (facts === null) return words.nothing;
	const count = (number: number) => formatNumber(number, language);
	const years = facts.from === facts.to ? year(facts.from) : multiYear(facts.from, facts.to);
	const when = (number: number, clause: (n: string) => string) => (number === 0 ? '' : clause(count(number)));
	return joinSentences([
		writeSentence([
			words.lead(count(facts.reports), count(facts.plans), count(facts.provinces), years),
			when(facts.synthetic, words.ofSample)
		]),
		writeSentence([when(facts.early, words.early), when(facts.undated, words.undated)])
	]);
}
