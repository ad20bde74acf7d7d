import { groupBy } from '../../domain/group-by';
import type { BoardDocument, BoardStatement } from './board-statement';
import type { Taken } from './choose-on-board';

/** A heading of a column. Under `following` stand directions of later documents. */
export type SectionKind = 'unanswered' | 'partial' | 'direct' | 'idle' | 'answering' | 'following';

/** A statement under a heading; `beside` is one that no choice takes but that a chosen one is linked with. */
export interface BoardItem {
	readonly statement: BoardStatement;
	readonly beside: boolean;
}

/** Statements of a column that have the same to be said of them. */
export interface BoardSection {
	readonly kind: SectionKind;
	readonly items: readonly BoardItem[];
}

/** One heading of the board with both columns below it, each in sections, none of them empty. */
export interface BoardGroup {
	readonly key: string;
	/** `''` where everything stands in one group. */
	readonly name: string;
	readonly documents: readonly BoardDocument[];
	readonly left: readonly BoardSection[];
	readonly right: readonly BoardSection[];
	/** Chosen ones; `idle` answer nothing. Those of later documents are not counted among `directions` and `tasks`. */
	readonly counts: {
		readonly limitations: number;
		readonly unanswered: number;
		readonly directions: number;
		readonly tasks: number;
		readonly idle: number;
	};
}

/** How documents are put under headings. */
export interface BoardGrouping {
	readonly by: 'document' | 'province' | 'period' | 'all';
	/** Whether directions of documents that follow stand beside the limitations too. */
	readonly following: boolean;
}

/**
 * Puts documents under headings with what a choice takes of them: limitations by how far they are answered, unanswered
 * first, directions that answer nothing before those that answer. A statement that is not chosen but may stand beside one
 * it is linked with does so, so that every link can be read. Groups without any statement stand
 * only where nothing is chosen, because what a document does not state must be said.
 */
export function groupBoard(
	documents: readonly BoardDocument[],
	grouping: BoardGrouping,
	take: ((statement: BoardStatement) => Taken) | null
): readonly BoardGroup[] {
	const byKey = new Map(documents.map((document) => [document.key, document]));
	const groups = groupBy(documents, (document) => keyOf(document, grouping.by));
	return [...groups]
		.map(([key, own]) => groupOf(key, own, byKey, grouping, take))
		.filter(({ left, right }) => take === null || left.length + right.length > 0);
}

function keyOf(document: BoardDocument, by: BoardGrouping['by']): string {
	if (by === 'document') return document.key;
	return by === 'all' ? '' : document[by].key;
}

function nameOf([first]: readonly BoardDocument[], by: BoardGrouping['by']): string {
	if (first === undefined || by === 'all') return '';
	return by === 'document' ? first.name : first[by].name;
}

function groupOf(
	key: string,
	own: readonly BoardDocument[],
	byKey: ReadonlyMap<string, BoardDocument>,
	{ by, following }: BoardGrouping,
	take: ((statement: BoardStatement) => Taken) | null
): BoardGroup {
	const inGroup = new Set(own.map((document) => document.key));
	const later = following
		? own
				.filter(({ limitations }) => limitations.length > 0)
				.flatMap((document) => document.following)
				.filter((other, index, all) => !inGroup.has(other) && all.indexOf(other) === index)
				.flatMap((other) => byKey.get(other) ?? [])
		: [];
	const limitations = own.flatMap((document) => document.limitations);
	const directions = own.flatMap((document) => document.directions);
	const laterDirections = later.flatMap((document) => document.directions);
	const all = [...limitations, ...directions, ...laterDirections];
	const taken = new Map(all.map((one) => [one.id, take === null ? 'chosen' : take(one)] as const));
	const itemOf = itemiser(taken);
	const left = limitations.flatMap(itemOf);
	const right = directions.flatMap(itemOf);
	const counted = (items: readonly BoardItem[]) => items.filter(({ beside }) => !beside).length;
	const isIdle = ({ statement }: BoardItem) => statement.links.length === 0;
	const isTask = ({ statement }: BoardItem) => statement.view.kind === 'task';
	const isUnanswered = ({ statement }: BoardItem) => statement.answer === 'unanswered';
	return {
		key,
		name: nameOf(own, by),
		documents: own,
		left: sectionsOf([
			['unanswered', left.filter(isUnanswered)],
			['partial', left.filter(({ statement }) => statement.answer === 'partial')],
			['direct', left.filter(({ statement }) => statement.answer === 'direct')]
		]),
		right: sectionsOf([
			['idle', right.filter(isIdle)],
			['answering', right.filter((item) => !isIdle(item))],
			['following', laterDirections.flatMap(itemOf)]
		]),
		counts: {
			limitations: counted(left),
			unanswered: counted(left.filter(isUnanswered)),
			directions: counted(right.filter((item) => !isTask(item))),
			tasks: counted(right.filter(isTask)),
			idle: counted(right.filter(isIdle))
		}
	};
}

function itemiser(taken: ReadonlyMap<string, Taken>): (statement: BoardStatement) => readonly BoardItem[] {
	return (statement) => {
		const own = taken.get(statement.id);
		const isLinked = ({ limitation, direction }: { limitation: string; direction: string }) =>
			taken.get(statement.side === 'limitation' ? direction : limitation) === 'chosen';
		const isBeside =
			own === 'beside' && (statement.links.some(isLinked) || statement.suggestions.some(isLinked));
		if (own !== 'chosen' && !isBeside) return [];
		return [{ statement, beside: isBeside }];
	};
}

function sectionsOf(
	sections: readonly (readonly [SectionKind, readonly BoardItem[]])[]
): readonly BoardSection[] {
	return sections.flatMap(([kind, items]) => (items.length > 0 ? [{ kind, items }] : []));
}
