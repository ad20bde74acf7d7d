import type { Messages } from '../messages';
import { agree, plural } from './plural';

/** Remarks that travel with a total; see the Vietnamese catalogue. */
export const notes: Messages['notes'] = {
	early_cutoff: (day) => `The data end on ${day}, before the period does.`,
	early_cutoff_undated: 'The data end before the period does.',
	cutoff_unknown: 'The document bears no date, so it is not known how far the data reach.',
	window_differs: (window) => `The days counted differ from the name of the period: ${window}.`,
	mixed_windows: (days) => `Adds up periods counted by different calendars${days}.`,
	overlap_days: (days) => `, overlapping or short by ${plural(days, 'day')}`,
	disputed: (pairs) => `The figures cannot all be true and need checking${pairs}.`,
	parts_do_not_add_up: (pairs) => `The parts do not add up to the whole${pairs}.`,
	capped_by: (pairs) => `No figure of its own for this period; known is only${pairs}.`,
	inside_reported: (pairs) => `This period lies inside a reported one${pairs}.`,
	sticks_out: (pairs) => `A reported period sticks out and is not added${pairs}.`,
	revised: (pairs) => `Replaces the figure of an earlier report${pairs}.`,
	restated: (pairs) => `Another report restates this period with a different figure${pairs}.`,
	joint_topics: 'One number for several topics together; it cannot be split.',
	unquantified_part: (n) =>
		`${plural(n, 'item has', 'items have')} no number, so this is only the least it can be.`,
	reported_elsewhere: 'The figures are in a separate report that is not loaded here.',
	predecessors_partial: (known, all, pairs) =>
		`${known} of ${all} former provinces ${agree(known, 'has', 'have')} data${pairs}.`,
	not_additive: 'This indicator cannot be added across provinces.',
	overlapping_sets: 'The figures may overlap and are not added to one number.',
	rest: 'What remains after the known parts.',
	narrowed: (pairs) => `Other reports allow a closer answer than this one gives${pairs}.`,
	last_known_stock: (pairs) => `No figure in this period; the latest is${pairs}.`,
	events_only: (n) => `Only ${plural(n, 'event is', 'events are')} named; there is no total for the period.`,
	part_of: (pairs) => `One part of the whole${pairs}.`,
	rate: 'A frequency; it cannot be added up.',
	pair: (period, amount) => `${period}: ${amount}`,
	pairs: (list) => ` (${list})`,
	pairsAfterColon: (list) => ` ${list}`
};
