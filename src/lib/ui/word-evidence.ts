import { groupBy } from '../domain/group-by';
import type { Figure } from '../domain/figure';
import type { Report } from '../domain/report';
import type { ChainStep, Total } from '../domain/total';
import { describeWindow } from '../i18n/format/describe-window';
import { explainNote } from '../i18n/format/explain-note';
import { formatInstant } from '../i18n/format/format-instant';
import { formatLooseDate } from '../i18n/format/format-loose-date';
import { labelPeriod } from '../i18n/format/label-period';
import { nameOf } from '../i18n/format/name-of';
import { markSample } from '../i18n/format/mark-sample';
import { namePlace } from '../i18n/format/name-place';
import { wordQuantity } from '../i18n/format/word-quantity';
import { wordTotal } from '../chart/tell-total';
import type { Language } from '../i18n/messages';
import { messagesIn } from '../i18n/messages-in';
import type { Reference } from '../reference/reference';
import type { Evidence, EvidenceFigure, EvidenceStep } from './evidence-figure';

/** What evidence is worded from: the figures behind a total, those they replaced, and the reports they stand in. */
export interface EvidenceSources {
	/** Figures of `total.figures` and `total.history`, in any order. */
	readonly figures: readonly Figure[];
	readonly reports: readonly Report[];
	readonly reference: Reference;
}

/** Puts all that is known behind one number into words: what it says, how it follows, and where it stands. */
export function wordEvidence(total: Total, sources: EvidenceSources, language: Language): Evidence {
	const { figures, reports, reference } = sources;
	const replaced = new Set(total.history);
	const history = groupBy(
		figures.filter((figure) => replaced.has(figure.id)),
		(figure) => `${figure.period.start} ${figure.period.end}`
	);
	const reportOf = new Map(reports.map((report) => [report.id, report]));
	const { series } = total;
	return {
		subject: [
			markSample(namePlace(reference.places.get(series.province), language), series, language),
			...(series.locality === null ? [] : [series.locality]),
			nameOf(reference.indicators.get(series.indicator), language),
			labelPeriod(total.period, language)
		].join(' · '),
		amount: wordTotal(total, language, series.unitText),
		status: total.status,
		origin: series.origin,
		steps: wordSteps(total.chain, language),
		upperSteps: wordSteps(total.upperChain ?? [], language),
		notes: [
			...(series.topics.length > 0
				? [
						messagesIn(language).shell.evidence.topics(
							series.topics.map((topic) => nameOf(reference.topics.get(topic), language)).join('; ')
						)
					]
				: []),
			...total.notes.map((note) => explainNote(note, language))
		],
		figures: figures
			.filter((figure) => !replaced.has(figure.id))
			.map((figure) => wordFigure(figure, reportOf, history, language, reference))
	};
}

function wordSteps(chain: readonly ChainStep[], language: Language): readonly EvidenceStep[] {
	return chain.map((step) => ({
		sign: step.sign,
		text: `${labelPeriod(step.period, language)}: ${wordQuantity(step.quantity, language)}`
	}));
}

/** Puts one figure into words; `history` holds what it replaced, by the days of its period. */
export function wordFigure(
	figure: Figure,
	reportOf: ReadonlyMap<Report['id'], Report>,
	history: ReadonlyMap<string, readonly Figure[]>,
	language: Language,
	reference: Reference
): EvidenceFigure {
	const { provenance } = figure;
	const report = figure.report === null ? undefined : reportOf.get(figure.report);
	const replaced = history.get(`${figure.period.start} ${figure.period.end}`) ?? [];
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
		report: report === undefined ? null : wordReport(report, language),
		place: provenance.placeInReport,
		file: provenance.file,
		line: provenance.line,
		column: provenance.column ?? '',
		source: provenance.source,
		note: provenance.note,
		revisions: replaced.map((former) => ({
			written: former.quantity.text,
			report: (former.report === null ? undefined : reportOf.get(former.report)?.number) ?? ''
		})),
		edits: (provenance.edits ?? []).map((edit) =>
			messagesIn(language).shell.evidence.edit({ ...edit, at: formatInstant(edit.at) })
		),
		synthetic: figure.synthetic,
		published: figure.origin === 'published'
	};
}

function wordReport(report: Report, language: Language): NonNullable<EvidenceFigure['report']> {
	const words = messagesIn(language).shell.evidence;
	return {
		number: report.number === '' ? words.noNumber : report.number,
		date: report.date === null ? words.noDate : formatLooseDate(report.date, language),
		title: report.title
	};
}
