import type { PlaceId } from '../domain/brand';
import type { Provenance } from '../domain/figure';
import type { FileReading } from '../domain/reading';
import type { ExportCell, ExportTable } from '../export/model';
import { namePlace } from '../i18n/format/name-place';
import type { KnownKind } from '../ingest/columns';
import { headOwnColumn } from '../ingest/own-columns';
import { writeItems } from '../ingest/write-canonical';
import { numberCell, textCell, BLANK } from './cells';
import { columnsOfKind, formatCell } from './format-columns';
import type { Ground } from './ground';
import { tabulate, type TakeoutColumn } from './table';

/** A kind of file whose rows are no figures. */
export type ItemKind = Exclude<KnownKind, 'activities'>;

/** What rows of every kind have: where they stand, and some their province. */
interface Item {
	readonly provenance: Provenance;
	readonly province?: PlaceId;
}

/** The rows of a kind as their files have them, in the order of `writeItems`. */
const ITEMS: {
	readonly [Kind in ItemKind]: (reading: FileReading) => readonly Item[];
} = {
	statements: ({ statements }) => statements,
	links: ({ links }) => links,
	reports: ({ reports }) => reports,
	deadlines: ({ deadlines }) => deadlines,
	documents_cited: ({ cited }) => cited,
	follow_ups: ({ followUps }) => followUps,
	recurrences: ({ recurrences }) => recurrences,
	categories: ({ categories }) => categories
};

const placeOf = ({ provenance: { file, line } }: Item): string => `${line} ${file}`;

/** The rows of the kinds of which later ones may take the place of earlier ones: those that stand. */
const STANDING: Partial<Record<ItemKind, (ground: Ground) => readonly Item[]>> = {
	statements: ({ joined }) => joined.statements,
	links: ({ joined }) => joined.links,
	recurrences: ({ joined }) => joined.recurrences,
	categories: ({ joined }) => joined.categoryEntries
};

/**
 * All rows of a kind, those too whose place others have taken: in the columns of the format, so that the importer reads
 * the same rows from the sheet, then which document they are of, whether they stand, and their file and line.
 */
export function tabulateKind(kind: ItemKind, ground: Ground): ExportTable {
	const { words, reference, language, cite } = ground;
	const readings = ground.takeout.files.map(({ reading }) => reading).filter((one) => one.kind === kind);
	const rows = readings.flatMap((reading) => {
		const places = ITEMS[kind](reading);
		return writeItems(reading, reference).map((item, at) => ({
			item: new Map(Object.entries(item)),
			place: places[at]?.provenance,
			province: places[at]?.province
		}));
	});
	const standing = STANDING[kind] && new Set(STANDING[kind](ground).map(placeOf));
	const known = columnsOfKind(kind, ground).map(({ name, title, needed }): TakeoutColumn => {
		const cells = rows.map(({ item }) => formatCell(kind, name, item.get(name) ?? '', ground));
		return { title, numeric: false, always: needed, cell: (row) => cells[row] ?? BLANK };
	});
	const texts = new Map<string, string>(
		[...ground.joined.superseded, ...ground.joined.statements].map(({ id, text }) => [id, text])
	);
	const own = (
		title: string,
		cell: TakeoutColumn['cell'],
		{ numeric, always }: Pick<TakeoutColumn, 'numeric' | 'always'>
	): TakeoutColumn => ({ title: headOwnColumn(title), numeric, always, cell });
	const textColumn = { numeric: false, always: false };
	const standingCell = (row: number): ReturnType<TakeoutColumn['cell']> => {
		const place = rows[row]?.place;
		if (standing === undefined || place === undefined) return BLANK;
		return textCell(standing.has(placeOf({ provenance: place })) ? words.stands : words.superseded);
	};
	const statementColumn = (name: 'limitation' | 'direction' | 'earlier' | 'later'): TakeoutColumn =>
		own(words.own[name], (row) => textCell(texts.get(rows[row]?.item.get(name) ?? '') ?? ''), textColumn);
	return tabulate(
		[
			own(words.own.province, (row) => nameProvince(rows[row]?.province, ground), textColumn),
			...known,
			...STATED.map(statementColumn),
			own(words.own.document, (row) => textCell(cite(rows[row]?.item.get('report') ?? null)), textColumn),
			own(words.own.use, standingCell, textColumn),
			own(words.own.file, (row) => textCell(rows[row]?.place?.file ?? ''), { numeric: false, always: true }),
			own(words.own.line, (row) => numberCell(rows[row]?.place?.line ?? null, language), {
				numeric: true,
				always: true
			})
		],
		rows.length
	);
}

/** The columns that name a statement by its id. */
const STATED = ['limitation', 'direction', 'earlier', 'later'] as const;

function nameProvince(id: PlaceId | undefined, { reference, language }: Ground): ExportCell {
	return id === undefined ? BLANK : textCell(namePlace(reference.places.get(id), language));
}
