import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { IsoDay } from '../../src/lib/domain/brand';
import { CLOCKS } from '../../src/lib/domain/clock-window';
import type { DataChoice } from '../../src/lib/domain/filter';
import type { FigureKind } from '../../src/lib/domain/figure';
import { FINDING_FACETS, FINDING_KINDS } from '../../src/lib/domain/finding-kind';
import { ALONG_MEASURES } from '../../src/lib/domain/measure-along';
import { bundledReference } from '../../src/lib/reference/bundled';
import {
	GROUPINGS,
	PICTURES,
	PIVOT_AXES,
	ROW_ORDERS,
	UNIT_VIEWS
} from '../../src/lib/state/comparison-choice';
import { CALENDAR_UNITS, CALENDAR_YEARS } from '../../src/lib/state/quality-choice';
import {
	ANSWER_CHOICES,
	FOLLOW_UP_CHOICES,
	LIMITATION_VIEWS,
	STATEMENT_GROUPINGS
} from '../../src/lib/state/limitations-choice';
import { COMPARE_MEASURES, DEFAULT_VIEW, FORMS, GRAINS, SCALES, type View } from '../../src/lib/state/view';
import { decodeView, encodeView } from '../../src/lib/state/view-codec';

const reference = bundledReference();

const day = fc
	.date({ min: new Date('1990-01-01T00:00:00Z'), max: new Date('2080-12-31T00:00:00Z'), noInvalidDate: true })
	.map((date) => date.toISOString().slice(0, 10) as IsoDay);

const span = fc
	.tuple(day, day)
	.map(([one, other]) => (one < other ? { start: one, end: other } : { start: other, end: one }));

const side = fc
	.tuple(
		fc.constantFrom(...reference.places.all.map((place) => place.id)),
		day,
		day,
		fc.option(fc.stringMatching(/^[\da-z]{1,8}$/), { nil: null })
	)
	.map(([province, one, other, series]) => ({
		province,
		span: one < other ? { start: one, end: other } : { start: other, end: one },
		...(series === null ? {} : { series })
	}));

const view: fc.Arbitrary<View> = fc.record({
	language: fc.constantFrom(null, 'vi' as const, 'en' as const),
	filter: fc.record(
		{
			data: fc.constantFrom<DataChoice>('real', 'sample', 'all'),
			published: fc.constant(true),
			provinces: someOf(reference.places.all.map((place) => place.id)),
			indicators: someOf(reference.indicators.all.map((indicator) => indicator.code)),
			topics: someOf(reference.topics.all.map((topic) => topic.code)),
			channels: someOf(reference.channels.all.map((channel) => channel.code)),
			bodies: someOf(['so_tttt', 'ban chỉ đạo tự đặt tên']),
			kind: fc.constantFrom<FigureKind | null>(null, 'actual', 'plan')
		},
		{ requiredKeys: ['data', 'provinces', 'indicators', 'topics', 'channels', 'bodies', 'kind'] }
	),
	grain: fc.constantFrom(...GRAINS),
	clock: fc.constantFrom(...CLOCKS),
	window: fc.option(span, { nil: null }),
	along: fc.constantFrom(...ALONG_MEASURES),
	form: fc.constantFrom(...FORMS),
	lastYear: fc.boolean(),
	marks: fc.boolean(),
	scale: fc.constantFrom(...SCALES),
	measure: fc.constantFrom(...COMPARE_MEASURES),
	sides: fc.array(side, { maxLength: 5 }),
	comparison: fc.record({
		periods: fc.uniqueArray(
			side.map(({ span }) => span),
			{ maxLength: 4, selector: ({ start, end }) => `${start} ${end}` }
		),
		grouping: fc.constantFrom(...GROUPINGS),
		order: fc.constantFrom(...ROW_ORDERS),
		units: fc.constantFrom(...UNIT_VIEWS),
		picture: fc.constantFrom(...PICTURES),
		rows: fc.constantFrom(...PIVOT_AXES),
		columns: fc.constantFrom(...PIVOT_AXES),
		pinned: someOf(reference.places.all.map((place) => place.id)),
		excluded: someOf(reference.places.all.map((place) => place.id))
	}),
	statement: fc.option(fc.string({ minLength: 1, maxLength: 300 })),
	plot: fc.option(
		fc.record({
			mark: fc.constantFrom('bar' as const, 'line' as const),
			label: fc.nat(999),
			number: fc.nat(999)
		})
	),
	quality: fc.record({
		kinds: someOf([...FINDING_KINDS]),
		levels: someOf(['error', 'warning', 'info'] as const),
		files: someOf(['Bến Tre 2021.csv', 'reports/documents_cited.csv']),
		reports: someOf(['dn-2024', '12/BC-STTTT']),
		by: fc.constantFrom(...FINDING_FACETS),
		years: fc.constantFrom(...CALENDAR_YEARS),
		units: fc.constantFrom(...CALENDAR_UNITS)
	}),
	limitations: fc.record({
		view: fc.constantFrom(...LIMITATION_VIEWS),
		grouping: fc.constantFrom(...STATEMENT_GROUPINGS),
		search: fc.constantFrom('', 'phối hợp', 'a&b=c 100% "'),
		categories: someOf(['limitation:coordination', 'direction:training', 'limitation:Nhóm tự đặt']),
		periods: fc.uniqueArray(
			side.map(({ span }) => span),
			{ maxLength: 3, selector: ({ start, end }) => `${start} ${end}` }
		),
		answers: someOf([...ANSWER_CHOICES]),
		followUps: someOf([...FOLLOW_UP_CHOICES]),
		following: fc.boolean(),
		suggestions: fc.boolean()
	}),
	openStatement: fc.constantFrom(null, 'LS-L1', 'id có dấu & cách'),
	evidence: fc.option(
		fc.record({
			series: fc.constantFrom(
				['qd124:84', '', 'sở tttt', 'not_stated', 'news_items', 'tin, bài', 'drugs;crime'].join('\u001f'),
				'không phải khóa & "'
			),
			span
		}),
		{ nil: null }
	),
	briefing: fc.constantFrom(null, 'LS-L1', 'id có dấu & cách')
});

