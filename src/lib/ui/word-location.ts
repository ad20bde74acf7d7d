import type { Figure } from '../domain/figure';
import { groupBy } from '../domain/group-by';
import { citeReport } from '../i18n/format/cite-report';
import { formatDay } from '../i18n/format/format-day';
import { formatNumber } from '../i18n/format/format-number';
import { messagesIn } from '../i18n/messages-in';
import type { EvidenceIndex } from './evidence-sources';

/** The document of a figure as documents cite each other, with the day it is taken to be of where it bears none. */
export function wordDocument(
	{ report: id, effectiveDate, effectiveDateInferred }: Figure,
	{ reference, language, reportOf }: EvidenceIndex
): string {
	const words = messagesIn(language).evidence.document;
	const report = reportOf(id);
	if (report === undefined) return words.unknown;
	const name = citeReport(report, reference.places.get(report.province), language);
	return effectiveDateInferred && effectiveDate !== null
		? `${name} (${words.inferred(formatDay(effectiveDate, language))})`
		: name;
}

/** Places of figures, or of what else was read, inside their documents, then files and lines: `Mục I.1.2 (tệp a.csv, dòng 64; 65)`. */
export function wordRows(
	figures: readonly Pick<Figure, 'provenance'>[],
	{ language }: Pick<EvidenceIndex, 'language'>
): string {
	const words = messagesIn(language).evidence;
	const places = new Set(figures.map(({ provenance }) => provenance.placeInReport));
	const files = [...groupBy(figures, ({ provenance }) => provenance.file)].map(([file, own]) => {
		const lines = own.map(({ provenance: { line, column } }) => {
			const number = formatNumber(line, language);
			return column === undefined || column === '' ? number : `${number}, ${words.column(column)}`;
		});
		return words.rows(file, lines.join('; '));
	});
	const inDocument = [...places].filter((place) => place !== '').join('; ');
	const inFiles = files.join('; ');
	return inDocument === '' ? inFiles : `${inDocument} (${inFiles})`;
}

/** Documents and rows of figures, each document once: what stands after "Nguồn". */
export function wordLocation(figures: readonly Figure[], index: EvidenceIndex): string {
	return [...groupBy(figures, ({ report }) => report).values()]
		.flatMap((own) =>
			own.slice(0, 1).map((first) => `${wordDocument(first, index)}, ${wordRows(own, index)}`)
		)
		.join('; ');
}

/** The words of a figure in quotation marks, or that whoever entered it counted them from a list. */
export function wordWritten({ quantity, basis }: Figure, { language }: EvidenceIndex): string {
	const words = messagesIn(language);
	if (quantity.text === '') return words.evidence.blank;
	return basis === 'counted'
		? words.evidence.counted(quantity.text)
		: words.quantity.asWritten(quantity.text);
}
