import type { Provenance } from '../../lib/domain/figure';
import type { FigureFilter } from '../../lib/domain/filter';
import type { Report } from '../../lib/domain/report';
import { formatLooseDate } from '../../lib/i18n/format/format-loose-date';
import { formatNumber } from '../../lib/i18n/format/format-number';
import { nameReports } from '../../lib/i18n/format/name-reports';
import type { Language } from '../../lib/i18n/messages';
import { messagesIn } from '../../lib/i18n/messages-in';
import type { Joined } from '../../lib/ingest/joined';
import type { Reference } from '../../lib/reference/reference';
import type { DrawnFigure } from '../../lib/ui/figure/drawn-figure';
import { wordSpan, wordStamp } from '../../lib/ui/figure/tell-figure';
import { wordFilter } from '../../lib/ui/figure/word-filter';
import { viewStatement } from '../../lib/ui/view-statement';
import { wordAsOf, wordSource } from '../../lib/ui/word-source';
import { narrowingNames, type NarrowingChoice } from './choose-limitations';
import { FOLLOWED_STATES, type Followed } from './followed-limitations';

/** The followed limitations that a choice shows, and what their words are taken from. */
export interface ShownFollowed {
	readonly followed: readonly Followed[];
	readonly joined: Joined;
	readonly choice: NarrowingChoice;
	readonly filter: FigureFilter;
	readonly reference: Reference;
}

/**
 * What has become of limitations as a table: a row each, by the last word on it, what needs somebody first. Of whom
 * nobody said anything it says just that; what the app suggests is told from what a person said.
 */
export function followUpFigure(shown: ShownFollowed, language: Language): DrawnFigure {
	const { joined, choice, filter, reference } = shown;
	const words = messagesIn(language);
	const own = words.briefingFigures.followUp;
	const groups = FOLLOWED_STATES.map((state) => shown.followed.filter((one) => one.state === state));
	const count = (number: number) => formatNumber(number, language);
	const counted = FOLLOWED_STATES.flatMap((state, at) => {
		const total = groups[at]?.length ?? 0;
		return total === 0 ? [] : [own.count(words.followUp.state[state], count(total))];
	});
	const summary = own.summary([own.total(count(shown.followed.length)), ...counted]);
	const rows = groups.flat();
	const documents = [...new Set(rows.map(({ report }) => report))];
	const ids = documents.map(({ id }) => id);
	const names = nameReports(joined.reports, reference.places, language);
	const narrowed = narrowingNames(choice).map((name) => words.followUp.filters[name]);
	const columns = ['state', 'limitation', 'document', 'answer', 'word'] as const;
	return {
		key: 'follow_up',
		title: own.title,
		subtitle: own.subtitle,
		measure: '',
		period: wordSpan(
			documents.map(({ period }) => period),
			language
		),
		filters: wordFilter(filter, reference, language),
		summary,
		alt: summary,
		footnotes: [
			...(narrowed.length === 0 ? [] : [words.followUp.also(narrowed.join(', '))]),
			own.unsaid,
			words.limitations.linkedByPeople
		],
		legend: [],
		source: wordSource(ids, joined.reports, reference, language),
		asOf: wordAsOf(ids, joined.reports, reference, language),
		stamp: wordStamp(
			documents.map(({ synthetic }) => synthetic),
			language
		),
		evidence: rows.map(({ report, answered }) =>
			tellPlace(report, answered.limitation.provenance, names, language)
		),
		table: {
			columns: columns.map((key) => ({ key, title: own.columns[key], numeric: false })),
			rows: rows.map((one) => rowOf(one, shown, names, language))
		},
		picture: null,
		chart: null
	};
}

function rowOf(
	{ report, answered, now, state }: Followed,
	{ joined, reference }: ShownFollowed,
	names: ReadonlyMap<Report['id'], string>,
	language: Language
) {
	const words = messagesIn(language);
	const { limitation } = answered;
	const view = viewStatement(limitation, joined.ordinals, reference, language, joined.categories);
	return {
		id: limitation.id,
		state: words.followUp.state[state],
		limitation: words.briefingFigures.board.text(view.code, view.text, view.category),
		document: [names.get(report.id), limitation.provenance.placeInReport].filter(Boolean).join('; '),
		answer: words.board.facets.answer[answered.state],
		word: tellWord(now, language)
	};
}

function tellPlace(
	{ id }: Report,
	{ placeInReport, file, line }: Provenance,
	names: ReadonlyMap<Report['id'], string>,
	language: Language
): string {
	const { place } = messagesIn(language).limitations.reports;
	return [names.get(id), place(placeInReport, file, formatNumber(line, language))].filter(Boolean).join('; ');
}

function tellWord({ last, suggested }: Followed['now'], language: Language): string {
	const words = messagesIn(language);
	const own = words.briefingFigures.followUp;
	const said =
		last === null
			? ''
			: [
					last.date === null ? words.followUp.history.undated : formatLooseDate(last.date, language),
					last.by,
					last.note
				]
					.filter((part) => part !== '')
					.join(' · ');
	const waiting = suggested === null ? [] : [own.suggested(words.followUp.suggested[suggested.state])];
	return [said, ...waiting].filter((part) => part !== '').join('. ') || own.nobody;
}
