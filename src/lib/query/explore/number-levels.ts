/** Why two rows are not to be added: one period holds the other, one was replaced by the other, … */
export type LevelAxis = 'time' | 'revision' | 'scope' | 'overlap' | 'role' | 'window';

/** Rows that may be added to each other, but not to those of another level of the same axis. */
export interface Level {
	readonly axis: LevelAxis;
	/** What its rows have in common: the kind of period, the depth, the attributes. */
	readonly name: string;
	/** Counts from 1 over all levels of a relation. */
	readonly number: number;
}

/** The levels of a relation and the rows in them. A row that conflicts with no other is in none. */
export interface Levels {
	readonly levels: readonly Level[];
	readonly rows: readonly { readonly row: number; readonly level: number }[];
}

/** A row in a level that has no number yet. */
export interface LevelledRow {
	readonly row: number;
	readonly axis: LevelAxis;
	readonly name: string;
}

/** Numbers the levels met, from `first`. An axis with one level has nothing to mix and is left out. */
export function numberLevels(levelled: readonly LevelledRow[], first: number): Levels {
	const keyOf = ({ axis, name }: Omit<LevelledRow, 'row'>): string => `${axis} ${name}`;
	const found = new Map(levelled.map(({ axis, name }) => [keyOf({ axis, name }), { axis, name }]));
	const several = [...found.values()].filter(
		({ axis }) => [...found.values()].filter((other) => other.axis === axis).length > 1
	);
	const levels = several.map((level, at) => ({ ...level, number: first + at }));
	const numbers = new Map(levels.map((level) => [keyOf(level), level.number]));
	const rows = levelled.flatMap((one) => {
		const level = numbers.get(keyOf(one));
		return level === undefined ? [] : [{ row: one.row, level }];
	});
	return { levels, rows };
}
