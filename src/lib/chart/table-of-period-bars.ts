import { monthlyAverage } from '../domain/monthly-average';
import type { Total } from '../domain/total';
import { describeWindow } from '../i18n/format/describe-window';
import { explainNote } from '../i18n/format/explain-note';
import { formatPercent } from '../i18n/format/format-percent';
import { labelPeriod } from '../i18n/format/label-period';
import type { Language } from '../i18n/messages';
import { messagesIn } from '../i18n/messages-in';
import { amountOf, amountOfTotal, shareOf } from './amount-of';
import type { ChartTable } from './chart-table';
import { wordAbsence, type SeriesContext } from './lifetime';
import { noteMilestones } from './milestone-layer';
import { periodId } from './period-bar';
import { wordMonthly, wordStatus, wordTotal } from './tell-total';

/** The columns of the table twin. */
export type PeriodColumn = 'period' | 'amount' | 'monthly' | 'status' | 'coverage' | 'window' | 'notes';

/**
 * The table twin of the period bars: every row, those without an amount too, in time order. Where the unit did not
 * exist, it says so and not that there is no data.
 */
export function tableOfPeriodBars(
	totals: readonly Total[],
	language: Language,
	{ wider = [], lifetime, milestones }: SeriesContext = {}
): ChartTable<PeriodColumn> {
	const words = messagesIn(language).chart.column;
	const ordered = [...totals, ...wider].sort(
		(a, b) => a.period.start.localeCompare(b.period.start) || b.period.end.localeCompare(a.period.end)
	);
	return {
		columns: [
			{ key: 'period', title: words.period, numeric: false },
			{ key: 'amount', title: words.amount, numeric: true },
			{ key: 'monthly', title: words.monthly, numeric: true },
			{ key: 'status', title: words.status, numeric: false },
			{ key: 'coverage', title: words.coverage, numeric: true },
			{ key: 'window', title: words.window, numeric: false },
			{ key: 'notes', title: words.notes, numeric: false }
		],
		rows: ordered.map((total) => {
			const absence = wordAbsence(total.period, lifetime, language);
			return {
				id: periodId(total),
				period: labelPeriod(total.period, language),
				amount: absence?.brief ?? wordTotal(total, language),
				monthly: wordMonthly(total, language),
				status: absence?.brief ?? wordStatus(total, language),
				coverage: absence === null ? formatPercent(total.coverage, language) : '',
				window: absence === null ? describeWindow(total.period, language, total.series.origin) : '',
				notes:
					absence?.sentence ??
					[
						...total.notes.map((note) => explainNote(note, language)),
						noteMilestones(milestones, total.period, language)
					]
						.join(' ')
						.trim()
			};
		}),
		amounts: ordered.map((total) => {
			if (wordAbsence(total.period, lifetime, language) !== null) return {};
			return {
				amount: amountOfTotal(total),
				monthly: amountOf(monthlyAverage(total)?.quantity ?? null),
				coverage: shareOf(total.coverage)
			};
		})
	};
}
