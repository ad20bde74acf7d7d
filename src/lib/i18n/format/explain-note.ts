import type { IsoDay } from '../../domain/brand';
import type { TotalNote } from '../../domain/total';
import type { Language } from '../messages';
import { messagesIn } from '../messages-in';
import { describeWindow } from './describe-window';
import { formatDay } from './format-day';
import { formatNumber } from './format-number';
import { labelPeriod } from './label-period';
import { wordQuantity } from './word-quantity';

/**
 * A remark on a total as a sentence. Periods and amounts of the note are named in it; of its `params` these are
 * read: `dataEnd` (ISO day), `days`, `known`, `of`, `count`.
 */
export function explainNote(note: TotalNote, language: Language): string {
	const words = messagesIn(language).notes;
	const pairs = wordPairs(note, language);
	const inBrackets = pairs === '' ? '' : words.pairs(pairs);
	const plain = pairs === '' ? '' : words.pairsAfterColon(pairs);
	switch (note.code) {
		case 'early_cutoff': {
			const day = note.params['dataEnd'];
			if (typeof day !== 'string') return words.early_cutoff_undated;
			return words.early_cutoff(formatDay(day as IsoDay, language));
		}
		case 'window_differs':
			return words.window_differs(note.periods.map((period) => describeWindow(period, language)).join('; '));
		case 'mixed_windows':
			return words.mixed_windows(
				note.params['days'] === undefined ? '' : words.overlap_days(numberOf(note, 'days', language))
			);
		case 'disputed':
		case 'parts_do_not_add_up':
		case 'inside_reported':
		case 'sticks_out':
		case 'revised':
		case 'restated':
		case 'part_of':
		case 'narrowed':
			return words[note.code](inBrackets);
		case 'capped_by':
		case 'last_known_stock':
			return words[note.code](plain);
		case 'unquantified_part':
		case 'events_only':
			return words[note.code](numberOf(note, 'count', language));
		case 'predecessors_partial':
			return words.predecessors_partial(
				numberOf(note, 'known', language),
				numberOf(note, 'of', language),
				inBrackets
			);
		case 'cutoff_unknown':
		case 'joint_topics':
		case 'reported_elsewhere':
		case 'not_additive':
		case 'overlapping_sets':
		case 'rest':
		case 'rate':
			return words[note.code];
	}
}

function wordPairs(note: TotalNote, language: Language): string {
	const words = messagesIn(language).notes;
	const count = Math.max(note.periods.length, note.quantities.length);
	return Array.from({ length: count }, (_, index) => {
		const period = note.periods[index];
		const quantity = note.quantities[index];
		const amount = quantity === undefined ? '' : wordQuantity(quantity, language);
		if (period === undefined) return amount;
		const name = labelPeriod(period, language, 'inline');
		return quantity === undefined ? name : words.pair(name, amount);
	}).join('; ');
}

function numberOf(note: TotalNote, key: string, language: Language): string {
	const value = note.params[key];
	if (typeof value === 'number') return formatNumber(value, language);
	return value ?? formatNumber(note.periods.length, language);
}
