import type { Messages } from '../messages';
import { agree, plural } from './plural';

/** Words to choose what is compared; see the Vietnamese catalogue. */
export const compareChoice: Messages['compareChoice'] = {
	label: 'Choose what to compare',
	periods: 'Periods',
	mostPeriods: (most) =>
		`At most ${most} periods can be compared at once, so the last one was not added. Clear one and choose again.`,
	anyPeriod: 'Those most provinces have',
	noProvince: 'No province',
	pinned: 'Keep at the top',
	excluded: 'Leave out',
	grouping: { label: 'Group by', none: 'Not grouped', region: 'Region' },
	units: { label: 'Places', reported: 'As reported', today: "By today's units" },
	lacking: {
		title: "Today's units that lack figures of their former provinces",
		incomplete: (unit, known, all, missing, periods) =>
			`${unit}: ${known}/${all} former provinces have figures, without ${missing} (${periods}).`,
		in_words: (unit, periods) => `${unit}: the former provinces gave words, no numbers (${periods}).`,
		rate: (unit, periods) => `${unit}: the former provinces gave rates, which don't add (${periods}).`,
		not_additive: (unit, periods) => `${unit}: this indicator does not add across provinces (${periods}).`,
		more: (count) => `and ${plural(count, 'more period')}`
	},
	order: { label: 'Order by', amount: 'Amount', name: 'Province name' },
	inPeriods: (figures, periods) =>
		`${plural(figures, 'figure')} of ${plural(periods, 'chosen period')} stand beside each other.`,
	jointAll: (topics) => `Every figure here is for ${topics} together and cannot be split by topic.`,
	joint: (name, count) => `${name} · ${count} topics jointly`,
	clear: 'Clear these choices',
	pinnedHeading: 'Kept at the top',
	othersHeading: 'Other provinces',
	noRegion: 'In no region',
	row: { pin: (name) => `Keep ${name} at the top`, leave: (name) => `Leave ${name} out` },
	left: (count, names) => `${agree(count, 'One province is', `${count} provinces are`)} left out: ${names}.`,
	others: (names, count) => `${names} and ${count} more`,
	back: 'Bring back',
	periodGroup: {
		month: 'Months',
		quarter: 'Quarters',
		half: 'Half-years',
		nine_months: 'Nine months',
		year: 'Years',
		multi_year: 'Several years',
		custom: 'Other periods'
	},
	region: {
		northern_midlands_mountains: 'Northern Midlands and Mountains',
		red_river_delta: 'Red River Delta',
		north_central_central_coast: 'North Central and Central Coast',
		north_central: 'North Central',
		south_central_coast_highlands: 'South Central Coast and Central Highlands',
		central_highlands: 'Central Highlands',
		southeast: 'Southeast',
		mekong_delta: 'Mekong Delta'
	}
};
