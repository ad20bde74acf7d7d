import type { FigureId } from '../domain/brand';
import type { Figure } from '../domain/figure';
import { groupBy } from '../domain/group-by';
import type { Total } from '../domain/total';
import { labelPeriod } from '../i18n/format/label-period';
import { messagesIn } from '../i18n/messages-in';
import type { EvidenceIndex } from './evidence-sources';
import { wordDocument, wordWritten } from './word-location';

/**
 * What was replaced by what, when and by which report: a sentence for each step, oldest first, the last one leading to
 * the figure in force. Empty where nothing was replaced.
 */
export function wordRevisions(total: Total, index: EvidenceIndex): readonly string[] {
	const replaced = new Set(total.history);
	const history = groupBy(index.figuresOf(total.history), keyOfPeriod);
	const inForce = groupBy(index.figuresOf(figuresInForce(total, replaced)), keyOfPeriod);
	return [...history].flatMap(([key, former]) => wordPeriod(former, inForce.get(key) ?? [], index));
}

function keyOfPeriod({ period }: Figure): string {
	return `${period.start} ${period.end}`;
}

function figuresInForce({ figures, chain, upperChain }: Total, replaced: ReadonlySet<FigureId>): FigureId[] {
	const named = [...figures, ...[...chain, ...(upperChain ?? [])].flatMap((step) => step.figures)];
	return [...new Set(named)].filter((id) => !replaced.has(id));
}

function wordPeriod(
	former: readonly Figure[],
	current: readonly Figure[],
	index: EvidenceIndex
): readonly string[] {
	const words = messagesIn(index.language).evidence.revisions;
	const states = [...statesOf(former), ...statesOf(current)].map((rows) => wordState(rows, index));
	const ends = current.length === 0 ? [...states, words.none] : states;
	const name = former[0] === undefined ? '' : labelPeriod(former[0].period, index.language);
	return ends.slice(1).map((next, at) => words.line(name, ends[at] ?? '', next));
}

/** The rows of each report, the report that took effect first coming first. */
function statesOf(figures: readonly Figure[]): readonly (readonly Figure[])[] {
	const states = [...groupBy(figures, ({ report }) => report).values()];
	const day = (rows: readonly Figure[]): string => rows[0]?.effectiveDate ?? '';
	return states.sort((one, other) => (day(one) < day(other) ? -1 : 1));
}

function wordState(rows: readonly Figure[], index: EvidenceIndex): string {
	const amount = rows.map((figure) => wordWritten(figure, index)).join(' + ');
	const document = rows[0] === undefined ? '' : wordDocument(rows[0], index);
	return messagesIn(index.language).evidence.revisions.amountIn(amount, document);
}
