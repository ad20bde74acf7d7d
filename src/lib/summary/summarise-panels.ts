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
 * Several series over time in at most two sentences. Up to three are told one by one; of more it says in how many the
 * last period rose, fell or can't be told. `scale` says how their heights compare.
 */
export function summarisePanels(panels: readonly ShownSeries[], scale: string, language: Language): string {
	const words = messagesIn(language).summary.panels;
	const told = panels.map((shown) => ({ shown, facts: factsOfSeries(shown.totals) }));
	const isAllSample = panels.every(isSample);
	const sample = panels.filter(isSample).length;
	const lead = markSample(
		words.lead(formatNumber(panels.length, language), scale),
		{ synthetic: isAllSample },
		language
	);
	const mixed = sample > 0 && !isAllSample ? words.ofSample(formatNumber(sample, language)) : '';
	if (panels.length <= MOST_NAMED) {
		const list = told.map(({ shown, facts }) => tellOne(shown, facts, language)).join('; ');
		const isAllSingle = told.every(({ facts }) => facts.known.length === 1);
		return joinSentences([
			writeSentence([`${lead}: ${list}`, mixed]),
			writeSentence([isAllSingle ? words.allSingle : ''])
		]);
	}
	return joinSentences([
		writeSentence([lead, mixed]),
		writeSentence([words.latest(countDirections(told, language))])
	]);
}

function isSample({ totals, wider = [] }: ShownSeries): boolean {
	return [...totals, ...wider].some(({ series }) => series.synthetic);
}

function tellOne(shown: ShownSeries, facts: SeriesFacts, language: Language): string {
	const words = messagesIn(language);
	const clauses = wordLatest(facts, shown.wider ?? [], language);
	const said = clauses.length === 0 ? words.quantity.noData : clauses.join(', ');
	return words.summary.series.line(shown.name, said);
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
		const count = formatNumber(own.length, language);
		const names = own.map(({ shown }) => shown.name).join(', ');
		return [words[outcome](own.length <= MOST_NAMED ? words.named(count, names) : count)];
	}).join('; ');
}
