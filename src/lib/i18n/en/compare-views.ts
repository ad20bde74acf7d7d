import type { Messages } from '../messages';
import { plural } from './plural';

/** Words of the pictures of a comparison; see the Vietnamese catalogue. */
export const compareViews: Messages['compareViews'] = {
	picture: {
		label: 'Picture',
		dots: 'In order',
		slope: 'Two periods',
		heat: 'Heat table',
		multiples: 'Small multiples',
		pivot: 'Pivot table'
	},
	slope: {
		subtitle: (what, before, now) => `${what}; from ${before} to ${now}`,
		change: 'Change',
		course: 'Up or down',
		percentages:
			'The two ends are the percentage of each period; choose the measure “Total” to see the amount itself rise or fall.',
		nothing:
			'Nothing can be drawn: no row has this measure in either of the two periods. The table gives the reasons.',
		footnote:
			'Dashed: one end is a bound or approximate; arrow: it may be more; a single mark: no figure for the other period.',
		needsTwo: 'Two periods are needed: choose one more under “Periods”.'
	},
	heat: {
		subtitle: (what) => `${what}; the darker the more`,
		subtitleChange: (what) => `${what}; blue is a rise, orange a fall, the darker the more`,
		legend: 'Colours',
		empty: 'Empty cell: no figure',
		bound: 'Hatched cell: a bound, approximate, or not the whole period',
		apart: 'Cell without colour: not counted like the others',
		summary: (rows, columns, known, missing) =>
			`${plural(rows, 'row')}, ${plural(columns, 'period')}: ${plural(known, 'cell')} with a number, ${missing} without a figure.`,
		amount: (amount, isPartial) => (isPartial ? `${amount} *` : amount),
		partial: '*: the figures do not cover the whole period, which may have more.',
		noData: 'no figure',
		absent: 'the unit did not exist',
		cell: (row, column, amount) => `${row}, ${column}: ${amount}`,
		keys: 'Arrow keys move between cells, Enter opens the evidence.',
		from: (n) => `from ${n}`,
		below: (n) => `below ${n}`,
		up: (n) => `up ${n}`,
		down: (n) => `down ${n}`
	},
	multiples: {
		subtitle:
			'A chart for each province; a bar is as wide as its period and as high as its monthly average, so that its area is the total',
		measured: (what) =>
			`A chart for each province: ${what.charAt(0).toLocaleLowerCase('en')}${what.slice(1)}`,
		lead: (count, scale) => `${plural(count, 'small chart')}, ${scale}.`,
		withheld: (count) => `${plural(count, 'period')} cannot be worked out; the table gives the reasons.`
	},
	pivot: {
		rows: 'Rows',
		columns: 'Columns',
		axis: {
			province: 'Province',
			region: 'Region',
			period: 'Period',
			topic: 'Topics',
			channel: 'Channel',
			body: 'Body'
		},
		subtitle: (what, rows, columns) => `${what}, by ${rows} and ${columns}`,
		summary: (rows, columns, known) =>
			`${plural(rows, 'row')}, ${plural(columns, 'column')}: ${plural(known, 'cell')} with figures.`,
		whole: (amount) => `The whole table: ${amount}.`,
		ofPeriod: (period) => `Every cell is of ${period}.`,
		all: 'Together',
		part: (region) => `Together, ${region}`,
		joint: (topics) => `${topics} (jointly)`,
		none: { topic: 'no topic stated', channel: 'no channel stated', body: 'no body stated' },
		between: (low, high) => `from ${low} to ${high}`,
		atLeast: (low) => `at least ${low}`,
		notAdded: 'not added',
		notAddedLong: (n) => `${n} figures of different kinds, never added`,
		betweenLong: (n, range) => `${n} figures that may overlap: ${range}, no single number`,
		apart: 'the periods leave days out, so there is no total',
		coverage: (share) => `${share} of the time`,
		noMeasure: 'cannot be worked out',
		footnote:
			'“Together” does not add cells: each is worked out from the reports by part and whole. “From… to…”: figures may overlap, so only a range is known. “Not added”: different units or kinds.',
		footnoteUnreported:
			'*: some have no figure or do not cover the whole period, so the total holds only what was reported.',
		opened: (cell) => `What ${cell} is made of`,
		made: (amount, n) => `${amount}, from ${plural(n, 'figure')}:`,
		missing: (names) => `No figure: ${names}.`,
		rest: 'The rest',
		restUnreported: 'The rest and what was not reported',
		inside: (n) => `of which ${plural(n, 'part')}`,
		close: 'Close',
		same: 'Rows and columns must differ; choose one of them anew.'
	}
};
