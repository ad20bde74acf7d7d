import { formatPercent } from '../i18n/format/format-percent';
import { explainNote } from '../i18n/format/explain-note';
import { labelPeriod } from '../i18n/format/label-period';
import type { Language } from '../i18n/messages';
import { messagesIn } from '../i18n/messages-in';
import { amountOfTotal, shareOf } from './amount-of';
import { amountOfMeasured, shareOfChange } from './amount-of-measured';
import type { DrawnMeasure } from './drawn-measure';
import type { ChartTable } from './chart-table';
import { wordAbsence } from './lifetime';
import { noteMilestones } from './milestone-layer';
import type { MeasuredPanel } from './measured-panel';
import { periodId } from './period-bar';
import { wordStatus, wordTotal } from './tell-total';
import { wordAgainst, wordMeasured, wordShare } from './word-measured';

/** The columns of the table twin of a measure. */
export type MeasuredColumn =
	| 'group'
	| 'period'
	| 'amount'
	| 'value'
	| 'percentage'
	| 'against'
	| 'lastYear'
	| 'status'
	| 'coverage'
	| 'notes';

/** Measures that are seen against another period, or made of several. */
const HAS_AGAINST: ReadonlySet<DrawnMeasure> = new Set<DrawnMeasure>([
	'same_period',
	'previous',
	'index',
	'to_date',
	'trailing',
	'change_same_period',
	'change_previous'
]);

/** The columns that say nothing for a measure, or where no year before is drawn. */
function isTold(column: MeasuredColumn, measure: DrawnMeasure, panels: readonly MeasuredPanel[]): boolean {
	switch (column) {
		case 'value':
			return measure !== 'total';
		case 'percentage':
			return measure === 'same_period' || measure === 'previous';
		case 'against':
			return HAS_AGAINST.has(measure);
		case 'lastYear':
			return panels.some(({ lastYear }) => lastYear.length > 0);
		default:
			return true;
	}
}

/** The table twin of a measure along time: every period of every panel, with the reasons where it is withheld. */
export function tableOfMeasured(
	measure: DrawnMeasure,
	panels: readonly MeasuredPanel[],
	language: Language
): ChartTable<MeasuredColumn> {
	const { chart, along } = messagesIn(language);
	const title = (key: MeasuredColumn): string =>
		key === 'value' || key === 'percentage' || key === 'against' || key === 'lastYear'
			? along.column[key]
			: chart.column[key];
	const columns: readonly MeasuredColumn[] = [
		...(['group', 'period', 'amount', 'value', 'percentage', 'against'] as const),
		...(['lastYear', 'status', 'coverage', 'notes'] as const)
	];
	const numeric = new Set<MeasuredColumn>(['amount', 'value', 'percentage', 'lastYear', 'coverage']);
	return {
		columns: columns
			.filter((column) => isTold(column, measure, panels))
			.map((key) => ({ key, title: title(key), numeric: numeric.has(key) })),
		rows: panels.flatMap(({ id, name, lifetime, milestones, points, lastYear }) =>
			points.map((point, index) => {
				const { total } = point;
				const absence = wordAbsence(total.period, lifetime, language);
				const before = absence === null ? (lastYear[index] ?? null) : null;
				return {
					id: `${id}#${periodId(total)}`,
					group: name,
					period: labelPeriod(total.period, language),
					amount: absence?.brief ?? wordTotal(total, language),
					value: absence?.brief ?? wordMeasured(measure, point, language),
					percentage: wordShare(point, language),
					against: wordAgainst(measure, point, language),
					lastYear: before === null ? '' : wordMeasured(measure, before, language),
					status: absence?.brief ?? wordStatus(total, language),
					coverage: absence === null ? formatPercent(total.coverage, language) : '',
					notes:
						absence?.sentence ??
						[
							...total.notes.map((note) => explainNote(note, language)),
							noteMilestones(milestones, total.period, language)
						]
							.join(' ')
							.trim()
				};
			})
		),
		amounts: panels.flatMap(({ lifetime, points, lastYear }) =>
			points.map((point, index) => {
				const { total } = point;
				if (wordAbsence(total.period, lifetime, language) !== null) return {};
				return {
					amount: amountOfTotal(total),
					value: amountOfMeasured(measure, point),
					percentage: shareOfChange(point),
					lastYear: amountOfMeasured(measure, lastYear[index] ?? null),
					coverage: shareOf(total.coverage)
				};
			})
		)
	};
}