describe('the address of a view', () => {
	it('gives back every view that it holds', () => {
		fc.assert(
			fc.property(view, (chosen) => {
				expect(decodeView(encodeView(chosen), reference)).toEqual({ view: chosen, dropped: [] });
			})
		);
	});

	it('is empty while nothing is chosen', () => {
		expect(encodeView(DEFAULT_VIEW)).toBe('');
	});

	it('never breaks on what it is given, and drops what it cannot use', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (noise) => {
				const { view: read } = decodeView(`?${noise}`, reference);
				expect(decodeView(encodeView(read), reference)).toEqual({ view: read, dropped: [] });
			})
		);
	});

	it.each([
		['?province=qd124:84&province=qd124:99', 'province'],
		['?indicator=<script>', 'indicator'],
		['?data=everything', 'data'],
		['?public=no', 'public'],
		['?lang=vi&lang=en', 'lang'],
		['?side=qd124:84@2020-02-31..2020-12-31', 'side'],
		['?side=qd124:84@2020-12-31..2020-01-01', 'side'],
		['?side=qd124:84@2020-01-01..2020-12-31~<b>', 'side'],
		['?window=2020-02-31..2020-12-31', 'window'],
		['?window=2020-12-31..2020-01-01', 'window'],
		['?window=2020', 'window'],
		['?clock=school', 'clock'],
		['?along=speed', 'along'],
		['?form=pie', 'form'],
		['?last_year=yes', 'last_year'],
		['?period=2020-12-31..2020-01-01', 'period'],
		['?period=2020', 'period'],
		['?pin=qd124:99', 'pin'],
		['?group=country', 'group'],
		['?__proto__=1', '__proto__'],
		['?constructor=1', 'constructor']
	])('drops %s and names it', (search, name) => {
		expect(decodeView(search, reference)).toEqual({ view: DEFAULT_VIEW, dropped: [name] });
	});

	it('keeps the good parameters beside a damaged one', () => {
		const { view: read, dropped } = decodeView('?topic=drugs&grain=eon', reference);
		expect([read.filter.topics, dropped]).toEqual([['drugs'], ['grain']]);
	});

	it('leaves a statement out that would fill the address, and reads none that long', () => {
		const long = { ...DEFAULT_VIEW, statement: 'SELECT 1 '.repeat(1000) };
		expect(encodeView(long)).toBe('');
		expect(decodeView(`?sql=${'a'.repeat(6000)}`, reference)).toEqual({
			view: DEFAULT_VIEW,
			dropped: ['sql']
		});
	});

	it('does not read an address longer than any view needs', () => {
		expect(decodeView(`?topic=${'x'.repeat(9000)}`, reference)).toEqual({
			view: DEFAULT_VIEW,
			dropped: null
		});
	});
});

function someOf<Value>(values: readonly Value[]): fc.Arbitrary<readonly Value[]> {
	return fc.uniqueArray(fc.constantFrom(...values), { maxLength: 4 });
}
