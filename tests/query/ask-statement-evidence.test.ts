import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Engine } from '../../src/lib/db/engine-interface';
import { loadJoined } from '../../src/lib/db/load-joined';
import type { PlaceId } from '../../src/lib/domain/brand';
import { isQuantified } from '../../src/lib/domain/quantity-arithmetic';
import type { Total } from '../../src/lib/domain/total';
import { askStatementEvidence } from '../../src/lib/query/ask-statement-evidence';
import { bundledReference } from '../../src/lib/reference/bundled';
import { ENGINE_TIMEOUT, startNodeEngine } from '../db/start-node-engine';
import { readShippedData } from './read-shipped-data';
import { figuresOfFile, indicator, joinedOf, LANG_SON, TRA_VINH, year } from './small-data';

const reference = bundledReference();
const nesting = { topics: reference.topics.all, channels: reference.channels.all };

/** `10`, `34–∞`, words that give no number, or the status. */
function show({ quantity, status }: Total): string {
	if (quantity === null) return status;
	if (!isQuantified(quantity)) return 'words';
	return quantity.low === quantity.high ? String(quantity.low) : `${quantity.low}–${quantity.high ?? '∞'}`;
}

describe('figures beside a statement of the shipped documents', ENGINE_TIMEOUT, () => {
	const { statements, ...joined } = readShippedData('reports');
	let engine: Engine;
	beforeAll(async () => {
		engine = await startNodeEngine();
		await loadJoined(engine, { statements, ...joined }, nesting);
	}, ENGINE_TIMEOUT.timeout);
	afterAll(() => engine.close());

	const ask = (id: string) => {
		const statement = statements.find((one) => one.id === id);
		if (statement === undefined) throw new Error(`no statement ${id}`);
		return askStatementEvidence(engine, statement, {}, reference);
	};

	it('says of too few news items in Lạng Sơn that the figures of the press are in another report', async () => {
		const { periods, indicators, sources } = await ask('LS-L1');
		expect(periods.map(({ time, period }) => `${time} ${period.start}..${period.end}`)).toEqual([
			'before 2018-07-01..2018-12-31',
			'own 2019-01-01..2019-06-30',
			'after 2019-07-01..2019-12-31'
		]);
		const [press, ...others] = indicators;
		expect(others).toEqual([]);
		expect(press?.state).toBe('elsewhere');
		expect(press?.lines.map(({ totals, verdict }) => [totals.map(show), verdict])).toEqual([
			[['none', 'none', 'none'], null]
		]);
		expect(sources).toEqual(['ls-2019-h1']);
	});

	it('sets the 34 re-posts beside it under the name of the portal only', async () => {
		const { indicators } = await ask('LS-L1');
		const [press] = indicators;
		expect(
			press?.namesakes.map((total) => [total.series.indicator, total.series.origin, show(total)])
		).toEqual([['portal_item_posted', 'reposted', '34']]);
		expect(press?.otherPeriods).toEqual([]);
	});

	it('gives the items posted in the year in which more are promised, and nothing for the years around', async () => {
		const { indicators } = await ask('TV-D5');
		const [portal] = indicators;
		expect(portal?.state).toBe('known');
		expect(portal?.lines.map(({ totals }) => totals.map(show))).toEqual([['none', '10', 'none']]);
		expect(portal?.lines.map(({ changes, verdict }) => [changes, verdict])).toEqual([[[null, null], null]]);
		expect(portal?.namesakes).toEqual([]);
	});

	it('has nothing beside a plan whose indicator nobody reported', async () => {
		const { indicators } = await ask('DN24-D23');
		expect(indicators.map(({ state, lines }) => [state, lines])).toEqual([['none', []]]);
	});

	it('has nothing beside a statement that names no indicator', async () => {
		const { periods, indicators, sources } = await ask('TV-L1');
		expect(periods).toHaveLength(3);
		expect([indicators, sources]).toEqual([[], []]);
	});
});

describe('figures before and after', ENGINE_TIMEOUT, () => {
	let engine: Engine;
	beforeAll(async () => {
		engine = await startNodeEngine();
		await loadJoined(
			engine,
			joinedOf([
				figuresOfFile('a.csv', 0, [
					{ value: 120, period: year(2019), indicator: indicator('rally') },
					{ value: 80, period: year(2020), indicator: indicator('rally') },
					{ value: 100, period: year(2021), indicator: indicator('rally') },
					{ value: 7, period: year(2016), indicator: indicator('rally') },
					{ value: 900, period: year(2021), indicator: indicator('rally'), province: TRA_VINH },
					{ value: 500, period: year(2020), indicator: indicator('rally'), synthetic: true },
					{ value: null, period: year(2020), indicator: indicator('handbook'), unit: 'cuốn' }
				])
			]),
			nesting
		);
	}, ENGINE_TIMEOUT.timeout);
	afterAll(() => engine.close());

	const ask = (about: { province?: PlaceId; synthetic?: boolean; period?: null; of?: number }) =>
		askStatementEvidence(
			engine,
			{
				province: about.province ?? LANG_SON,
				period: about.period === null ? null : year(about.of ?? 2020),
				indicators: [indicator('rally')],
				synthetic: about.synthetic ?? false
			},
			{},
			reference
		);

	it('are those of its own province and kind of data, with the change between them', async () => {
		const [line] = (await ask({})).indicators[0]?.lines ?? [];
		expect(line?.totals.map(show)).toEqual(['120', '80', '100']);
		expect(line?.verdict?.level).toBe('comparable');
		expect(line?.changes.map((change) => [change?.difference?.low, change?.percentage])).toEqual([
			[-40, { kind: 'value', value: expect.closeTo(-1 / 3, 10) as number }],
			[20, { kind: 'value', value: 0.25 }]
		]);
		const sample = (await ask({ synthetic: true })).indicators[0]?.lines ?? [];
		expect(sample.map(({ totals }) => totals.map(show))).toEqual([['none', '500', 'none']]);
	});

	it('of other periods stand apart, the nearest first', async () => {
		const [rallies] = (await ask({ of: 2018 })).indicators;
		expect(rallies?.lines[0]?.totals.map(show)).toEqual(['none', 'none', '120']);
		expect(rallies?.otherPeriods.map(show)).toEqual(['7', '80', '100']);
	});

	it('are none where a statement speaks of no period', async () => {
		expect(await ask({ period: null })).toEqual({
			periods: [],
			indicators: [{ indicator: 'rally', state: 'none', lines: [], otherPeriods: [], namesakes: [] }],
			sources: []
		});
	});

	it('say where the province had become part of another', async () => {
		const { periods } = await ask({ province: TRA_VINH, of: 2025 });
		expect(periods.map(({ time, stands }) => [time, stands])).toEqual([
			['before', true],
			['own', true],
			['after', false]
		]);
	});
});
