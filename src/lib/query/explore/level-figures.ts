import type { Figure } from '../../domain/figure';
import { daysIn } from '../../domain/days';
import type { Period } from '../../domain/period';
import type { Series } from '../../domain/total';
import type { Block } from '../../reconcile/block';
import { findWholes } from '../../reconcile/find-wholes';
import type { Reconciled, ReconciledSeries } from '../../reconcile/reconciled';
import type { Reference } from '../../reference/reference';
import type { LevelAxis, LevelledRow } from './number-levels';
import { relateAll, type Standing } from './relate-all';

function level(blocks: readonly Block[], axis: LevelAxis, name: (block: Block) => string): LevelledRow[] {
	return blocks.flatMap((block) => block.figures.map((row) => ({ row, axis, name: name(block) })));
}

/** Periods of one kind may be added where they don't overlap; of other days each length is a kind of its own. */
function nameOfPeriod(period: Period): string {
	return period.type === 'custom' ? `custom ${String(daysIn(period))}` : period.type;
}

/** Current figures whose days overlap those of another. */
function levelTimes({ clusters }: ReconciledSeries): LevelledRow[] {
	return clusters
		.filter(({ blocks }) => blocks.length > 1)
		.flatMap(({ blocks }) => level(blocks, 'time', ({ period }) => nameOfPeriod(period)));
}

/** Figures of one period of which only one counts. */
function levelRevisions({ revisions }: ReconciledSeries): LevelledRow[] {
	return revisions.flatMap(({ current, undecided, replaced }) => {
		const [first, ...others] = [...(current === null ? [] : [current]), ...undecided, ...replaced];
		if (first === undefined || others.length === 0) return [];
		return [...level([first], 'revision', () => 'current'), ...level(others, 'revision', () => 'replaced')];
	});
}

function blocksOf({ revisions }: ReconciledSeries): readonly Block[] {
	return revisions.flatMap(({ current, undecided }) => [
		...(current === null ? [] : [current]),
		...undecided
	]);
}

/** What sets a series apart from those it may overlap, wherever they are: the same in every province. */
function nameOfSeries({ topics, channels, audiences, scope, locality, indicator }: Series): string {
	return [topics.join(';'), channels.join(';'), audiences.join(';'), scope, locality ?? '', indicator].join(
		'|'
	);
}

/** The levels of a series by how it stands to others. */
export function levelsOfStanding(
	series: Series,
	{ wholes, isWhole, mayOverlap }: Standing
): readonly Omit<LevelledRow, 'row'>[] {
	return [
		...(isWhole || wholes.length > 0 ? [{ axis: 'scope' as const, name: String(wholes.length) }] : []),
		...(mayOverlap ? [{ axis: 'overlap' as const, name: nameOfSeries(series) }] : [])
	];
}

function levelScopes(all: readonly ReconciledSeries[], reference: Reference): LevelledRow[] {
	const blocks = new Map(all.map((one) => [one.series, blocksOf(one)]));
	const meets = (one: Series, other: Series): boolean =>
		(blocks.get(one) ?? []).some((a) =>
			(blocks.get(other) ?? []).some((b) => a.from < b.to && b.from < a.to)
		);
	return [...relateAll([...blocks.keys()], meets, reference)].flatMap(([series, standing]) =>
		levelsOfStanding(series, standing).flatMap(({ axis, name }) =>
			level(blocks.get(series) ?? [], axis, () => name)
		)
	);
}

/** Rows that check or break down others of their report, and those others. */
function levelRoles(figures: readonly Figure[]): LevelledRow[] {
	const beside = figures.filter(({ role }) => role !== 'item');
	const keyOf = ({ report, indicator, province, unit }: Figure): string =>
		[report, indicator, province, unit].join('|');
	const keys = new Set(beside.map(keyOf));
	const wholes = new Set([...findWholes(figures).values()]);
	return figures
		.filter((figure) => figure.role !== 'item' || keys.has(keyOf(figure)) || wholes.has(figure))
		.map(({ id, role }) => ({ row: id, axis: 'role', name: role }));
}

/**
 * The rows of `figures` that may not be added to others, by why and with what: a period within another, a figure and
 * its revision, a series within another or overlapping it, a total beside what it totals.
 */
export function levelFigures(
	figures: readonly Figure[],
	{ series }: Reconciled,
	reference: Reference
): readonly LevelledRow[] {
	return [
		...series.flatMap(levelTimes),
		...series.flatMap(levelRevisions),
		...levelScopes(series, reference),
		...levelRoles(figures)
	];
}
