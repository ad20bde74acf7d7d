import { wordStatus, wordTotal } from '../../chart/tell-total';
import type { IsoDay } from '../../domain/brand';
import { snapPeriod } from '../../domain/snap-period';
import type { Total } from '../../domain/total';
import { labelPeriod } from '../../i18n/format/label-period';
import type { Language } from '../../i18n/messages';
import { messagesIn } from '../../i18n/messages-in';
import type { EvidenceLine } from './evidence-line';

/** A total with the name of what it is of. */
export interface NamedTotal {
	readonly name: string;
	readonly total: Total;
}

/** Where each number comes from, a line each; totals without a number have none. */
export function tellEvidence(totals: readonly NamedTotal[], language: Language): readonly EvidenceLine[] {
	const words = messagesIn(language).figure;
	return totals
		.filter(({ total }) => total.quantity !== null)
		.map(({ name, total }) => ({
			text: words.evidence(
				name,
				labelPeriod(total.period, language, 'inline'),
				wordTotal(total, language, total.series.unitText),
				wordStatus(total, language)
			),
			figures: total.figures
		}));
}

/** Says whether any, or all, of what a figure shows is illustrative; `''` where none is. */
export function wordStamp(synthetic: readonly boolean[], language: Language): string {
	const words = messagesIn(language).figure.stamp;
	if (!synthetic.includes(true)) return '';
	return synthetic.includes(false) ? words.some : words.all;
}

/** The days from the first to the last of some spans, in words; `''` without any. */
export function wordSpan(
	spans: readonly { readonly start: IsoDay; readonly end: IsoDay }[],
	language: Language
): string {
	const [start] = spans.map((span) => span.start).sort();
	const end = spans
		.map((span) => span.end)
		.sort()
		.at(-1);
	if (start === undefined || end === undefined) return '';
	return labelPeriod(snapPeriod({ start, end }, ''), language, 'title');
}
