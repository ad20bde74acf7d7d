import { nameReason } from '../i18n/format/explain-reason';
import { formatNumber } from '../i18n/format/format-number';
import { markSample } from '../i18n/format/mark-sample';
import type { Language } from '../i18n/messages';
import { messagesIn } from '../i18n/messages-in';
import { factsOfSeries, type Direction, type SeriesFacts } from './series-facts';
import { wordLatest, type ShownSeries } from './summarise-series';
import { joinSentences, writeSentence } from './write-sentences';

/** Up to so many series, and so many of one direction, are named. */
const MOST_NAMED = 3;

interface Told {
	readonly shown: ShownSeries;
	readonly facts: SeriesFacts;
}

/**
 * Several series over time in at most two sentences. Up to three with data are told one by one; of more it says in how
 * many the last period rose, fell or can't be told, and why not. `scale` says how their heights compare.
 */
export function summarisePanels(panels: readonly ShownSeries[], scale: string, language: Language): string {
	const words = messagesIn(language).summary.panels;
	const told = panels.map((shown) => ({ shown, facts: factsOfSeries(shown.totals) }));
	const spoken = told.filter(({ shown, facts }) => wordLatest(facts, shown.wider ?? [], language).length > 0);
	const lead = words.lead(countSeries(panels, language), scale);
	const mixed = wordMixed(panels, language);
	const without = told.filter((one) => !spoken.includes(one));
	if (spoken.length > MOST_NAMED || spoken.length === 0)
		return joinSentences([
			writeSentence([lead, mixed]),
			writeSentence([words.latest(countDirections(told, language))])
		]);
	const list = spoken.map(({ shown, facts }) => tellOne(shown, facts, language));
	const isAllSingle = spoken.every(({ facts }) => facts.known.length < 2);
	return joinSentences([
		writeSentence([words.tell(lead, list.join('; ')), mixed]),
		writeSentence([
			isAllSingle ? words.allSingle : '',
			without.length === 0 ? '' : words.none(nameCounted(without, language))
		])
	]);
}

function countSeries(panels: readonly ShownSeries[], language: Language): string {
	const count = messagesIn(language).summary.panels.count(formatNumber(panels.length, language));
	return markSample(count, { synthetic: panels.every(isSample) }, language);
}

function wordMixed(panels: readonly ShownSeries[], language: Language): string {
	const sample = panels.filter(isSample).length;
	if (sample === 0 || sample === panels.length) return '';
	return messagesIn(language).summary.panels.ofSample(formatNumber(sample, language));
}

function isSample({ totals, wider = [] }: ShownSeries): boolean {
	return [...totals, ...wider].some(({ series }) => series.synthetic);
}

function tellOne(shown: ShownSeries, facts: SeriesFacts, language: Language): string {
	const clauses = wordLatest(facts, shown.wider ?? [], language);
	return messagesIn(language).summary.series.line(shown.name, clauses.join(', '));
}

type Outcome = Exclude<Direction, 'withheld'> | 'noBase' | 'none';

const ORDER: readonly Outcome[] = ['up', 'down', 'same', 'unclear', 'noBase', 'none'];

function outcomeOf({ last, change }: SeriesFacts): Outcome {
	if (last === null) return 'none';
	if (change === null || change.change === null) return 'noBase';
	return change.direction === 'withheld' ? 'unclear' : change.direction;
}

function countDirections(told: readonly Told[], language: Language): string {
	const words = messagesIn(language).summary.panels;
	return ORDER.flatMap((outcome) => {
		const own = told.filter(({ facts }) => outcomeOf(facts) === outcome);
		if (own.length === 0) return [];
		const clause = words[outcome](nameCounted(own, language));
		const reasons = outcome === 'unclear' ? listReasons(own, language) : '';
		return [reasons === '' ? clause : words.because(clause, reasons)];
	}).join('; ');
}

/** How many, and which while they are few. */
function nameCounted(own: readonly Told[], language: Language): string {
	const count = formatNumber(own.length, language);
	if (own.length > MOST_NAMED) return count;
	return messagesIn(language).summary.panels.named(count, own.map(({ shown }) => shown.name).join(', '));
}

function listReasons(own: readonly Told[], language: Language): string {
	const codes = own.flatMap(({ facts }) => {
		const percentage = facts.change?.change?.percentage;
		return percentage?.kind === 'withheld' ? percentage.reasons : [];
	});
	return [...new Set(codes)].map((code) => nameReason(code, language)).join(', ');
}
