import { labelPeriod } from '../i18n/format/label-period';
import type { Language } from '../i18n/messages';
import { messagesIn } from '../i18n/messages-in';
import type { ChartTable } from './chart-table';
import { nameDocument } from './draw-timeline';
import { wordDate, wordDeadlines, wordEarly } from './tell-document';
import type { DocumentTimelineSpec, PlannedTimeline } from './timeline-bar';

/** The table twin, in the order of the picture. */
export function tableOfTimeline(
	spec: DocumentTimelineSpec,
	plan: PlannedTimeline,
	language: Language
): ChartTable<'province' | 'document' | 'number' | 'date' | 'period' | 'deadlines' | 'notes'> {
	const { column } = messagesIn(language).chart;
	return {
		columns: (['province', 'document', 'number', 'date', 'period', 'deadlines', 'notes'] as const).map(
			(key) => ({
				key,
				title: column[key],
				numeric: false
			})
		),
		rows: plan.bars.map((bar) => ({
			id: bar.report.id,
			province: spec.placeName(bar.report.province),
			document: nameDocument(bar, language),
			number: bar.report.number,
			date: wordDate(bar.report, language),
			period: labelPeriod(bar.report.period, language),
			deadlines: wordDeadlines(bar, language).join('; '),
			notes: wordEarly(bar, language)
		}))
	};
}
