import { amountOf } from '../lib/chart/amount-of';
import { wordStatus } from '../lib/chart/tell-total';
import type { Total } from '../lib/domain/total';
import { formatNumber } from '../lib/i18n/format/format-number';
import { labelPeriod } from '../lib/i18n/format/label-period';
import type { Language } from '../lib/i18n/messages';
import { messagesIn } from '../lib/i18n/messages-in';
import { sourceOf } from '../lib/query/reports-behind';
import type { Evidence, EvidenceFigure } from '../lib/ui/evidence-figure';
import type { EvidenceSources } from '../lib/ui/evidence-sources';
import type { DrawnFigure } from '../lib/ui/figure/drawn-figure';
import { wordStamp } from '../lib/ui/figure/tell-figure';
import { wordAsOf, wordSource } from '../lib/ui/word-source';

/**
 * The evidence of a number as a figure: a row for each figure behind it, in the words of its document, and how the number
 * follows from them. Nothing that the panel says of the number is left out.
 */
export function evidenceFigure(
	total: Total,
	evidence: Evidence,
	{ figures, reports, reference }: EvidenceSources,
	language: Language
): DrawnFigure {
	const words = messagesIn(language);
	const { columns, title } = words.briefingFigures.evidence;
	const behind = new Map(figures.map((figure) => [String(figure.id), figure]));
	const sources = [...new Set(figures.map(sourceOf))].filter((source) => source !== null);
	return {
		key: 'evidence',
		title: title(evidence.subject),
		subtitle: '',
		measure: evidence.subject,
		period: labelPeriod(total.period, language),
		filters: '',
		summary: words.briefingFigures.evidence.summary(evidence.amount, wordStatus(total, language)),
		alt: evidence.citation.lead,
		remarks: evidence.coverage,
		footnotes: [
			...[evidence.derivation.sentence, evidence.upperDerivation.sentence].filter((line) => line !== ''),
			...evidence.disputes.flatMap(({ text, members }) => [
				`${text}: ${members.map((member) => [member.text, member.source].filter(Boolean).join(', ')).join('; ')}.`
			]),
			...evidence.revisions,
			...evidence.notes
		],
		legend: [],
		source: wordSource(sources, reports, reference, language),
		asOf: wordAsOf(sources, reports, reference, language),
		stamp: wordStamp([total.series.synthetic], language),
		evidence: evidence.citation.sources,
		table: {
			columns: (['what', 'period', 'written', 'reading', 'document'] as const).map((key) => ({
				key,
				title: columns[key],
				numeric: false
			})),
			rows: evidence.figures.map((figure) => ({
				id: keyOfRow(figure),
				what: figure.label,
				period: figure.period,
				written: wordWritten(figure, language),
				reading: figure.reading,
				document: wordPlace(figure, language)
			})),
			amounts: evidence.figures.map(({ id }) => ({
				reading: amountOf(behind.get(String(id))?.quantity ?? null)
			}))
		},
		picture: null,
		chart: null
	};
}

/** Ids of figures count loads; where a figure stands is what lasts. */
function keyOfRow({ file, line, column }: EvidenceFigure): string {
	return [file, line, column].join(' ');
}

function wordWritten({ written, isCounted }: EvidenceFigure, language: Language): string {
	const { evidence } = messagesIn(language).shell;
	if (isCounted) return [evidence.counted, written].filter((part) => part !== '').join(': ');
	return written === '' ? evidence.notWritten : messagesIn(language).quantity.asWritten(written);
}

/** The document with its number and day, the place in it, then file and line, so that it can be found again. */
function wordPlace({ report, place, file, line, column, note }: EvidenceFigure, language: Language): string {
	const words = messagesIn(language).shell.evidence;
	const named = report === null ? words.noReport : [report.issuer, report.number, report.date].join(', ');
	const row = words.line(file, formatNumber(line, language), column);
	return [named, place, row, note].filter((part) => part !== '').join('; ');
}
