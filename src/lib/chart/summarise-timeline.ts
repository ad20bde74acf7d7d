import { formatNumber } from '../i18n/format/format-number';
import type { Language } from '../i18n/messages';
import { messagesIn } from '../i18n/messages-in';
import { yearsAround } from './time-axis';
import { planTimeline, type DocumentTimelineSpec, type TimelineRows } from './timeline-bar';

/** Says how many documents of how many provinces there are, over which years, and how many were cut off early. */
export function summariseTimeline(
	spec: DocumentTimelineSpec,
	rows: TimelineRows,
	language: Language
): string {
	const words = messagesIn(language).chart;
	const plan = planTimeline(rows.reports, rows.deadlines, spec.places);
	const years = yearsAround(plan.bars.map(({ report }) => report.period));
	if (years === null) return words.noDocuments;
	const provinces = new Set(plan.bars.map(({ report }) => report.province)).size;
	const early = plan.bars.filter(
		({ earlyCutoff }) => earlyCutoff !== null && earlyCutoff !== 'unknown'
	).length;
	const head = words.documentsShown(
		formatNumber(plan.bars.length, language),
		formatNumber(provinces, language),
		String(years.from),
		String(years.to)
	);
	return early === 0 ? head : `${head} ${words.earlyShown(formatNumber(early, language))}`;
}
