import { TABLES, type ColumnType } from '../schema';
import { RELATIONS, type ExploreType, type StoredName } from './relations';

/** How a documented type is stored: days as ISO text, numbers, yes and no as doubles, which may be missing. */
const STORED: Readonly<Record<ExploreType, ColumnType>> = {
	VARCHAR: 'VARCHAR',
	INTEGER: 'DOUBLE',
	DOUBLE: 'DOUBLE',
	DATE: 'VARCHAR',
	BOOLEAN: 'DOUBLE'
};

const CODED = {
	figure: TABLES.figure,
	/** The texts that codes of `figure` stand for, by the column's name. */
	texts: { dictionary: 'VARCHAR', id: 'INTEGER', value: 'VARCHAR' },
	period_terms: {
		id: 'INTEGER',
		label: 'VARCHAR',
		type: 'VARCHAR',
		start_day: 'VARCHAR',
		end_day: 'VARCHAR',
		window_start: 'VARCHAR',
		window_end: 'VARCHAR'
	},
	quantity_terms: {
		id: 'INTEGER',
		text: 'VARCHAR',
		value: 'DOUBLE',
		flags: 'VARCHAR',
		missing: 'VARCHAR',
		per: 'VARCHAR'
	},
	/** Rows that may not be added to others, by what they would be added with; see `leaveOut`. */
	levels: { relation: 'VARCHAR', row: 'INTEGER', level: 'INTEGER' }
} as const satisfies Record<string, Readonly<Record<string, ColumnType>>>;

/** A table behind what may be asked. */
export type ExploreTableName = keyof typeof CODED | StoredName;

/** The columns and types in which a table behind what may be asked is stored. */
export function storedColumns(table: ExploreTableName): Readonly<Record<string, ColumnType>> {
	if (table in CODED) return CODED[table as keyof typeof CODED];
	const columns = Object.entries<ExploreType>(RELATIONS[table as StoredName]);
	return Object.fromEntries(columns.map(([name, type]) => [name, STORED[type]]));
}

/** All tables behind what may be asked. */
export const EXPLORE_TABLES: readonly ExploreTableName[] = [
	...(Object.keys(CODED) as (keyof typeof CODED)[]),
	...(Object.keys(RELATIONS) as (keyof typeof RELATIONS)[]).filter((name) => name !== 'figures')
];

/** The schema that holds the tables, and the one that holds what may be asked. */
export const EXPLORE_SCHEMAS = { tables: 'coded', views: 'views' } as const;
