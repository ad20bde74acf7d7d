import type { Messages } from '../messages';

/** Words of the measures of a comparison; see the Vietnamese catalogue. */
export const compareMeasure: Messages['compareMeasure'] = {
	subtitle: {
		per_100k: 'Amount per 100,000 people, by the census of 01/04/2019 for all provinces and periods',
		change_same_period: 'Change on the same period of the year before',
		change_previous: 'Change on the period just before',
		plan_share: 'Share of the plan for the same period and topics'
	},
	axis: {
		per_100k: (unit) => (unit === '' ? 'Per 100,000 people' : `${unit}, per 100,000 people`),
		change: 'Change in %',
		plan_share: '% of plan'
	},
	footnote: {
		per_100k:
			'Population: census of 01/04/2019. A unit formed in 2025 has the sum of those it was formed of; districts and communes have none here, so no rate.',
		change:
			'In brackets: this period/base period. No percentage where a side is a bound, approximate or does not cover its period.',
		plan_share:
			'In brackets: done/planned; a plan of “at least n” counts as n. The time elapsed is up to today.'
	},
	rate: (rate, amount, people) => `${rate} (${amount}/${people} people)`,
	share: (share, pair) => `${share} (${pair})`,
	noTarget: 'the plan is zero',
	withheld: 'no percentage',
	none: (why) => `cannot be worked out: ${why}`,
	notWorkedOut: 'cannot be worked out',
	elapsed: (period, share) => `${period} · ${share} of the time elapsed`,
	against: (period, base) => `${period} against ${base}`,
	together: (share, complete, all) => `Together: ${share}; ${complete}/${all} have both a plan and a result.`
};
