import type { Report } from '../../lib/domain/report';
import { formatNumber } from '../../lib/i18n/format/format-number';
import type { Language } from '../../lib/i18n/messages';
import { messagesIn } from '../../lib/i18n/messages-in';
import { countFindings, groupFindings } from '../../lib/query/choose-listed';
import type { ListedFinding } from '../../lib/query/list-findings';
import type { Reference } from '../../lib/reference/reference';
import type { Facet } from '../../lib/ui/facet';
import type { DrawnFigure } from '../../lib/ui/figure/drawn-figure';
import { wordStamp } from '../../lib/ui/figure/tell-figure';
import { wordChosen } from '../../lib/ui/figure/word-chosen';
import { wordListed, type ListedRow } from './listed-row';

/** Nobody reads more rows than this in a document; the whole list is a file of its own. */
const MOST_ROWS = 100;

/** The findings that a choice takes, in the order of their list. */
export interface ShownFindings {
	readonly ordered: readonly ListedFinding[];
	/** All there are under no choice. */
	readonly all: readonly ListedFinding[];
	readonly facets: readonly Facet[];
	readonly reports: ReadonlyMap<string, Report>;
	readonly reference: Reference;
}

/** What in the data needs a second look, as a table: how grave, what, whose, where, and what to do. */
export function findingsFigure(shown: ShownFindings, language: Language): DrawnFigure {
	const { ordered, all, facets, reports, reference } = shown;
	const words = messagesIn(language);
	const own = words.briefingFigures.findings;
	const count = (number: number) => formatNumber(number, language);
	const totals = new Map(groupFindings(ordered, 'level').map(({ value, total }) => [value, total]));
	const levels = (['error', 'warning', 'info'] as const).map((level) => count(totals.get(level) ?? 0));
	const [errors = '', warnings = '', notes = ''] = levels;
	const total = countFindings(ordered);
	const whole = countFindings(all);
	const head =
		total === whole
			? words.quality.findings.count(count(whole))
			: words.quality.findings.countOf(count(total), count(whole));
	const summary = own.summary(head, words.quality.findings.levels(errors, warnings, notes));
	const listed = ordered.slice(0, MOST_ROWS);
	const files = [...new Set(ordered.map(({ finding }) => finding.file))].filter((file) => file !== '');
	const columns = ['level', 'finding', 'whose', 'place', 'advice'] as const;
	return {
		key: 'findings',
		title: own.title,
		subtitle: '',
		measure: '',
		period: '',
		filters: wordChosen(facets, '', language),
		summary,
		alt: summary,
		footnotes: [
			...(ordered.length > listed.length
				? [words.briefingFigures.first(count(listed.length), count(ordered.length))]
				: []),
			words.quality.findings.lead
		],
		legend: [],
		source: files.join('; '),
		asOf: '',
		stamp: wordStamp(
			ordered.map(({ synthetic }) => synthetic),
			language
		),
		evidence: [],
		table: {
			columns: columns.map((key) => ({ key, title: own.columns[key], numeric: false })),
			rows: listed.map((one, at) => rowOf(wordListed(one, at, reports, reference, language), language))
		},
		picture: null,
		chart: null
	};
}

function rowOf(row: ListedRow, language: Language) {
	const words = messagesIn(language);
	const { title, message, value, province, report, file, line, column, level, advice } = row;
	return {
		// What a finding is about lasts, however many stand before it.
		id: [row.finding.code, file, line, column, value].join(' '),
		level: words.shell.findings.levels[level],
		finding: [title, message].filter((part) => part !== '').join(': '),
		whose: [province, report].filter((part) => part !== '').join(' · '),
		place: line === null ? file : words.shell.evidence.line(file, formatNumber(line, language), column ?? ''),
		advice
	};
}
