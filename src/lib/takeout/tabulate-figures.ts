import type { FigureId } from '../domain/brand';
import { NO_CODES } from '../domain/codes';
import type { EarlyCutoff, EditMark } from '../domain/figure';
import type { Coded } from '../domain/figure-table';
import type { ExportCell, ExportTable } from '../export/model';
import { describeWindow } from '../i18n/format/describe-window';
import { formatDay } from '../i18n/format/format-day';
import { namePlace } from '../i18n/format/name-place';
import { formatInstant } from '../i18n/format/format-instant';
import { mapPairs, mapValues } from '../ingest/coded-columns';
import type { JoinedTable } from '../ingest/joined';
import { headOwnColumn } from '../ingest/own-columns';
import { conventionOf, writeFigures } from '../ingest/write-figures';
import { BLANK, dayCell, numberCell, textCell } from './cells';
import { columnsOfKind, formatCell } from './format-columns';
import type { Ground } from './ground';
import { tabulate, type TakeoutColumn } from './table';
import { tellUses } from './tell-uses';
import { amountCell, amountRemark } from './word-amount';

/** What the app adds of itself to the columns of the format. */
type OwnColumn = keyof Ground['words']['own'];

/** The columns in the order in which they are read: own ones among those of the format that they belong to. */
const ORDER: readonly (string | { readonly own: OwnColumn })[] = [
	...([{ own: 'province' }, 'locality', 'indicator', 'topic', 'period'] as const),
	...([
		{ own: 'start' },
		{ own: 'end' },
		{ own: 'days' },
		'value',
		{ own: 'number' },
		{ own: 'low' }
	] as const),
	...([{ own: 'high' }, { own: 'reading' }, 'unit', 'kind', { own: 'use' }, { own: 'remarks' }] as const),
	...(['body', 'report', { own: 'document' }, 'report_date', 'place_in_report', { own: 'file' }] as const),
	...([{ own: 'line' }, { own: 'column' }, 'synthetic'] as const)
];

const NUMBERS: ReadonlySet<string> = new Set([
	'low',
	'high',
	'own number',
	'own low',
	'own high',
	'own line'
]);

/** The cells of one file by column; own ones are named `own …`. */
type FileCells = ReadonlyMap<string, (row: number) => ExportCell>;

/**
 * Every figure, one a row: in the columns of the format, so that the importer reads the same figures from the sheet, and
 * between them what the app knows of each: its number and bounds, its days, its document, what it is used for.
 */
export function tabulateFigures(ground: Ground): ExportTable {
	const { words, joined, reference } = ground;
	const { tables, figureCount } = joined;
	const uses = tellUses(ground.reconciled);
	const convention = conventionOf(tables.map(({ table }) => table));
	const cells = tables.map((table, at) => {
		const written = writeFigures(table.table, reference, tables.length > 1 ? `${at + 1}.` : '', convention);
		return cellsOf(table, written, uses, ground);
	});
	const [file, row] = [new Int32Array(figureCount), new Int32Array(figureCount)];
	let next = 0;
	for (const [at, { table }] of tables.entries())
		for (let line = 0; line < table.length; line += 1, next += 1) [file[next], row[next]] = [at, line];
	const columnOf = (key: string, title: string, always: boolean): TakeoutColumn => ({
		...{ title, always },
		numeric: NUMBERS.has(key),
		cell: (at) => cells[file[at] ?? 0]?.get(key)?.(row[at] ?? 0) ?? BLANK
	});
	const known = columnsOfKind('activities', ground);
	const named = (name: string): readonly TakeoutColumn[] =>
		known.filter((one) => one.name === name).map(({ title, needed }) => columnOf(name, title, needed));
	return tabulate(
		[
			...ORDER.flatMap((column) =>
				typeof column === 'string'
					? named(column)
					: [
							columnOf(
								`own ${column.own}`,
								headOwnColumn(words.own[column.own]),
								column.own === 'number' || column.own === 'province'
							)
						]
			),
			...known.flatMap(({ name }) => (ORDER.includes(name) ? [] : named(name)))
		],
		figureCount
	);
}

