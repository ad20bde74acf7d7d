import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { FigureId } from '../../src/lib/domain/brand';
import type { Figure } from '../../src/lib/domain/figure';
import type { FigureFilter } from '../../src/lib/domain/filter';
import type { Engine } from '../../src/lib/db/engine-interface';
import { loadJoined } from '../../src/lib/db/load-joined';
import { facetCounts, type FacetCounts } from '../../src/lib/query/facet-counts';
import { figuresById } from '../../src/lib/query/figures-by-id';
import { findFigures } from '../../src/lib/query/find-figures';
import { overviewCounts } from '../../src/lib/query/overview-counts';
import { ENGINE_TIMEOUT, startNodeEngine } from '../db/start-node-engine';
import {
	body,
	channels,
	indicator,
	joinedOf,
	LANG_SON,
	NESTING,
	NO_FILTER,
	smallFiles,
	topics,
	TRA_VINH
} from './small-data';

let engine: Engine;
const files = smallFiles();
const all = files.flat();

beforeAll(async () => {
	engine = await startNodeEngine();
	await loadJoined(engine, joinedOf(files), NESTING);
}, ENGINE_TIMEOUT.timeout);
afterAll(() => engine.close());

const idsFor = async (chosen: Partial<FigureFilter>) =>
	(await findFigures(engine, { ...NO_FILTER, ...chosen })).map(({ id }) => Number(id));

describe('finding figures', ENGINE_TIMEOUT, () => {
	it('gives back every figure of every file exactly as it was read', async () => {
		expect(await findFigures(engine, NO_FILTER)).toEqual(all);
	});

	it.each<[string, Partial<FigureFilter>, number[]]>([
		['a province', { provinces: [TRA_VINH] }, [4, 5, 6]],
		['two provinces', { provinces: [TRA_VINH, LANG_SON] }, [0, 1, 2, 3, 4, 5, 6]],
		['an indicator', { indicators: [indicator('leaflets')] }, [5]],
		['a body, its joint work too', { bodies: [body('so_tttt')] }, [1, 2, 4]],
		['a body that only worked jointly', { bodies: [body('doan_tn')] }, [2]],
		['plans', { kind: 'plan' }, [3]],
		['real data', { data: 'real' }, [0, 1, 2, 3, 4]],
		['illustrative data', { data: 'sample' }, [5, 6]],
		['a topic: itself and joint sets', { topics: topics('trafficking') }, [0, 4]],
		['a topic: what is under it too', { topics: topics('drugs') }, [0, 1]],
		['a narrower topic: nothing wider', { topics: topics('rehab') }, [1]],
		['a topic two steps up', { topics: topics('social_evils') }, [0, 1]],
		['a topic no term is known for', { topics: topics('prostitution') }, [2]],
		['two topics: either', { topics: topics('rehab', 'trafficking') }, [0, 1, 4]],
		['a channel in a set', { channels: channels('social_media') }, [2]],
		['a channel that contains others', { channels: channels('online') }, [0, 2]],
		['several facets: all of them', { topics: topics('trafficking'), provinces: [TRA_VINH] }, [4]],
		['what nothing has', { provinces: [LANG_SON], indicators: [indicator('leaflets')] }, []]
	])('takes %s', async (_, chosen, ids) => {
		expect(await idsFor(chosen)).toEqual(ids);
	});

	it('finds figures by id in the order they were loaded, unknown ids passed over', async () => {
		const ids = [6, 2, 99, -1] as FigureId[];
		expect(await figuresById(engine, ids)).toEqual([all[2], all[6]]);
		expect(await figuresById(engine, [])).toEqual([]);
	});

	it('counts what a filter takes', async () => {
		expect(await overviewCounts(engine, NO_FILTER)).toEqual({
			figures: 7,
			provinces: 2,
			indicators: 2,
			reports: 1,
			files: 2,
			withoutNumber: 1,
			firstDay: '2020-01-01',
			lastDay: '2024-12-31'
		});
		expect(await overviewCounts(engine, { ...NO_FILTER, provinces: [TRA_VINH], kind: 'plan' })).toMatchObject(
			{
				figures: 0,
				firstDay: null
			}
		);
	});
});

const ANCESTORS = new Map<string, readonly string[]>(
	[...NESTING.topics, ...NESTING.channels].map(({ code, ancestors }) => [code, ancestors])
);
const reached = (codes: readonly string[]) => [
	...new Set(codes.flatMap((code) => [code, ...(ANCESTORS.get(code) ?? [])]))
];
/** The values by which a figure is found in each facet, and the key of the filter that restricts it. */
const VALUES_OF: Readonly<
	Record<keyof FacetCounts, readonly [keyof FigureFilter, (figure: Figure) => readonly string[]]>
> = {
	province: ['provinces', ({ province }) => [province]],
	indicator: ['indicators', ({ indicator: own }) => [own]],
	topic: ['topics', (figure) => reached(figure.topics)],
	channel: ['channels', (figure) => reached(figure.channels)],
	body: ['bodies', (figure) => figure.body?.split('+') ?? []],
	kind: ['kind', ({ kind }) => [kind]]
};

