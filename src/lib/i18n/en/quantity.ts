import type { Messages } from '../messages';

/** Words around a reported amount; see the Vietnamese catalogue. */
export const quantity: Messages['quantity'] = {
	over: (n) => `more than ${n}`,
	atLeast: (n) => `at least ${n}`,
	atMost: (n) => `at most ${n}`,
	under: (n) => `under ${n}`,
	near: (n) => `nearly ${n}`,
	about: (n) => `about ${n}`,
	aboutAtLeast: (n) => `at least about ${n}`,
	aboutAtMost: (n) => `at most about ${n}`,
	estimate: (n) => `est. ${n}`,
	range: (low, high) => `from ${low} to ${high}`,
	unquantified: 'no number given',
	unquantifiedPart: (n) => `of which ${n} without a number`,
	asWritten: (text) => `“${text}”`,
	noData: 'no data',
	notCollected: 'not collected',
	reportedElsewhere: 'reported separately',
	notApplicable: 'not applicable',
	dash: 'written “-”, unclear whether 0 or blank',
	per: {
		day: 'day',
		week: 'week',
		month: 'month',
		quarter: 'quarter',
		year: 'year',
		stationYear: 'station/year'
	},
	change: {
		up: (n) => `▲ up ${n}`,
		down: (n) => `▼ down ${n}`,
		same: 'no change',
		unclear: 'unclear whether up or down',
		appeared: 'newly occurring',
		withheld: (reasons) => `no % given: ${reasons}`
	}
};
