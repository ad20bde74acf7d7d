import { NO_CODES } from '../domain/codes';
import type { Coded } from '../domain/figure-table';
import type { JoinedTable } from '../ingest/joined';
import type { CodeColumnName } from '../sql/schema';
import { cellOrigins } from './cell-origin';

/** Where each code column of the fact table comes from. */
export const CODED_COLUMNS = {
	file: ({ table }: JoinedTable): Coded<string> => ({
		codes: NO_CODES,
		values: [table.file]
	}),
	province: ({ table }: JoinedTable) => table.columns.province,
	locality: ({ table }: JoinedTable) => table.columns.locality,
	venue: ({ table }: JoinedTable) => table.columns.venue,
	scope: ({ table }: JoinedTable) => table.columns.scope,
	role: ({ table }: JoinedTable) => table.columns.role,
	part_of: ({ table }: JoinedTable) => table.columns.partOf,
	grain: ({ table }: JoinedTable) => table.columns.grain,
	cumulative: ({ table }: JoinedTable) => table.columns.cumulative,
	origin: ({ table }: JoinedTable) => table.columns.origin,
	as_of: ({ table }: JoinedTable) => table.columns.asOf,
	body: ({ table }: JoinedTable) => table.columns.body,
	body_text: ({ table }: JoinedTable) => table.columns.bodyText,
	indicator: ({ table }: JoinedTable) => table.columns.indicator,
	unit: ({ table }: JoinedTable) => table.columns.unit,
	unit_text: ({ table }: JoinedTable) => table.columns.unitText,
	topics: ({ table }: JoinedTable) => table.columns.topics,
	channels: ({ table }: JoinedTable) => table.columns.channels,
	audiences: ({ table }: JoinedTable) => table.columns.audiences,
	kind: ({ table }: JoinedTable) => table.columns.kind,
	basis: ({ table }: JoinedTable) => table.columns.basis,
	period: ({ table }: JoinedTable) => table.columns.period,
	quantity: ({ table }: JoinedTable) => table.columns.quantity,
	synthetic: ({ table }: JoinedTable) => table.columns.synthetic,
	report: (joined: JoinedTable) => joined.report,
	effective_date: (joined: JoinedTable) => joined.effectiveDate,
	early_cutoff: (joined: JoinedTable) => joined.earlyCutoff,
	place_in_report: ({ table }: JoinedTable) => table.placeInReport,
	source: ({ table }: JoinedTable) => table.source,
	note: ({ table }: JoinedTable) => table.note,
	cell: ({ table }: JoinedTable) => cellOrigins(table)
} as const satisfies { readonly [Name in CodeColumnName]: (table: JoinedTable) => Coded<unknown> };

/** The distinct values of a load by column; `dictionaries.period[code]` is what the code stands for. */
export type Dictionaries = {
	readonly [Name in CodeColumnName]: ReturnType<(typeof CODED_COLUMNS)[Name]>['values'];
};
