import type { Figure } from '../domain/figure';
import type { Report } from '../domain/report';
import type { Total } from '../domain/total';
import { wordStatus, wordTotal } from '../chart/tell-total';
import { describeWindow } from '../i18n/format/describe-window';
import { explainNote } from '../i18n/format/explain-note';
import { formatInstant } from '../i18n/format/format-instant';
import { formatLooseDate } from '../i18n/format/format-loose-date';
import { labelPeriod } from '../i18n/format/label-period';
import { markSample } from '../i18n/format/mark-sample';
import { nameOf } from '../i18n/format/name-of';
import { namePlace } from '../i18n/format/name-place';
import { wordQuantity } from '../i18n/format/word-quantity';
import type { Language } from '../i18n/messages';
import { messagesIn } from '../i18n/messages-in';
import type { Evidence, EvidenceFigure } from './evidence-figure';
import { indexSources, type EvidenceIndex, type EvidenceSources } from './evidence-sources';
import { wordCitation, type Citation } from './word-citation';
import { wordCoverage } from './word-coverage';
import { isDispute, wordDisputes } from './word-disputes';
import { wordHow } from './word-how';
import { wordRevisions } from './word-revisions';

/** Puts all that is known behind one number into words: what it says, how it follows, and where it stands. */
export function wordEvidence(total: Total, sources: EvidenceSources, language: Language): Evidence {
	const index = indexSources(sources, language);
	const replaced = new Set(total.history);
	const { series } = total;
	const [derivation, upperDerivation] = wordHow(total, index);
	const coverage = wordCoverage(total, language);
	const revisions = wordRevisions(total, index);
	return {
		subject: nameSubject(total, index, language).join(' · '),
		amount: wordTotal(total, language, series.unitText),
		status: total.status,
		origin: series.origin,
		derivation,
		upperDerivation,
		coverage,
		disputes: wordDisputes(total, index),
		revisions,
		notes: [
			...wordSeries(total, index),
			...total.notes
				.filter((note) => !isDispute(note) && !(note.code === 'revised' && revisions.length > 0))
				.map((note) => explainNote(note, language))
		],
		figures: sources.figures
			.filter((figure) => !replaced.has(figure.id))
			.map((figure) => wordEvidenceFigure(figure, index)),
		citation: citeTotal(total, coverage, index)
	};
}

/** Place first, as the panel names it. */
function nameSubject(total: Total, { reference }: EvidenceIndex, language: Language): readonly string[] {
	const { series, period } = total;
	return [
		markSample(namePlace(reference.places.get(series.province), language), series, language),
		...(series.locality === null ? [] : [series.locality]),
		nameOf(reference.indicators.get(series.indicator), language),
		labelPeriod(period, language)
	];
}

/** What the series says of every number in it: its topics, and that it counts what others made. */
function wordSeries({ series }: Total, { reference, language }: EvidenceIndex): readonly string[] {
	const words = messagesIn(language);
	const names = series.topics.map((topic) => nameOf(reference.topics.get(topic), language));
	return [
		...(names.length > 0 ? [words.shell.evidence.topics(names.join('; '))] : []),
		...(series.origin === 'reposted' ? [words.evidence.reposted] : [])
	];
}

/** The indicator first, as a text that cites a number begins; the rows behind it, those it replaced left out. */
function citeTotal(total: Total, coverage: readonly string[], index: EvidenceIndex): Citation {
	const { language, reference } = index;
	const { series, notes } = total;
	const steps = [...total.chain, ...(total.upperChain ?? [])].flatMap(({ figures }) => figures);
	const behind = [...steps, ...total.figures];
	const ids = behind.length > 0 ? behind : notes.flatMap(({ figures }) => figures);
	const period = labelPeriod(total.period, language, 'inline');
	const isPlain = total.quantity === null || (total.status === 'reported' && !total.disputed);
	return wordCitation(
		{
			what: [
				nameOf(reference.indicators.get(series.indicator), language),
				...(series.kind === 'plan' ? [messagesIn(language).overview.figures.plan] : []),
				...(series.locality === null ? [] : [series.locality]),
				markSample(namePlace(reference.places.get(series.province), language), series, language),
				period
			],
			amount: wordTotal(total, language, series.unitText),
			how: isPlain ? '' : wordStatus(total, language),
			synthetic: series.synthetic,
			notes: [
				...wordSeries(total, index),
				...coverage,
				...notes.filter(({ code }) => code !== 'revised').map((note) => explainNote(note, language))
			],
			period,
			figures: index.figuresOf([...new Set(ids)])
		},
		index
	);
}

/** Puts one figure into words, with what it replaced and where it stands. */
export function wordEvidenceFigure(figure: Figure, index: EvidenceIndex): EvidenceFigure {
	const { language, reference } = index;
	const { provenance } = figure;
	const report = index.reportOf(figure.report);
	return {
		id: figure.id,
		label: [
			namePlace(reference.places.get(figure.province), language),
			figure.locality ?? '',
			figure.unitText,
			figure.bodyText
		]
			.filter((part) => part !== '')
			.join(' · '),
		written: figure.quantity.text,
		isCounted: figure.basis === 'counted',
		reading: wordQuantity(figure.quantity, language, 'long'),
		period: [labelPeriod(figure.period, language), describeWindow(figure.period, language, figure.origin)]
			.filter((part) => part !== '')
			.join(' · '),
		report: report === undefined ? null : wordReport(report, index),
		place: provenance.placeInReport,
		file: provenance.file,
		line: provenance.line,
		column: provenance.column ?? '',
		source: provenance.source,
		note: provenance.note,
		edits: (provenance.edits ?? []).map((edit) =>
			messagesIn(language).shell.evidence.edit({ ...edit, at: formatInstant(edit.at) })
		),
		synthetic: figure.synthetic,
		published: figure.origin === 'published'
	};
}

function wordReport(
	report: Report,
	{ language, reference }: EvidenceIndex
): NonNullable<EvidenceFigure['report']> {
	const words = messagesIn(language).shell.evidence;
	const { document } = messagesIn(language).evidence;
	const place = namePlace(reference.places.get(report.province), language);
	return {
		number: report.number === '' ? words.noNumber : report.number,
		date: report.date === null ? words.noDate : formatLooseDate(report.date, language),
		title: report.title,
		issuer: [document.type[report.type], report.bodyText, place].filter((part) => part !== '').join(', ')
	};
}