function cellsOf(
	joined: JoinedTable,
	written: ReturnType<typeof writeFigures>,
	uses: ReturnType<typeof tellUses>,
	ground: Ground
): FileCells {
	const { table, firstId } = joined;
	const { columns } = table;
	const { language, words, cite } = ground;
	const file = textCell(table.file);
	const coded: readonly (readonly [string, Coded<ExportCell>])[] = [
		...[...written].map(
			([name, column]) =>
				[name, mapValues(column, (text) => formatCell('activities', name, text, ground))] as const
		),
		[
			'own province',
			mapValues(columns.province, (id) => textCell(namePlace(ground.reference.places.get(id), language)))
		],
		['own start', mapValues(columns.period, ({ start }) => dayCell(start, language))],
		['own end', mapValues(columns.period, ({ end }) => dayCell(end, language))],
		[
			'own days',
			mapPairs(columns.period, columns.origin, (period, origin) => {
				const { start, end } = period.window;
				const isSame = start === period.start && end === period.end;
				return isSame ? BLANK : textCell(describeWindow(period, language, origin));
			})
		],
		['own number', mapValues(columns.quantity, (quantity) => amountCell(quantity, ground))],
		['own low', mapValues(columns.quantity, ({ low }) => numberCell(low, language))],
		['own high', mapValues(columns.quantity, ({ high }) => numberCell(high, language))],
		[
			'own reading',
			mapPairs(columns.quantity, columns.basis, (quantity, basis) => amountRemark(quantity, basis, ground))
		],
		['own document', mapValues(joined.report, (id) => textCell(cite(id)))],
		['own remarks', wordRemarks(joined, ground)],
		...(table.sourceColumn === undefined
			? []
			: [['own column', mapValues(table.sourceColumn, textCell)] as const])
	];
	return new Map<string, (row: number) => ExportCell>([
		...coded.map(
			([name, { codes, values }]) => [name, (row: number) => values[codes[row] ?? 0] ?? BLANK] as const
		),
		['own file', () => file],
		['own line', (row) => numberCell(table.line[row] ?? null, language)],
		['own use', useCells(words.uses, (row) => uses.get((firstId + row) as FigureId))]
	]);
}

function useCells(
	words: Ground['words']['uses'],
	useOf: (row: number) => keyof Ground['words']['uses'] | undefined
): (row: number) => ExportCell {
	const cells = new Map(Object.entries(words).map(([use, text]) => [use, textCell(text)]));
	return (row) => cells.get(useOf(row) ?? 'check') ?? BLANK;
}

/** Where the data end early, whether the day was taken from another document, and what was corrected by hand. */
function wordRemarks({ table, earlyCutoff, effectiveDate }: JoinedTable, ground: Ground): Coded<ExportCell> {
	const { messages, words, language } = ground;
	const figures = messages.overview.figures;
	const wordCutoff = (cutoff: EarlyCutoff): string =>
		cutoff === null
			? ''
			: cutoff === 'unknown'
				? figures.cutoffUnknown
				: figures.dataEnd(formatDay(cutoff.dataEnd, language));
	const ends = mapPairs(earlyCutoff, effectiveDate, (cutoff, { inferred }) =>
		[wordCutoff(cutoff), inferred ? words.remarks.inferred : ''].filter((part) => part !== '').join('; ')
	);
	const wordEdits = (edits: readonly EditMark[]): readonly string[] =>
		edits.map((edit) => messages.shell.evidence.edit({ ...edit, at: formatInstant(edit.at) }));
	const edits: Coded<readonly EditMark[]> = table.edits ?? {
		codes: NO_CODES,
		values: [[]]
	};
	return mapPairs(ends, edits, (end, edited) =>
		textCell([...(end === '' ? [] : [end]), ...wordEdits(edited)].join('; '))
	);
}
