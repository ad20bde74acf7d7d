import type { ReportId, StatementId } from '../domain/brand';
import type { Period } from '../domain/period';
import type { LooseDate } from '../domain/report';
import type { FollowUpState, Link, Recurrence, Statement } from '../domain/statement';
import { worthOf } from './answers';
import { madeBy, sameLimitation, type HistoryIndex } from './history-index';

/** Something that happened to a limitation. */
export interface HistoryEntry {
	/** `stated` is the first time; `planned` a direction that answers it; the others also what people said of it. */
	readonly kind: 'stated' | FollowUpState;
	/** Of the document, or of the word; `null` where none is given. */
	readonly date: LooseDate | null;
	/** Of the statement; `null` for a word, and where it has none. */
	readonly period: Period | null;
	readonly report: ReportId | null;
	/** The limitation as stated then, or the direction; of a word, the limitation it is about. */
	readonly statement: StatementId;
	/** Whether it is a person's follow-up word, and not something a document states. */
	readonly said: boolean;
	/** Who said it, linked it or confirmed that it is the same, and what they noted; `''` where nobody did. */
	readonly by: string;
	readonly note: string;
}

/** What sorts two entries of one day: what is stated comes before what answers it, words come last. */
const RANK = { stated: 0, repeated: 1, planned: 2, open: 2, resolved: 2 } as const;
const UNDATED = '9999';

/**
 * The history of a limitation and of all that a person confirmed to be the same one, in order of time: when first
 * stated, when stated again, the directions that answer it, and what people said became of it. A document without a
 * date stands at the end of its period; words without a date come last. Empty for a limitation that isn't loaded.
 */
export function historyOf(limitation: StatementId, index: HistoryIndex): readonly HistoryEntry[] {
	const chain = sameLimitation(limitation, index);
	const timed = [
		...timesStated(chain, index),
		...plannedFor(chain, index),
		...chain.flatMap((id) => wordsOf(id, index))
	];
	return timed.sort(inTime).map(({ entry }) => entry);
}

interface Timed {
	readonly entry: HistoryEntry;
	readonly day: string;
}

function inTime(one: Timed, other: Timed): number {
	if (one.day !== other.day) return one.day < other.day ? -1 : 1;
	return rankOf(one) - rankOf(other);
}

function rankOf({ entry }: Timed): number {
	return entry.said ? 3 : RANK[entry.kind];
}

function timesStated(chain: readonly StatementId[], index: HistoryIndex): readonly Timed[] {
	const stated = chain
		.flatMap((id) => index.statements.get(id) ?? [])
		.map((statement) => ({ statement, day: madeBy(statement, index) ?? UNDATED }))
		.sort((one, other) => (one.day === other.day ? 0 : one.day < other.day ? -1 : 1));
	return stated.map(({ statement, day }, at) => ({
		entry: entryOf(at === 0 ? 'stated' : 'repeated', statement, confirmedBy(statement.id, at, index), index),
		// Nothing can have come of it before it was stated, whenever that was.
		day: at === 0 && day === UNDATED ? '' : day
	}));
}

/** Who confirmed that a limitation stated again is the one before; the first needs nobody. */
function confirmedBy(id: StatementId, at: number, index: HistoryIndex): Recurrence | undefined {
	return at === 0 ? undefined : (index.earlier.get(id)?.[0] ?? index.later.get(id)?.[0]);
}

/** Each direction once, however many of the same limitation it answers. */
function plannedFor(chain: readonly StatementId[], index: HistoryIndex): readonly Timed[] {
	const links = chain.flatMap((id) => index.links.get(id) ?? []).filter((link) => worthOf(link) === 'answer');
	const byDirection = new Map(links.map((link) => [link.direction, link]));
	return [...byDirection.values()].flatMap((link) => {
		const direction = index.statements.get(link.direction);
		if (direction === undefined) return [];
		return [{ entry: entryOf('planned', direction, link, index), day: madeBy(direction, index) ?? UNDATED }];
	});
}

function entryOf(
	kind: HistoryEntry['kind'],
	statement: Statement,
	person: Pick<Link, 'by' | 'note'> | undefined,
	index: HistoryIndex
): HistoryEntry {
	const report = statement.report === null ? undefined : index.reports.get(statement.report);
	return {
		kind,
		date: statement.reportDate ?? report?.date ?? null,
		period: statement.period ?? report?.period ?? null,
		report: statement.report,
		statement: statement.id,
		said: false,
		by: person?.by ?? '',
		note: person?.note ?? ''
	};
}

function wordsOf(limitation: StatementId, index: HistoryIndex): readonly Timed[] {
	return (index.followUps.get(limitation) ?? []).map(({ state, date, by, note }) => ({
		entry: {
			kind: state,
			date,
			period: null,
			report: null,
			statement: limitation,
			said: true,
			by,
			note
		},
		day: date?.day ?? UNDATED
	}));
}
