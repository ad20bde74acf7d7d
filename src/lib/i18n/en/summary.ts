import type { Messages } from '../messages';
import { agree, plural } from './plural';

/** The one or two sentences that stand with a chart; see the Vietnamese catalogue. */
export const summary: Messages['summary'] = {
	hedge: {
		of: (amount, hedges) => `${amount} (${hedges})`,
		reportedAs: (words) => `reported as ${words}`,
		derived: (chain) => (chain === '' ? 'derived' : `derived: ${chain}`),
		pieced: (share) => `for ${share} of the period`,
		dataEnd: (day) => `data only up to ${day}`,
		cutoffUnknown: 'unclear up to which day',
		disputed: 'contradicted by other figures',
		joint: 'several topics counted together',
		plan: 'plan',
		reposted: 're-posted'
	},
	change: {
		up: (n, pair) => `up ${n} (${pair})`,
		down: (n, pair) => `down ${n} (${pair})`,
		same: (pair) => `unchanged (${pair})`,
		appeared: (n, pair) => `newly occurring, ${n} (${pair})`,
		unclear: (pair) => `unclear whether up or down (${pair})`,
		against: (change, percent, base) => `${change}${percent} on ${base}`,
		percent: (percent) => `, ${percent}`,
		samePeriod: 'the same period last year',
		noPercent: (clause, reasons) => `${clause} (no % given: ${reasons})`,
		withheld: (base, pair, reasons) => `no change on ${base} given (${pair}): ${reasons}`,
		baseMissing: (base) => `no figure for ${base} to set it against`
	},
	series: {
		nothing: (name) => `${name}: no data to draw.`,
		latest: (period, amount) => `${amount} in ${period}`,
		line: (name, clauses) => `${name}: ${clauses}`,
		onlyOne: 'There is one period only, so nothing can be said of a rise or fall',
		noBase: 'There is no earlier period of the same length to tell a rise or fall from',
		within: (count, first, last) => `Of the ${count} periods with data, from ${first} to ${last}`,
		extremes: (span, highest, lowest) => `${span}, the highest is ${highest}, the lowest ${lowest}`,
		highest: (span, highest) => `${span}, the highest is ${highest}; which is lowest is unclear`,
		lowest: (span, lowest) => `${span}, the lowest is ${lowest}; which is highest is unclear`,
		equal: (span, amount) => `${span}, each is ${amount}`,
		unclear: (span) => `${span}, highest and lowest are unclear, for some figures are bounds or approximate`,
		withheld: (span, reasons) => `${span}, none is called highest or lowest: ${reasons}`,
		entry: (period, amount) => `${period} (${amount})`,
		missing: (count) => `${plural(count, 'period')} without data`
	},
	panels: {
		count: (count) => `${count} series`,
		lead: (series, scale) => `${series}, ${scale}`,
		tell: (lead, list) => `${lead}: ${list}`,
		up: (count) => `up in ${count}`,
		down: (count) => `down in ${count}`,
		same: (count) => `unchanged in ${count}`,
		unclear: (count) => `undecided in ${count}`,
		noBase: (count) => `without an earlier period in ${count}`,
		none: (count) => `without data in ${count}`,
		latest: (counts) =>
			`Against the same period last year, or else the one just before, the latest is ${counts}`,
		named: (count, names) => `${count} (${names})`,
		because: (clause, reasons) => `${clause}, for ${reasons}`,
		allSingle: 'Each series has one period only, so nothing can be said of a rise or fall',
		ofSample: (count) => `of which ${count} sample`
	},
	comparison: {
		one: (name, amount) => `There is one figure only: ${name}: ${amount}`,
		named: (name, period) => `${name}, ${period}`,
		within: (period, clause) => `${period}: ${clause}`,
		side: (name, amount) => `${name}: ${amount}`,
		more: (name, other, n, pair, percent) => `${name} has ${n} more than ${other} (${pair})${percent}`,
		equal: (name, other, pair) => `${name} and ${other} are equal (${pair})`,
		unclear: (name, other, pair) => `whether ${name} or ${other} has more is unclear (${pair})`,
		ranked: (count, period) =>
			period === '' ? `Of the ${count} figures ranked` : `Of the ${count} figures ranked for ${period}`,
		highest: (span, name) => `${span}, the highest is ${name}`,
		noHighest: (span) => `${span}, which is highest is unclear, for their ranges overlap`,
		lowest: (clause, name) => `${clause}, the lowest ${name}`,
		allEqual: (span, amount) => `${span}, all are ${amount}`,
		care: (reasons) => `To be compared with care: ${reasons}`,
		notComparable: (reasons) => `Not comparable: ${reasons}`,
		beside: (list) => `Side by side only, not ranked: ${list}`,
		besideCount: (count) => `${plural(count, 'figure')} side by side only, not ranked`,
		besideRest: (count, reasons) =>
			`The remaining ${plural(count, 'figure')} ${agree(count, 'stands', 'stand')} beside: ${reasons}`,
		noRank: 'Not ranked'
	},
	measure: {
		perPeople: (unit) => (unit === '' ? 'per 100,000 people' : `${unit} per 100,000 people`),
		people: (amount, people) => `${amount}/${people} people`,
		noRate: (amount, reasons) => `${amount}, no rate given: ${reasons}`,
		ofPlan: (percent, pair) => `${percent} of plan (${pair})`,
		noTarget: (pair) => `a plan of zero, so no percentage (${pair})`,
		planWithheld: (pair, reasons) => `done/planned ${pair}, no % given: ${reasons}`,
		noPlan: (amount, reasons) => `${amount}, ${reasons}`,
		elapsed: (clause, percent) => `${clause}, with ${percent} of the period gone by`,
		fromZero: 'newly occurring on a base of zero',
		rose: (count) => `${count} up`,
		fell: (count) => `${count} down`,
		stayed: (count) => `${count} unchanged`,
		met: (count) => `${count} met or exceeded the plan`,
		unmet: (count) => `${count} below plan`,
		allAlike: (span, counts, percent) => `${span}: ${counts}, all at ${percent}`,
		spread: (span, counts, highest, lowest) =>
			`${span}: ${counts}; the highest percentage is ${highest}; the lowest ${lowest}`
	},
	course: {
		between: (before, now) => `From ${before} to ${now}`,
		of: (between, what) => `${between}, ${what}`,
		what: {
			monthly_average: 'monthly average',
			per_100k: 'per 100,000 people',
			change_same_period: 'change on the same period last year',
			change_previous: 'change on the period before',
			plan_share: 'share of plan',
			index: 'index'
		},
		lead: (between, all, counts) => `${between}, of ${plural(all, 'row')}: ${counts}`,
		up: (from, to) => `up from ${from} to ${to}`,
		down: (from, to) => `down from ${from} to ${to}`,
		same: (at) => `unchanged (${at})`,
		unclear: (from, to) => `unclear whether up or down (${from} before, ${to} after)`,
		none: (reasons) => `not to be compared: ${reasons}`,
		counted: {
			up: (count) => `${count} up`,
			down: (count) => `${count} down`,
			same: (count) => `${count} unchanged`,
			unclear: (count) => `${count} not clear`,
			none: (count) => `${count} not to be compared`
		},
		most: {
			up: (clause) => `The greatest rise for its size is ${clause}`,
			down: (clause) => `the greatest fall for its size is ${clause}`
		}
	},
	documents: {
		nothing: 'No documents yet.',
		lead: (reports, plans, provinces, years) =>
			[
				[
					...(reports === '0' ? [] : [plural(reports, 'report')]),
					...(plans === '0' ? [] : [plural(plans, 'plan')])
				].join(' and '),
				`of ${plural(provinces, 'province')}, for ${years}`
			].join(' '),
		ofSample: (count) => `of which ${count} sample`,
		early: (count) => `${plural(count, 'report')} with data that end before the period does`,
		undated: (count) => `${plural(count, 'document')} undated`
	}
};
