import { amountOfValue } from '../chart/amount-of-measured';
import type { ChartTable } from '../chart/chart-table';
import { wordStatus } from '../chart/tell-total';
import type { Measured } from '../domain/measure-total';
import type { Series } from '../domain/total';
import { explainNote } from '../i18n/format/explain-note';
import { labelPeriod } from '../i18n/format/label-period';
import { nameTopics } from '../i18n/format/name-topics';
import type { Language } from '../i18n/messages';
import { messagesIn } from '../i18n/messages-in';
import type { Reference } from '../reference/reference';
import type { ComparedMeasure } from './name-measure';
import { wordMeasured } from './word-measured';

/** A line as it is named. */
interface Line {
	readonly name: string;
	readonly series: Series;
	readonly cells: readonly Measured[];
}

/** The table twin of a grid, a row for each cell; the id of a row is the numbers of its line and cell. */
export function tableOfGrid(
	lines: readonly Line[],
	measure: ComparedMeasure,
	reference: Reference,
	language: Language
): ChartTable<'name' | 'amount' | 'period' | 'topics' | 'status' | 'notes'> {
	const { chart, compare } = messagesIn(language);
	return {
		columns: [
			{ key: 'name', title: chart.column.name, numeric: false },
			{ key: 'amount', title: chart.column.amount, numeric: true },
			{ key: 'period', title: chart.column.period, numeric: false },
			{ key: 'topics', title: compare.card.topics, numeric: false },
			{ key: 'status', title: chart.column.status, numeric: false },
			{ key: 'notes', title: chart.column.notes, numeric: false }
		],
		rows: lines.flatMap(({ name, series, cells }, row) =>
			cells.map((cell, column) => ({
				id: `${String(row)} ${String(column)}`,
				name,
				amount: wordMeasured(cell, measure, language).full,
				period: labelPeriod(cell.total.period, language),
				topics:
					series.topics.length === 0
						? compare.noTopic
						: nameTopics(
								series.topics.map((topic) => reference.topics.get(topic)),
								language
							),
				status: wordStatus(cell.total, language),
				notes: cell.total.notes.map((note) => explainNote(note, language)).join(' ')
			}))
		),
		amounts: lines.flatMap(({ cells }) =>
			cells.map(({ value }) => ({ amount: amountOfValue(measure, value) }))
		)
	};
}
