/**
 * What findings are about (domain model §10), in the order in which they are listed. `file` is how a file was opened
 * and read as a table, `references` are links between rows and files.
 */
export const FINDING_KINDS = [
	'dates',
	'years',
	'blanks',
	'parts',
	'totals',
	'jumps',
	'duplicates',
	'revisions',
	'crossings',
	'early_cutoffs',
	'periods',
	'names',
	'separators',
	'amounts',
	'references',
	'file'
] as const;
/** What a finding is about. */
export type FindingKind = (typeof FINDING_KINDS)[number];

/** What findings are filtered and grouped by. */
export const FINDING_FACETS = ['kind', 'level', 'province', 'file', 'report'] as const;
/** One of the ways to filter and group findings. */
export type FindingFacet = (typeof FINDING_FACETS)[number];

const CODES: Readonly<Record<Exclude<FindingKind, 'file'>, readonly string[]>> = {
	dates: [
		'date.after_report',
		'date.ambiguous',
		'date.invalid',
		'date.mixed',
		'date.month_first',
		'date.serial',
		'number.out_of_order',
		'period.after_report'
	],
	years: ['year.unlike', 'year.left_over', 'year.past'],
	blanks: [
		'cell.missing',
		'cell.no_value',
		'cell.shown_blank',
		'date.blank',
		'date.month',
		'indicator.missing',
		'number.blank',
		'period.missing',
		'province.missing',
		'value.dash'
	],
	parts: ['parts_do_not_add_up', 'disputed_figures', 'part.unknown', 'part.unnamed'],
	totals: ['row.total', 'total.disagrees', 'total_row_disagrees', 'restatement_disagrees'],
	jumps: ['tenfold_jump'],
	duplicates: [
		'duplicate_rows',
		'id.duplicate',
		'report.number_shared',
		'row.duplicate',
		'row.duplicate_kept'
	],
	revisions: ['cell.edited', 'revised', 'undecided_revision'],
	crossings: ['crossing_periods'],
	early_cutoffs: ['period.early_cutoff'],
	periods: [
		'period.implausible_year',
		'period.incomplete',
		'period.one_date_ignored',
		'period.reversed',
		'period.unreadable',
		'period.window_apart'
	],
	names: [
		'alias.conflict',
		'alias.unknown_code',
		'audience.ambiguous',
		'audience.unknown',
		'category.code',
		'category.unknown',
		'channel.ambiguous',
		'channel.unknown',
		'indicator.ambiguous',
		'indicator.unknown',
		'province.ambiguous',
		'province.ended',
		'province.unknown',
		'topic.ambiguous',
		'topic.unknown',
		'word.unknown'
	],
	separators: ['number.ambiguous', 'number.convention', 'number.foreign', 'number.mixed'],
	amounts: [
		'bound.reversed',
		'bound.unreadable',
		'cell.error',
		'cell.malformed',
		'cell.format_unknown',
		'cell.rounded',
		'cell.time_dropped',
		'origin.derived',
		'unit.disagrees',
		'value.disagrees',
		'value.not_amount',
		'value.second_number',
		'value.unreadable'
	],
	references: [
		'limitations.stated',
		'link.not_limitation',
		'link.unknown',
		'report.other_province',
		'replaces.unknown',
		'report.unknown'
	]
};

const KIND_OF = new Map<string, FindingKind>(
	FINDING_KINDS.flatMap((kind) => (kind === 'file' ? [] : CODES[kind].map((code) => [code, kind] as const)))
);

/** Codes about how a file was opened, read as a table and understood. */
const OF_FILES =
	/^(?:column|columns|crosstab|decision|delimiter|ditto|encoding|file|finding|header|merged|newline|quote|record|row|sheet|text|workbook)\.|^cell\.too_long$/u;

/** What findings of a code are about; `null` for a code that is in no kind. */
export function kindOfCode(code: string): FindingKind | null {
	return KIND_OF.get(code) ?? (OF_FILES.test(code) ? 'file' : null);
}
