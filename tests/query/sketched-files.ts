import fc from 'fast-check';
import type { IsoDay, ReportId } from '../../src/lib/domain/brand';
import type { Figure, Provenance } from '../../src/lib/domain/figure';
import type { FigureFilter } from '../../src/lib/domain/filter';
import { halfPeriod, monthPeriod, yearPeriod } from '../../src/lib/domain/make-period';
import type { Quantity } from '../../src/lib/domain/quantity';
import { unquantifiedQuantity } from '../../src/lib/domain/quantity-arithmetic';
import { bundledReference } from '../../src/lib/reference/bundled';
import {
	body,
	channels,
	figuresOfFile,
	indicator,
	LANG_SON,
	NO_FILTER,
	topics,
	TRA_VINH,
	type FigureSketch
} from './small-data';

const reference = bundledReference();

const UNIT = reference.places.get(TRA_VINH).successor;
const NATION = reference.places.all.find(({ level }) => level === 'nation')?.id ?? LANG_SON;
const PREDECESSORS = reference.places.get(UNIT).predecessors;
export const NOWHERE: Provenance = { file: '', line: 0, placeInReport: '', source: '', note: '' };
export const PER_MONTH: Quantity = { ...unquantifiedQuantity(''), flags: [], low: 3, high: 3, per: 'month' };
const IN_WORDS = unquantifiedQuantity('nhiều');

export const CLASSES = indicator('training_class');
export const LEAFLET = indicator('leaflet');
export const NEWS = indicator('news_article');
const VISITS = indicator('social_channel');

/** A row of a few provinces, indicators and periods, so that rows of one series and of one line meet. */
const SKETCH: fc.Arbitrary<FigureSketch> = fc
	.record({
		province: fc.constantFrom(LANG_SON, UNIT, NATION, ...PREDECESSORS),
		indicator: fc.constantFrom(CLASSES, LEAFLET, NEWS, VISITS),
		locality: fc.constantFrom(null, null, 'Xã A'),
		topics: fc.constantFrom(
			topics(),
			topics('drugs'),
			topics('drugs', 'trafficking'),
			topics('trafficking', 'drugs')
		),
		channels: fc.constantFrom(channels(), channels('portal')),
		// The second carries on the work of the first: their figures are of one series, which a choice of bodies cuts up.
		body: fc.constantFrom(null, body('so_tttt'), body('so_vhttdl')),
		role: fc.constantFrom(
			'item' as const,
			'item' as const,
			'part' as const,
			'total' as const,
			'restatement' as const
		),
		partOf: fc.constantFrom(null, '2', '3', '4', '02', 'Mục 1', 'Mục 2'),
		place: fc.constantFrom('', 'Mục 1', 'Mục 2'),
		grain: fc.constantFrom('period' as const, 'period' as const, 'event' as const),
		origin: fc.constantFrom('produced' as const, 'produced' as const, 'published' as const),
		kind: fc.constantFrom('actual' as const, 'plan' as const),
		cumulative: fc.boolean(),
		period: fc.constantFrom(yearPeriod(2020), halfPeriod(2020, 1), monthPeriod(2020, 3)),
		amount: fc.constantFrom<Partial<FigureSketch>>(
			{ value: 4 },
			{ value: 5 },
			{ value: 700 },
			{ value: null },
			{ quantity: IN_WORDS },
			{ quantity: PER_MONTH }
		),
		report: fc.constantFrom(null, 'r1' as ReportId, 'r2' as ReportId),
		effectiveDate: fc.constantFrom(null, '2020-12-31' as IsoDay, '2021-01-31' as IsoDay),
		synthetic: fc.boolean()
	})
	.map(({ amount, place, ...given }) => ({
		...given,
		...amount,
		provenance: { ...NOWHERE, placeInReport: place }
	}));

/** Figures of several files, two of them on each line. */
export const FIGURES = fc.array(fc.array(SKETCH, { maxLength: 30 }), { maxLength: 3 }).map((files) => {
	let first = 0;
	return files.map((sketches, at): Figure[] => {
		const figures = figuresOfFile(`${String(at)}.csv`, first, sketches);
		first += figures.length;
		return figures.map((figure, row) => ({
			...figure,
			provenance: { ...figure.provenance, line: 2 + (row >> 1) }
		}));
	});
});

export const FILTERS: readonly FigureFilter[] = [
	NO_FILTER,
	{ ...NO_FILTER, published: true, data: 'real' },
	{ ...NO_FILTER, provinces: [NATION] },
	{ ...NO_FILTER, topics: topics('drugs'), kind: 'actual' },
	{ ...NO_FILTER, bodies: ['so_tttt'] },
	{ ...NO_FILTER, topics: topics('trafficking'), channels: channels('portal'), bodies: ['so_vhttdl'] },
	{ ...NO_FILTER, provinces: [LANG_SON, UNIT], data: 'sample' },
	{ ...NO_FILTER, indicators: [LEAFLET] },
	{ ...NO_FILTER, indicators: [LEAFLET], topics: topics('drugs') },
	{ ...NO_FILTER, indicators: [NEWS, VISITS, CLASSES] }
];
