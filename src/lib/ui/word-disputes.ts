import { groupBy } from '../domain/group-by';
import type { Figure } from '../domain/figure';
import type { Total, TotalNote } from '../domain/total';
import { writeAmounts } from '../i18n/format/write-amounts';
import { messagesIn } from '../i18n/messages-in';
import type { EvidenceDispute } from './evidence-figure';
import type { EvidenceIndex } from './evidence-sources';
import { wordTerm } from './word-term';

/** Whether a note names figures that can't all be true; these are listed with their sources, not among the notes. */
export function isDispute({ code, periods }: TotalNote): boolean {
	return (code === 'disputed' || code === 'parts_do_not_add_up') && periods.length > 0;
}

/** Every set of figures that contradict each other, each figure with its words and its source. */
export function wordDisputes({ notes }: Total, index: EvidenceIndex): readonly EvidenceDispute[] {
	return notes.filter(isDispute).map((note) => ({
		text: wordSet(note, index),
		members: note.periods.map((period, at) =>
			wordTerm('', period, note.quantities[at], figuresAt(note, at, index), index)
		)
	}));
}

function wordSet({ code, params }: TotalNote, { language }: EvidenceIndex): string {
	const words = messagesIn(language).evidence.disputes;
	const { sum, whole } = params;
	if (code === 'disputed' || sum === undefined || whole === undefined) return words.set;
	return words.sum(writeAmounts(String(sum), language), writeAmounts(String(whole), language));
}

/** The rows of the member at a place: a note lists its members' rows one after another, and a member is of one report. */
function figuresAt(note: TotalNote, at: number, index: EvidenceIndex): readonly Figure[] {
	const rows = index.figuresOf(note.figures);
	const key = ({ period, report }: Figure) => `${period.start} ${period.end} ${report ?? ''}`;
	const groups = [...groupBy(rows, key).values()];
	if (groups.length === note.periods.length) return groups[at] ?? [];
	const period = note.periods[at];
	return rows.filter((row) => row.period.start === period?.start && row.period.end === period.end);
}
