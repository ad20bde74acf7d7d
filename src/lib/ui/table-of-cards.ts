import { amountOf, amountOfTotal } from '../chart/amount-of';
import type { ChartTable } from '../chart/chart-table';
import { monthlyAverage } from '../domain/measures';
import type { Language } from '../i18n/messages';
import { messagesIn } from '../i18n/messages-in';
import type { CandidateRow } from './candidate-row';

type CardColumn = 'place' | 'amount' | 'period' | 'definition' | 'topics' | 'monthly' | 'marks';

/** The table twin of figures side by side, in their order; it ranks nothing. */
export function tableOfCards(cards: readonly CandidateRow[], language: Language): ChartTable<CardColumn> {
	const { column } = messagesIn(language).compare.candidates;
	return {
		columns: [
			{ key: 'place', title: column.province, numeric: false },
			{ key: 'amount', title: column.amount, numeric: true },
			{ key: 'period', title: column.period, numeric: false },
			{ key: 'definition', title: column.definition, numeric: false },
			{ key: 'topics', title: column.topics, numeric: false },
			{ key: 'monthly', title: column.monthly, numeric: true },
			{ key: 'marks', title: column.marks, numeric: false }
		],
		rows: cards.map(({ id, place, amount, period, definition, topics, monthly, marks }) => ({
			id,
			place,
			amount,
			period,
			definition,
			topics,
			monthly,
			marks
		})),
		amounts: cards.map(({ total }) => ({
			amount: amountOfTotal(total),
			monthly: amountOf(monthlyAverage(total)?.quantity ?? null)
		}))
	};
}
