import type { Total } from '../domain/total';
import { describeWindow } from '../i18n/format/describe-window';
import { explainNote } from '../i18n/format/explain-note';
import { labelPeriod } from '../i18n/format/label-period';
import type { Language } from '../i18n/messages';
import { messagesIn } from '../i18n/messages-in';
import type { ChartTable } from './chart-table';
import { periodId } from './period-bar';
import { wordMonthly, wordStatus, wordTotal } from './tell-total';

/** The columns of the table twin. */
export type PeriodColumn = 'period' | 'amount' | 'monthly' | 'status' | 'window' | 'notes';

/** The table twin of the period bars: every row, those without an amount too, in time order. */
export function tableOfPeriodBars(totals: readonly Total[], language: Language): ChartTable<PeriodColumn> {
	const words = messagesIn(language).chart.column;
	return {
		columns: [
			{ key: 'period', title: words.period, numeric: false },
			{ key: 'amount', title: words.amount, numeric: true },
			{ key: 'monthly', title: words.monthly, numeric: true },
			{ key: 'status', title: words.status, numeric: false },
			{ key: 'window', title: words.window, numeric: false },
			{ key: 'notes', title: words.notes, numeric: false }
		],
		rows: [...totals]
			.sort(
				(a, b) => a.period.start.localeCompare(b.period.start) || b.period.end.localeCompare(a.period.end)
			)
			.map((total) => ({
				id: periodId(total),
				period: labelPeriod(total.period, language),
				amount: wordTotal(total, language),
				monthly: wordMonthly(total, language),
				status: wordStatus(total, language),
				window: describeWindow(total.period, language),
				notes: total.notes.map((note) => explainNote(note, language)).join(' ')
			}))
	};
}
