/**
 * The star: one integer-coded fact table and the small tables that questions are asked by. Every code column of
 * `figure` counts from 0 into a dictionary; the dictionaries with values no question filters or groups by (notes,
 * places in the report, venues …) stay outside the engine, which holds and returns their codes only. The codes of
 * `synthetic` are 0 for real and 1 for illustrative figures in every load.
 */
export const TABLES = {
	figure: {
		id: 'INTEGER',
		line: 'INTEGER',
		low: 'DOUBLE',
		high: 'DOUBLE',
		file: 'INTEGER',
		province: 'INTEGER',
		locality: 'INTEGER',
		venue: 'INTEGER',
		scope: 'INTEGER',
		role: 'INTEGER',
		part_of: 'INTEGER',
		grain: 'INTEGER',
		cumulative: 'INTEGER',
		origin: 'INTEGER',
		as_of: 'INTEGER',
		body: 'INTEGER',
		body_text: 'INTEGER',
		indicator: 'INTEGER',
		unit: 'INTEGER',
		unit_text: 'INTEGER',
		topics: 'INTEGER',
		channels: 'INTEGER',
		audiences: 'INTEGER',
		kind: 'INTEGER',
		basis: 'INTEGER',
		period: 'INTEGER',
		quantity: 'INTEGER',
		synthetic: 'INTEGER',
		report: 'INTEGER',
		effective_date: 'INTEGER',
		early_cutoff: 'INTEGER',
		place_in_report: 'INTEGER',
		source: 'INTEGER',
		note: 'INTEGER',
		cell: 'INTEGER'
	},
	/** One row: the number of the load, so that codes are never read with another load's dictionaries. */
	load_number: { number: 'INTEGER' },
	province: { id: 'INTEGER', value: 'VARCHAR' },
	indicator: { id: 'INTEGER', value: 'VARCHAR' },
	kind: { id: 'INTEGER', value: 'VARCHAR' },
	report: { id: 'INTEGER', value: 'VARCHAR' },
	/** Nominal days as ISO text, which compares correctly. */
	period: { id: 'INTEGER', start_day: 'VARCHAR', end_day: 'VARCHAR', type: 'VARCHAR' },
	/** The topics by which a set is found: its members and what contains them, each pair once. */
	topic_reach: { id: 'INTEGER', value: 'VARCHAR' },
	channel_reach: { id: 'INTEGER', value: 'VARCHAR' },
	/** The bodies that work alone or jointly under a key. */
	body_reach: { id: 'INTEGER', value: 'VARCHAR' }
} as const satisfies Record<string, Record<string, ColumnType>>;

/** The types a column may have: those that Arrow's buffers are written for. */
export type ColumnType = 'INTEGER' | 'DOUBLE' | 'VARCHAR';
/** A table of the star. */
export type TableName = keyof typeof TABLES;
/** A column of the fact table. */
export type FigureColumnName = keyof (typeof TABLES)['figure'];

/** Columns of `figure` that are codes into a dictionary. */
export type CodeColumnName = Exclude<FigureColumnName, 'id' | 'line' | 'low' | 'high'>;
