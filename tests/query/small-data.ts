import { bundledReference } from '../../src/lib/reference/bundled';
import { buildCategoryLists } from '../../src/lib/reference/category-lists';
import type {
	AudienceCode,
	BodyKey,
	ChannelCode,
	FigureId,
	IndicatorCode,
	IsoDay,
	PlaceId,
	ReportId,
	TopicCode
} from '../../src/lib/domain/brand';
import type { Figure } from '../../src/lib/domain/figure';
import type { Coded, FigureTable } from '../../src/lib/domain/figure-table';
import type { FigureFilter } from '../../src/lib/domain/filter';
import type { Period } from '../../src/lib/domain/period';
import type { Quantity } from '../../src/lib/domain/quantity';
import type { Nesting } from '../../src/lib/db/tabulate-dictionaries';
import type { Joined, JoinedTable } from '../../src/lib/ingest/joined';

/** What a test says about a figure; everything else is as in `BLANK`. */
export type FigureSketch = Partial<Omit<Figure, 'id'>> & { readonly value?: number | null };

export const LANG_SON = 'qd124:20' as PlaceId;
export const TRA_VINH = 'qd124:84' as PlaceId;
export const topics = (...codes: string[]) => codes as TopicCode[];
export const channels = (...codes: string[]) => codes as ChannelCode[];
export const body = (key: string) => key as BodyKey;
export const indicator = (code: string) => code as IndicatorCode;

export const NO_FILTER: FigureFilter = {
	data: 'all',
	provinces: [],
	indicators: [],
	topics: [],
	channels: [],
	bodies: [],
	kind: null
};

export const NESTING: Nesting = {
	topics: [
		{ code: 'social_evils' as TopicCode, ancestors: [] },
		{ code: 'drugs' as TopicCode, ancestors: topics('social_evils') },
		{ code: 'rehab' as TopicCode, ancestors: topics('drugs', 'social_evils') },
		{ code: 'trafficking' as TopicCode, ancestors: [] }
	],
	channels: [{ code: 'portal' as ChannelCode, ancestors: channels('online') }]
};

export function year(number: number): Period {
	const days = { start: `${number}-01-01` as IsoDay, end: `${number}-12-31` as IsoDay };
	return { ...days, type: 'year', label: String(number), window: { ...days, basis: 'inferred' } };
}

function quantityOf(value: number | null): Quantity {
	const missing = value === null;
	return {
		low: value,
		high: value,
		flags: missing ? ['missing'] : [],
		wording: missing ? 'none' : 'exact',
		per: null,
		missing: missing ? 'blank' : null,
		unquantifiedParts: 0,
		text: missing ? '' : String(value)
	};
}

const BLANK: Omit<Figure, 'id'> = {
	province: LANG_SON,
	locality: null,
	venue: '',
	scope: 'not_stated',
	role: 'item',
	partOf: null,
	grain: 'period',
	cumulative: false,
	origin: 'produced',
	asOf: null,
	body: null,
	bodyText: '',
	indicator: indicator('news_items'),
	unit: 'tin, bài',
	unitText: 'tin, bài',
	topics: [],
	channels: [],
	audiences: [],
	kind: 'actual',
	basis: 'stated',
	period: year(2020),
	quantity: quantityOf(1),
	report: null,
	effectiveDate: null,
	effectiveDateInferred: false,
	earlyCutoff: null,
	synthetic: false,
	provenance: { file: 'a.csv', line: 2, placeInReport: '', source: '', note: '' }
};

/** The figures of one file as the reader of files makes them; ids count from `firstId`, lines from 2. */
export function figuresOfFile(file: string, firstId: number, sketches: readonly FigureSketch[]): Figure[] {
	return sketches.map(({ value, ...given }, row) => ({
		...BLANK,
		...(value === undefined ? {} : { quantity: quantityOf(value) }),
		...given,
		id: (firstId + row) as FigureId,
		provenance: { ...BLANK.provenance, ...given.provenance, file, line: row + 2 }
	}));
}

function code<Value>(figures: readonly Figure[], read: (figure: Figure) => Value): Coded<Value> {
	const values: Value[] = [];
	const known = new Map<unknown, number>();
	const codes = Int32Array.from(figures, (figure) => {
		const value = read(figure);
		const key = typeof value === 'object' && value !== null ? JSON.stringify(value) : value;
		if (!known.has(key)) known.set(key, values.push(value) - 1);
		return known.get(key) ?? 0;
	});
	return { codes, values };
}