function mapped<Value, Mapped>(
	record: Readonly<Record<keyof FacetCounts, Value>>,
	map: (value: Value, name: keyof FacetCounts) => Mapped
): Record<string, Mapped> {
	return Object.fromEntries(
		Object.entries(record).map(([name, value]) => [name, map(value, name as keyof FacetCounts)])
	);
}

/** Counts figure by figure, most frequent first, then in the order of the values. */
function plainCounts(filter: FigureFilter): Promise<Record<string, [string, number][]>> {
	const own = async ([key, valuesOf]: (typeof VALUES_OF)['kind']) => {
		const found = await findFigures(engine, { ...filter, [key]: key === 'kind' ? null : [] });
		const counts = new Map<string, number>();
		for (const value of found.flatMap(valuesOf)) counts.set(value, (counts.get(value) ?? 0) + 1);
		return [...counts].sort(
			([one, many], [other, more]) => more - many || (one < other ? -1 : Number(one > other))
		);
	};
	return Object.entries(VALUES_OF).reduce(
		async (sum, [name, facet]) => ({ ...(await sum), [name]: await own(facet) }),
		Promise.resolve({})
	);
}

describe('facet counts', ENGINE_TIMEOUT, () => {
	it('count each value of each facet, joint sets under every topic they reach', async () => {
		const counts = await facetCounts(engine, NO_FILTER);
		expect(Object.fromEntries(counts.province)).toEqual({ [LANG_SON]: 4, [TRA_VINH]: 3 });
		expect(Object.fromEntries(counts.topic)).toEqual({
			crime: 1,
			drugs: 2,
			prostitution: 1,
			rehab: 1,
			social_evils: 2,
			trafficking: 2
		});
		expect(Object.fromEntries(counts.channel)).toEqual({ online: 2, portal: 2, social_media: 1 });
		expect(Object.fromEntries(counts.body)).toEqual({ doan_tn: 1, so_tttt: 3 });
		expect(Object.fromEntries(counts.kind)).toEqual({ actual: 6, plan: 1 });
	});

	it('leave a facet its other values while the rest follow the choice', async () => {
		const counts = await facetCounts(engine, { ...NO_FILTER, provinces: [TRA_VINH], data: 'real' });
		expect(Object.fromEntries(counts.province)).toEqual({ [LANG_SON]: 4, [TRA_VINH]: 1 });
		expect(Object.fromEntries(counts.topic)).toEqual({ trafficking: 1 });
		expect(Object.fromEntries(counts.indicator)).toEqual({ news_items: 1 });
	});

	it('always equal the number of figures found when the value is chosen', async () => {
		const someOf = <Value>(...values: Value[]) => fc.subarray(values);
		const filters = fc.record<FigureFilter>({
			data: fc.constantFrom('real', 'sample', 'all'),
			provinces: someOf(LANG_SON, TRA_VINH),
			indicators: someOf(indicator('leaflets'), indicator('news_items')),
			topics: someOf(...topics('drugs', 'rehab', 'social_evils', 'trafficking')),
			channels: someOf(...channels('portal', 'online')),
			bodies: someOf('so_tttt'),
			kind: fc.constantFrom('actual', 'plan', null)
		});
		await fc.assert(
			fc.asyncProperty(filters, async (filter) => {
				const counts = await facetCounts(engine, filter);
				expect(await plainCounts(filter)).toEqual(mapped(counts, (own) => [...own]));
				for (const topic of topics('crime', 'drugs', 'rehab', 'social_evils', 'trafficking')) {
					const found = await findFigures(engine, { ...filter, topics: [topic] });
					expect(counts.topic.get(topic) ?? 0).toBe(found.length);
				}
				for (const province of [LANG_SON, TRA_VINH]) {
					const found = await findFigures(engine, { ...filter, provinces: [province] });
					expect(counts.province.get(province) ?? 0).toBe(found.length);
				}
			}),
			{ numRuns: 25 }
		);
	});
});

describe('hostile values', ENGINE_TIMEOUT, () => {
	const hostile = [
		"'; DROP TABLE figure; --",
		"') OR 1=1 --",
		'$1',
		'\u0000',
		'"',
		'\\',
		'💡',
		'',
		'%',
		"''''",
		'?'
	];

	it('find nothing and leave the tables as they were', async () => {
		for (const text of hostile) {
			const filter = {
				...NO_FILTER,
				bodies: [text],
				topics: topics(text),
				indicators: [indicator(text)],
				channels: channels(text)
			};
			expect(await findFigures(engine, filter), text).toEqual([]);
			expect((await facetCounts(engine, filter)).province.size, text).toBe(0);
		}
		expect(await findFigures(engine, NO_FILTER)).toHaveLength(7);
	});

	it('are found as what they are when they were loaded', async () => {
		const named = hostile.map((text, at) => ({
			...(all[0] as (typeof all)[0]),
			id: at as FigureId,
			body: body(text),
			bodyText: text
		}));
		const other = await startNodeEngine();
		await loadJoined(other, joinedOf([named]), NESTING);
		for (const figure of named) {
			expect(await findFigures(other, { ...NO_FILTER, bodies: [figure.bodyText] })).toEqual([figure]);
		}
		other.close();
	});
});
