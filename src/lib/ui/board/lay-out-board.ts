import type { BoardSide } from './board-statement';
import { cardRows } from './card-rows';
import type { BoardGroup, BoardItem, BoardSection, SectionKind } from './group-board';

/** Heights in rem. Every part of the board has one that is known, so that nothing needs to be drawn to be placed. */
export const HEIGHTS = {
	group: 3.5,
	groupNarrow: 6,
	note: 2.75,
	noteNarrow: 4.25,
	column: 2.25,
	section: 2.25,
	card: 7,
	cardNarrow: 8.375,
	link: 1.75,
	suggestion: 4.5,
	suggestionNarrow: 10,
	gap: 0.625,
	groupGap: 1.5
} as const;

/** A card with its place: `top` and `height` in rem from the top of its group; `position` counts from 1. */
export interface PlacedItem {
	readonly item: BoardItem;
	readonly side: BoardSide;
	readonly section: SectionKind;
	readonly top: number;
	readonly height: number;
	readonly position: number;
	readonly of: number;
}

/** A heading inside a group: that of a column where `section` is `null`, which leaves later documents to theirs. */
export interface PlacedHeading {
	readonly side: BoardSide;
	readonly section: SectionKind | null;
	/** Chosen ones, how many of them are tasks, and those that stand beside them. */
	readonly count: number;
	readonly tasks: number;
	readonly beside: number;
	readonly top: number;
}

/** A group with its place; folded ones have no items. */
export interface PlacedGroup {
	readonly group: BoardGroup;
	readonly folded: boolean;
	readonly notes: readonly string[];
	/** In rem from the top of the board. */
	readonly top: number;
	readonly height: number;
	readonly headings: readonly PlacedHeading[];
	readonly items: readonly PlacedItem[];
}

/** How the board is drawn. */
export interface BoardShape {
	/** One column under the other. */
	readonly narrow: boolean;
	readonly isFolded: (group: BoardGroup) => boolean;
	/** What is to be said of a group before its columns. */
	readonly notesOf: (group: BoardGroup) => readonly string[];
}

/** Gives every heading and card its place, in the order given; nothing overlaps. */
export function layOutBoard(
	groups: readonly BoardGroup[],
	shape: BoardShape
): { readonly groups: readonly PlacedGroup[]; readonly height: number } {
	let top = 0;
	const placed = groups.map((group) => {
		const one = layOutGroup(group, top, shape);
		top += one.height + HEIGHTS.groupGap;
		return one;
	});
	return { groups: placed, height: Math.max(0, top - HEIGHTS.groupGap) };
}

function layOutGroup(group: BoardGroup, top: number, shape: BoardShape): PlacedGroup {
	const notes = shape.notesOf(group);
	const folded = shape.isFolded(group);
	const note = shape.narrow ? HEIGHTS.noteNarrow : HEIGHTS.note;
	const head = shape.narrow ? HEIGHTS.groupNarrow : HEIGHTS.group;
	const start = (group.name === '' ? 0 : head) + notes.length * note;
	if (folded) return { group, folded, notes, top, height: start, headings: [], items: [] };
	const left = layOutColumn('limitation', group.left, start, shape.narrow);
	const right = layOutColumn('direction', group.right, shape.narrow ? left.end : start, shape.narrow);
	return {
		group,
		folded,
		notes,
		top,
		height: Math.max(left.end, right.end),
		headings: [...left.headings, ...right.headings],
		items: [...left.items, ...right.items]
	};
}

function layOutColumn(side: BoardSide, sections: readonly BoardSection[], start: number, narrow: boolean) {
	const of = sections.reduce((sum, { items }) => sum + items.length, 0);
	const own = sections.filter(({ kind }) => kind !== 'following');
	const headings: PlacedHeading[] = [
		{ side, section: null, ...countOf(own.flatMap((section) => section.items)), top: start }
	];
	const items: PlacedItem[] = [];
	// Where nothing stands in it, a line says so.
	let top = start + HEIGHTS.column + (sections.length === 0 ? HEIGHTS.section : 0);
	for (const section of sections) {
		headings.push({ side, section: section.kind, ...countOf(section.items), top });
		top += HEIGHTS.section;
		for (const item of section.items) {
			const height = heightOf(item, side, narrow);
			items.push({ item, side, section: section.kind, top, height, position: items.length + 1, of });
			top += height + HEIGHTS.gap;
		}
	}
	return { headings, items, end: top };
}

function countOf(items: readonly BoardItem[]): Pick<PlacedHeading, 'count' | 'tasks' | 'beside'> {
	const chosen = items.filter(({ beside }) => !beside);
	const tasks = chosen.filter(({ statement }) => statement.view.kind === 'task').length;
	return { count: chosen.length, tasks, beside: items.length - chosen.length };
}

/** The height of a card, which follows from the number of its lines. */
function heightOf({ statement }: BoardItem, side: BoardSide, narrow: boolean): number {
	const { links, suggestions, hidden, refused, none } = cardRows(statement);
	const suggestion = narrow ? HEIGHTS.suggestionNarrow : HEIGHTS.suggestion;
	return (
		(narrow ? HEIGHTS.cardNarrow : HEIGHTS.card) +
		(links.length + (none ? 1 : 0) + (hidden + refused > 0 ? 1 : 0)) * HEIGHTS.link +
		suggestions.length * (side === 'limitation' ? suggestion : HEIGHTS.link)
	);
}

/** The cards of a group that reach into a span of it, in rem from its top. */
export function itemsWithin({ items }: PlacedGroup, from: number, to: number): readonly PlacedItem[] {
	return items.filter(({ top, height }) => top + height >= from && top <= to);
}
