import type { Messages } from '../messages';
import { agree, plural } from './plural';

/** Messages of the compare screen; see the Vietnamese catalogue. */
export const compare: Messages['compare'] = {
	title: 'Compare',
	question: 'How provinces and reporting periods stand beside each other, and whether they may be compared.',
	measure: { label: 'Measure', total: 'Total', monthly_average: 'Monthly average' },
	otherIndicators: 'One indicator at a time; choose another in the filters.',
	scope: {
		unchosen: (all) =>
			all === '1'
				? 'Nothing is chosen: this indicator has one figure.'
				: `Nothing is chosen: all ${all} figures stand beside each other.`,
		results: (shown, all) =>
			shown === '1'
				? `Nothing is chosen: one of ${all} figures is a result.`
				: `Nothing is chosen: the ${shown} results of ${all} figures stand beside each other.`,
		narrowed: (shown, all, what) =>
			`Nothing is chosen: ${shown} of ${all} figures are shown, the group counted alike that most provinces have (${what}).`,
		chosen: (shown, all) => `Comparing ${shown} of ${plural(all, 'figure')}.`
	},
	chooseMore: 'Choose at least one more figure in the table below to compare.',
	group: (ranked, rest) =>
		`${ranked} figures are comparable among themselves and put in order; ${agree(rest, 'the other one only stands', `the other ${rest} only stand`)} beside them, with the reason.`,
	keepGroup: (ranked) => `Keep only the ${ranked} comparable figures`,
	subtitle: {
		total: 'The reported total of each province in each period',
		monthly_average: 'The average per month of each period, so that a long one can stand beside a short one'
	},
	axis: { total: (unit) => (unit === '' ? 'Total' : `Total (${unit})`) },
	ranked: (rank, name) => `${rank}. ${name}`,
	beside: 'Not counted alike, only beside',
	windowUnknown: 'first and last day of the data unknown',
	openWindow: (names) =>
		`The days that the figures cover are not known, so the monthly average is only a range and is not ranked: ${names}.`,
	card: {
		period: 'Period',
		definition: 'Counted as',
		topics: 'Topics',
		monthly: 'Monthly average',
		total: 'Total',
		marks: 'Remarks'
	},
	noUnit: 'no unit stated',
	noTopic: 'no topic stated',
	noMonthly: 'cannot be worked out',
	change: {
		title: 'Difference between the two',
		inTime: (name, now, before) => `${name}, ${now} against ${before}`,
		between: (one, other) => `${one} against ${other}`,
		more: (name, n) => `${name} has ${n} more`,
		same: 'both are equal',
		unclear: 'not clear which has more',
		entry: (claim, pair) => (claim === '' ? pair : `${claim} (${pair})`),
		none: 'No difference is worked out, because the two are not comparable.'
	},
	footnote: {
		early_cutoff:
			'Figures marked “data up to…” end before their period does: the whole period may have more.',
		cutoff_unknown: 'Some documents bear no date, so it is not known up to when they count.',
		bound: '>, ≥, ≤ or a range: only a bound is known, not the number itself.',
		approximate: '≈, “nearly” and “estimated”: approximate figures.',
		joint: 'Figures for several topics together: they cannot be split by topic.',
		window: 'Where the days of a period are not stated, the monthly average covers all days it may mean.'
	},
	candidates: {
		title: 'Figures that can be compared',
		hint: 'Tick the provinces and periods to compare. Press a number to see its source.',
		all: 'Choose all',
		clear: 'Clear choice',
		limit: (most) => `At most ${most} provinces and periods can be chosen at once.`,
		choose: (name, period) => `Compare ${name}, ${period}`,
		column: {
			province: 'Province',
			period: 'Period',
			amount: 'Amount',
			definition: 'Counted as',
			topics: 'Topics',
			monthly: 'Monthly average',
			status: 'Origin',
			marks: 'Remarks'
		}
	},
	empty: 'There are no figures to compare for this choice.',
	emptySides: 'The chosen provinces and periods have no figures of this indicator.',
	seeAll: (all) => (all === '1' ? 'See its only figure' : `See all ${all} figures of the indicator`),
	noNumber: 'The documents state no number that could be compared.'
};
