/** A type that a documented column has for whoever asks. */
export type ExploreType = 'VARCHAR' | 'INTEGER' | 'DOUBLE' | 'DATE' | 'BOOLEAN';

const TEXT = 'VARCHAR';
const SERIES = {
	province: TEXT,
	province_id: TEXT,
	locality: TEXT,
	scope: TEXT,
	indicator: TEXT,
	indicator_name: TEXT,
	unit: TEXT,
	topics: TEXT,
	channels: TEXT,
	audiences: TEXT,
	origin: TEXT,
	kind: TEXT,
	synthetic: 'BOOLEAN'
} as const;
const TERM = { code: TEXT, name: TEXT, name_en: TEXT, parent: TEXT } as const;

/**
 * What may be asked in SQL, by name: the documented columns with their types, in order. `figures` are rows as
 * reported, `totals` what follows from them for a window; the rest are few and asked whole.
 */
export const RELATIONS = {
	figures: {
		id: 'INTEGER',
		...SERIES,
		venue: TEXT,
		body: TEXT,
		role: TEXT,
		grain: TEXT,
		basis: TEXT,
		cumulative: 'BOOLEAN',
		period: TEXT,
		period_type: TEXT,
		period_start: 'DATE',
		period_end: 'DATE',
		window_start: 'DATE',
		window_end: 'DATE',
		amount: TEXT,
		value: 'DOUBLE',
		low: 'DOUBLE',
		high: 'DOUBLE',
		flags: TEXT,
		missing: TEXT,
		per: TEXT,
		report: TEXT,
		effective_date: 'DATE',
		data_end: TEXT,
		file: TEXT,
		line: 'INTEGER',
		place_in_report: TEXT,
		source: TEXT,
		note: TEXT
	},
	totals: {
		row_id: 'INTEGER',
		first_day: 'DATE',
		last_day: 'DATE',
		...SERIES,
		producer: TEXT,
		status: TEXT,
		amount: TEXT,
		value: 'DOUBLE',
		low: 'DOUBLE',
		high: 'DOUBLE',
		flags: TEXT,
		per: TEXT,
		disputed: 'BOOLEAN',
		coverage: 'DOUBLE',
		data_end: TEXT,
		notes: TEXT,
		figure_count: 'INTEGER',
		inside: 'INTEGER',
		may_overlap: 'BOOLEAN'
	},
	reports: {
		report: TEXT,
		province: TEXT,
		province_id: TEXT,
		body: TEXT,
		report_type: TEXT,
		report_number: TEXT,
		issued: TEXT,
		period: TEXT,
		period_start: 'DATE',
		period_end: 'DATE',
		cut_off: 'DATE',
		title: TEXT,
		due_date: 'DATE',
		received_date: 'DATE',
		synthetic: 'BOOLEAN',
		file: TEXT,
		line: 'INTEGER'
	},
	statements: {
		statement: TEXT,
		statement_kind: TEXT,
		report: TEXT,
		province: TEXT,
		province_id: TEXT,
		period: TEXT,
		words: TEXT,
		words_en: TEXT,
		category: TEXT,
		topics: TEXT,
		indicator: TEXT,
		body: TEXT,
		deadline: TEXT,
		target: TEXT,
		origin: TEXT,
		synthetic: 'BOOLEAN',
		file: TEXT,
		line: 'INTEGER'
	},
	links: {
		limitation: TEXT,
		direction: TEXT,
		strength: TEXT,
		confidence: TEXT,
		linked_by: TEXT,
		linked_on: TEXT,
		note: TEXT
	},
	places: {
		province_id: TEXT,
		code: TEXT,
		name: TEXT,
		name_en: TEXT,
		region: TEXT,
		valid_from: 'DATE',
		valid_to: 'DATE',
		successor_id: TEXT,
		population_2019: 'INTEGER'
	},
	indicators: {
		indicator: TEXT,
		name: TEXT,
		name_en: TEXT,
		unit: TEXT,
		indicator_kind: TEXT,
		indicator_group: TEXT,
		parent: TEXT
	},
	topics: TERM,
	channels: TERM,
	audiences: TERM,
	bodies: TERM
} as const satisfies Record<string, Readonly<Record<string, ExploreType>>>;

/** The name of something that may be asked. */
export type RelationName = keyof typeof RELATIONS;
/** The name of a documented column; one name means the same wherever it stands. */
export type ExploreColumnName = { [Name in RelationName]: keyof (typeof RELATIONS)[Name] }[RelationName];
/** What is stored as it is asked: all but the figures, which are kept in codes. */
export type StoredName = Exclude<RelationName, 'figures'>;