function tableOf(file: string, figures: readonly Figure[]): FigureTable {
	return {
		file,
		length: figures.length,
		line: Int32Array.from(figures, ({ provenance }) => provenance.line),
		columns: {
			province: code(figures, (f) => f.province),
			locality: code(figures, (f) => f.locality),
			venue: code(figures, (f) => f.venue),
			scope: code(figures, (f) => f.scope),
			role: code(figures, (f) => f.role),
			partOf: code(figures, (f) => f.partOf),
			grain: code(figures, (f) => f.grain),
			cumulative: code(figures, (f) => f.cumulative),
			origin: code(figures, (f) => f.origin),
			asOf: code(figures, (f) => f.asOf),
			body: code(figures, (f) => f.body),
			bodyText: code(figures, (f) => f.bodyText),
			indicator: code(figures, (f) => f.indicator),
			unit: code(figures, (f) => f.unit),
			unitText: code(figures, (f) => f.unitText),
			topics: code(figures, (f) => f.topics),
			channels: code(figures, (f) => f.channels),
			audiences: code(figures, (f) => f.audiences),
			kind: code(figures, (f) => f.kind),
			basis: code(figures, (f) => f.basis),
			period: code(figures, (f) => f.period),
			quantity: code(figures, (f) => f.quantity),
			synthetic: code(figures, (f) => f.synthetic)
		},
		report: code(figures, (f) => f.report ?? ''),
		reportDate: code(figures, () => ''),
		placeInReport: code(figures, (f) => f.provenance.placeInReport),
		source: code(figures, (f) => f.provenance.source),
		note: code(figures, (f) => f.provenance.note)
	};
}

/** Figures by file as the join of all files gives them. */
export function joinedOf(files: readonly (readonly Figure[])[]): Joined {
	const tables = files.map((figures, index): JoinedTable => {
		return {
			table: tableOf(figures[0]?.provenance.file ?? `${index}.csv`, figures),
			firstId: figures[0]?.id ?? 0,
			report: code(figures, (f) => f.report),
			effectiveDate: code(figures, (f) => ({ day: f.effectiveDate, inferred: f.effectiveDateInferred })),
			earlyCutoff: code(figures, (f) => f.earlyCutoff)
		};
	});
	return {
		tables,
		figureCount: tables.reduce((sum, { table }) => sum + table.length, 0),
		reports: [],
		statements: [],
		links: [],
		deadlines: [],
		cited: [],
		superseded: [],
		ordinals: new Map(),
		followUps: [],
		recurrences: [],
		categoryEntries: [],
		categories: buildCategoryLists(bundledReference(), []),
		findings: []
	};
}

/** Two files that share values and differ in others; the second is half illustrative. */
export function smallFiles(): Figure[][] {
	const report = 'r1' as ReportId;
	const first = figuresOfFile('a.csv', 0, [
		{ value: 34, topics: topics('crime', 'drugs', 'trafficking'), channels: channels('portal'), report },
		{ value: 12, topics: topics('rehab'), body: body('so_tttt'), bodyText: 'Sở TT&TT', report },
		{
			value: null,
			topics: topics('prostitution'),
			channels: channels('portal', 'social_media'),
			body: body('doan_tn+so_tttt')
		},
		{ value: 5, kind: 'plan', audiences: ['students' as AudienceCode], period: year(2024) }
	]);
	const second = figuresOfFile('b.csv', first.length, [
		{
			value: 7,
			province: TRA_VINH,
			topics: topics('trafficking'),
			body: body('so_tttt'),
			locality: 'TP. Trà Vinh'
		},
		{
			value: 2000,
			province: TRA_VINH,
			indicator: indicator('leaflets'),
			unit: 'cuốn',
			unitText: 'Cuốn',
			synthetic: true,
			effectiveDate: '2020-08-31' as IsoDay,
			effectiveDateInferred: true,
			earlyCutoff: { dataEnd: '2020-08-31' as IsoDay },
			provenance: { file: 'b.csv', line: 0, placeInReport: 'Mục 2, ý 3', source: 's', note: 'n' }
		},
		{ value: 0, province: TRA_VINH, synthetic: true, cumulative: true, earlyCutoff: 'unknown' }
	]);
	return [first, second];
}
